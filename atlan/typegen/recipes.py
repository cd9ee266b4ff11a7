"""What spec/recipes says about types, read and checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from atlan.typegen.definitions import TypeSystem
from atlan.typegen.problems import CodegenError
from atlan.typegen.spelling import Spellings
from atlan.typegen.yaml_files import read_yaml

_SHARED = ("names", "enums", "parameters")
_ALTERNATIVE = {"given", "kind", "qualified_name", "sets", "references"}


@dataclass(frozen=True, slots=True)
class Method:
    """A factory: ``creator``, ``updater``, or one of another name.

    Attributes:
        about: first line of the docstring.
        parameters: type (and default) of each, by name, in order.
        positional: whether they may be given by position.
        overloads: for type checkers, sets of parameters that are required together.
        mandatory: parameters checked for None, blank text and empty lists, in this order.
        exactly_one_of: parameters of which one has to be given.
        at_least_one_of: parameters of which some have to be given.
        minimum: least value of numbers.
        without_slash: parameters that must be one segment.
        segments: how many segments a qualifiedName must have.
        least_segments: how many it must have at least.
        requires: parameters that may only be given together with another one.
        within: what a qualifiedName must begin with.
        inside: types of the qualifiedNames among the parameters; the first that is given says where the asset
            lies, unless `connection` does.
        kind: parameter that is the class of the parent, where its qualifiedName does not tell.
        connection: parameter whose first three segments are the connection.
        connector: the only connector that the connection may be one of.
        ancestors: `of`, the parameter with the parent's qualifiedName, and `levels`, the kinds of assets
            on the way to it from the connection, each with the prefix of its attributes; `regular`, whether
            it always has just these levels.
        values: names for what several templates need, or a function has to make.
        alternatives: sets of `given` or `kind`, `qualified_name`, `sets`, `references`: the first whose `given`
            was given counts, or whose `kind` is the type of the parent.
        qualified_name: how it is made; `placeholder` where the server makes it.
        with_slashes: parameters that may be more than one segment of the qualifiedName.
        sets: attributes beside name and qualifiedName.
        references: attributes that point at other entities.
        calls: hand-written class method that makes the object of the checked arguments.
        asks: the same, but a generator that yields what it asks the argument `client` (see
            atlan.model.entity.asking); it makes a second factory for asynchronous clients, `<name>_async`.
        example: doctest.
        asynchronous: whether it has to be awaited.
        returns: type of the result, if it is not the type itself.
    """

    about: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    positional: bool = False
    overloads: tuple[tuple[str, ...], ...] = ()
    mandatory: tuple[str, ...] | None = None
    exactly_one_of: tuple[str, ...] = ()
    at_least_one_of: tuple[str, ...] = ()
    minimum: Mapping[str, int] = field(default_factory=dict[str, int])
    without_slash: tuple[str, ...] = ()
    segments: Mapping[str, int] = field(default_factory=dict[str, int])
    least_segments: Mapping[str, int] = field(default_factory=dict[str, int])
    requires: Mapping[str, str] = field(default_factory=dict[str, str])
    within: Mapping[str, str] = field(default_factory=dict[str, str])
    inside: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    kind: str | None = None
    connection: str | None = None
    connector: str | None = None
    ancestors: Mapping[str, Any] | None = None
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])
    alternatives: tuple[Mapping[str, Any], ...] = ()
    qualified_name: Any = None
    with_slashes: tuple[str, ...] = ()
    sets: Mapping[str, Any] = field(default_factory=dict[str, Any])
    references: Mapping[str, Any] = field(default_factory=dict[str, Any])
    calls: str | None = None
    asks: str | None = None
    example: str = ""
    asynchronous: bool = False
    returns: str = ""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is special about a type.

    Attributes:
        abstract: whether it only stands for its subtypes.
        mixin: module and name of the hand-written class with its behaviour, below atlan.model.entity.mixins.
        identity: attributes that go with every update, beside qualifiedName and name.
        methods: its factories, by name.
        grammar: patterns of its qualifiedName, with the types of the parent, where no creator says them.
        types: what signatures of the factories name beside types of their own kind: names from the module of
            the mixin, or with dots below atlan.model.
    """

    abstract: bool = False
    mixin: str | None = None
    types: Mapping[str, str] = field(default_factory=dict[str, str])
    identity: tuple[str, ...] = ()
    methods: Mapping[str, Method] = field(default_factory=dict[str, Method])
    grammar: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


@dataclass(frozen=True, slots=True)
class RecipeBook:
    """All of spec/recipes.

    Attributes:
        recipes: by name of the type.
        spellings: how attributes are spelled.
        indexes: search fields of relationships, by `Type.attribute`.
        tag_lists: attributes that hold ids of tags, which people know by name.
        enums: enumerations of the SDK.
        parameters: what the parameters of factories mean.
    """

    recipes: Mapping[str, Recipe]
    spellings: Spellings
    indexes: Mapping[str, list[str]]
    tag_lists: tuple[str, ...]
    enums: Mapping[str, Mapping[str, Any]]
    parameters: Mapping[str, str]


def read_recipes(folder: Path, system: TypeSystem) -> RecipeBook:
    """Read all files of spec/recipes.

    Raises:
        CodegenError: a file is malformed, or speaks of a type or of an attribute that is not there.
    """
    recipes: dict[str, Recipe] = {}
    for path in sorted(folder.glob("*.yaml")):
        if path.stem in _SHARED:
            continue
        blocks: Mapping[str, Any] = read_yaml(path) or {}
        for type_name, raw in blocks.items():
            if type_name not in system.entities and type_name not in system.structs:
                raise CodegenError(f"{path}: there is no type {type_name}")
            if type_name in recipes:
                raise CodegenError(f"{path}: {type_name} has two recipes")
            recipes[type_name] = _recipe(raw, f"{path.name}: {type_name}")
            if type_name in system.entities:
                _refuse_unknown_attributes(recipes[type_name], type_name, system, path.name)
    return replace(read_shared(folder), recipes=recipes)


def read_shared(folder: Path) -> RecipeBook:
    """Read what spec/recipes says beside recipes: names, enumerations and parameters.

    Raises:
        CodegenError: a file is malformed.
    """
    shared = {name: _optional(folder / f"{name}.yaml") for name in _SHARED}
    names = shared["names"]
    spellings = Spellings(
        names.get("attributes", {}),
        names.get("second_attributes", {}),
        names.get("constants", {}),
        names.get("second_constants", {}),
    )
    return RecipeBook(
        {},
        spellings,
        names.get("indexes", {}),
        tuple(names.get("tag_lists", ())),
        shared["enums"],
        shared["parameters"],
    )


def _optional(path: Path) -> dict[str, Any]:
    return read_yaml(path) or {} if path.exists() else {}


def _recipe(raw: Mapping[str, Any], where: str) -> Recipe:
    known = {"abstract", "mixin", "types", "identity", "creator", "updater", "methods", "grammar"}
    _refuse_unknown(raw, known, where)
    methods = {name: raw[name] for name in ("creator", "updater") if name in raw}
    methods |= raw.get("methods", {})
    return Recipe(
        abstract=raw.get("abstract", False),
        mixin=raw.get("mixin"),
        types=dict(_modules(raw.get("types", ()), raw.get("mixin"))),
        identity=tuple(raw.get("identity", ())),
        methods=dict(
            twin
            for name, method in methods.items()
            for twin in _with_asynchronous_twin(name, _method(method, f"{where}.{name}"))
        ),
        grammar={pattern: _several(parents) for pattern, parents in raw.get("grammar", {}).items()},
    )


def _modules(types: Iterable[str], mixin: str | None) -> Iterator[tuple[str, str]]:
    """Names of types, each with the module that has it."""
    for path in types:
        module, _, name = path.rpartition(".")
        if not module:
            module = f"entity.mixins.{(mixin or '').rpartition('.')[0]}"
        yield name, f"atlan.model.{module}"


def _with_asynchronous_twin(name: str, method: Method) -> Iterator[tuple[str, Method]]:
    yield name, method
    if method.asks:
        parameters = dict(method.parameters)
        parameters["client"] = f"Async{parameters['client']}"
        yield (
            f"{name}_async",
            replace(
                method,
                about=f"Do what `{name}` does, with an asynchronous client.",
                parameters=parameters,
                overloads=(),
                example="",
                asynchronous=True,
            ),
        )


def _method(raw: Mapping[str, Any], where: str) -> Method:
    known = {one.name: one for one in fields(Method)}
    _refuse_unknown(raw, set(known), where)
    values = dict(raw)
    for name in (
        "mandatory",
        "exactly_one_of",
        "at_least_one_of",
        "without_slash",
        "with_slashes",
        "alternatives",
    ):
        if name in values:
            values[name] = tuple(values[name])
    if "inside" in values:
        values["inside"] = {name: _several(types) for name, types in values["inside"].items()}
    for alternative in values.get("alternatives", ()):
        _refuse_unknown(alternative, _ALTERNATIVE, f"{where}.alternatives")
    if "overloads" in values:
        values["overloads"] = tuple(tuple(overload) for overload in values["overloads"])
    method = Method(**values)
    _refuse_unknown_parameters(method, where)
    return method


def _refuse_unknown_parameters(method: Method, where: str) -> None:
    """What is checked has to be there: the code that checks it would not run."""
    named: list[str | None] = [
        *(method.mandatory or ()),
        *method.exactly_one_of,
        *method.at_least_one_of,
        *method.minimum,
        *method.without_slash,
        *method.segments,
        *method.least_segments,
        *method.requires,
        *method.requires.values(),
        *method.within,
        *method.inside,
        method.kind,
        method.connection,
        (method.ancestors or {}).get("of"),
        *(alternative.get("given") for alternative in method.alternatives),
        *(parameter for overload in method.overloads for parameter in overload),
    ]
    unknown = sorted({name for name in named if name is not None} - set(method.parameters))
    unknown += sorted(set(method.with_slashes) - set(method.parameters) - set(method.values))
    if unknown:
        raise CodegenError(f"{where}: there is no parameter {', '.join(unknown)}")


def _several(names: str | list[str] | None) -> tuple[str, ...]:
    if names is None:
        return ()
    return (names,) if isinstance(names, str) else tuple(names)


def _refuse_unknown_attributes(recipe: Recipe, type_name: str, system: TypeSystem, where: str) -> None:
    """What a factory sets has to be there: the server passes over an attribute that it does not know."""
    lineage = [system.entities[name] for name in (type_name, *system.ancestors(type_name))]
    known = {one["name"] for entity in lineage for one in (*entity.attributes, *entity.relations)}
    for method_name, method in recipe.methods.items():
        whole = {"sets": method.sets, "references": method.references}
        for part in (whole, *method.alternatives):
            unknown = sorted({*part.get("sets", ()), *part.get("references", ())} - known)
            if unknown:
                names = ", ".join(unknown)
                raise CodegenError(f"{where}: {type_name}.{method_name}: there is no attribute {names}")


def _refuse_unknown(raw: Mapping[str, Any], known: set[str], where: str) -> None:
    unknown = sorted(set(raw) - known)
    if unknown:
        raise CodegenError(f"{where}: cannot read {', '.join(unknown)}; known are {', '.join(sorted(known))}")
