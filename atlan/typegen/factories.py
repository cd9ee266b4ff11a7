"""From recipes to the code of ``creator``, ``updater`` and their like."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from atlan.typegen.expressions import Expression, compile_value
from atlan.typegen.grammar import CONNECTION_SEGMENTS, Grammar
from atlan.typegen.problems import CodegenError
from atlan.typegen.recipes import Method
from atlan.typegen.samples import Samples

_EACH = re.compile(r"\{(\w+)\[\*\]\}")


@dataclass(slots=True)
class Factory:
    """The code of one factory.

    Attributes:
        name: of the method.
        parameters: as they stand in the signature.
        overloads: the same, for each overload.
        doc: lines of the docstring.
        example: lines of the doctest, which are the last ones of the docstring.
        body: lines of code.
        functions: hand-written functions that the code calls, by module.
        deviates: whether the signature differs from the one it overrides.
        asynchronous: whether it has to be awaited.
        returns: type of the result.
    """

    name: str
    parameters: list[str]
    overloads: list[list[str]]
    doc: list[str]
    example: list[str]
    body: list[str]
    functions: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    deviates: bool = False
    asynchronous: bool = False
    returns: str = ""


class Compiler:
    """Writes factories.

    Args:
        described: what parameters mean, by name.
        enums: names of the enumerations.
        areas: of the types; names of parameters may begin with them.
        grammar: what qualifiedNames look like.
    """

    def __init__(
        self,
        described: Mapping[str, str],
        enums: Collection[str],
        areas: Mapping[str, str],
        grammar: Grammar,
    ) -> None:
        self.described = described
        self.enums = enums
        self.areas = areas
        self.samples = Samples(grammar, areas)

    def compile(
        self, owner: str, name: str, method: Method, deviates: bool, attributes: Collection[str]
    ) -> Factory:
        """Write one factory.

        Args:
            owner: name of the type.
            name: of the factory.
            method: its recipe.
            deviates: whether an ancestor has one with another signature.
            attributes: of the type, as they are called on the server.

        Raises:
            CodegenError: the recipe uses what is not there.
        """
        work = _Work(f"{owner}.{name}", method, self.enums, attributes)
        parameters = [f"{parameter}: {kind}" for parameter, kind in method.parameters.items()]
        star = [] if method.positional else ["*"]
        example = method.example.rstrip().splitlines()
        if not example:
            example = self.samples.example(owner, name, method)
        return Factory(
            name=name,
            parameters=["cls", *star, *parameters],
            overloads=[
                ["cls", "*", *_overload(method.parameters, required)] for required in method.overloads
            ],
            doc=[*self._doc(work.where, owner, method), *([""] if example else []), *example],
            example=example,
            body=list(work.body()),
            functions=work.functions,
            deviates=deviates,
            asynchronous=method.asynchronous,
            returns=method.returns or owner,
        )

    def _doc(self, where: str, owner: str, method: Method) -> Iterator[str]:
        yield method.about or f"Make a new {owner}, to be saved."
        yield ""
        if method.parameters:
            yield "Args:"
            for parameter in method.parameters:
                described = self.described.get(parameter) or _described(parameter, self.areas.get(owner, ""))
                if described is None:
                    raise CodegenError(f"{where}: describe {parameter} in spec/recipes/parameters.yaml")
                yield f"    {parameter}: {described}"
            yield ""
            yield "Raises:"
            yield "    ValueError: when a required argument is missing or blank, or does not fit the others."
            if method.asks:
                yield "    AtlanError: when the tenant could not be asked, or lacks what the arguments name."


_BY_RULE = {
    "_qualified_names": "qualifiedNames of the {}s.",
    "_qualified_name": "qualifiedName of the {}.",
    "_name": "name of the {}.",
    "_id": "id of the {} at the source.",
}


def _described(parameter: str, area: str) -> str | None:
    for ending, text in _BY_RULE.items():
        if parameter.endswith(ending):
            thing = parameter.removesuffix(ending)
            thing = "asset" if thing == area else thing.removeprefix(f"{area}_")
            return text.format(thing.replace("_", " "))
    return None


def _overload(parameters: Mapping[str, str], required: tuple[str, ...]) -> Iterator[str]:
    for parameter, kind in parameters.items():
        if parameter in required:
            yield f"{parameter}: {kind.partition('=')[0].replace('| None', '').strip()}"
        elif "=" in kind:
            yield f"{parameter}: {kind.partition('=')[0].strip()} = ..."
        else:
            yield f"{parameter}: {kind}"


class _Work:
    """Writes the body of one factory."""

    def __init__(
        self, where: str, method: Method, enums: Collection[str], attributes: Collection[str]
    ) -> None:
        self.where = where
        self.method = method
        self.attributes = attributes
        self.optional = {name for name, kind in method.parameters.items() if "None" in kind}
        self.known = set(method.parameters)
        self.sent = dict(_conversions(method.parameters, enums))
        self.functions: dict[str, set[str]] = {}
        self.locating = ""

    def body(self) -> Iterator[str]:
        method = self.method
        mandatory = method.mandatory
        if mandatory is None:
            mandatory = tuple(name for name, kind in method.parameters.items() if "=" not in kind)
        if mandatory:
            yield f"{self._creation('require')}({', '.join(f'{name}={name}' for name in mandatory)})"
        for check, names in (
            ("require_one", method.exactly_one_of),
            ("require_some", method.at_least_one_of),
        ):
            if names:
                yield f"{self._creation(check)}({', '.join(f'{name}={name}' for name in names)})"
        for name, declared in method.parameters.items():
            if declared.startswith("int | str"):
                yield from self._when((name,), [f"{name} = {self._creation('identifier')}({name!r}, {name})"])
        for name, least in method.minimum.items():
            yield f"{self._creation('require_least')}({name!r}, {name}, {least})"
        for name in method.without_slash:
            check = f"{self._creation('require_one_segment')}({name!r}, {name})"
            yield from self._when((name,), [check])
        for name, count in method.segments.items():
            yield f"{self._creation('require_segments')}({name!r}, {name}, {count})"
        for name, count in method.least_segments.items():
            check = f"{self._creation('require_least_segments')}({name!r}, {name}, {count})"
            yield from self._when((name,), [check])
        for name, needed in method.requires.items():
            yield f"{self._creation('require_beside')}({name!r}, {name}, {needed!r}, {needed})"
        if method.calls or method.asks:
            yield from self._call()
            return
        yield from self._located()
        yield from self._within()
        yield from self._named_values()
        yield from self._attributes()

    def _call(self) -> Iterator[str]:
        """Have hand-written code make the object."""
        method = self.method
        arguments = ", ".join(f"{name}={name}" for name in method.parameters)
        waiting = "await " if method.asynchronous else ""
        made = f"cls.{method.calls or method.asks}({arguments})"
        if method.asks:
            run = "awaited" if method.asynchronous else "at_once"
            self.functions.setdefault("atlan.model.entity.asking", set()).add(run)
            made = f"{run}({made})"
        yield f"return {waiting}{made}"

    def _located(self) -> Iterator[str]:
        """Where the asset is: its connection, and what is between the two."""
        method = self.method
        if method.ancestors is not None:
            yield from self._below_ancestors(method.ancestors)
        elif method.connection is not None:
            only = "" if method.connector is None else f", {method.connector!r}"
            yield (
                f"connector_name = "
                f"{self._creation('connector_of')}({method.connection!r}, {method.connection}{only})"
            )
            self.known.add("connector_name")
        elif method.inside:
            yield from self._inside_parent()
        for name, types in method.inside.items():
            if name != self.locating:
                check = self._creation("require_inside")
                yield from self._when(
                    (name,), [f"{check}({name!r}, {name}, {types!r}, connection_qualified_name)"]
                )

    def _below_ancestors(self, ancestors: Mapping[str, Any]) -> Iterator[str]:
        of, levels = ancestors["of"], ancestors["levels"]
        if ancestors.get("regular"):
            check = self._creation("require_segments")
            yield f"{check}({of!r}, {of}, {CONNECTION_SEGMENTS + len(levels)})"
        for level in levels:
            self.known |= {f"{level}_name", f"{level}_qualified_name"}
        pairs = [
            f"({self._target(f'{level}_name', f'{prefix}Name')}, "
            f"{self._target(f'{level}_qualified_name', f'{prefix}QualifiedName')})"
            for level, prefix in levels.items()
        ]
        connection = "connection_qualified_name"
        given = connection if connection in self.method.parameters else "None"
        arguments = [repr(of), of, given, *(self._given(level) for level in levels)]
        if self.method.connector is not None:
            arguments.append(f"connector={self.method.connector!r}")
        targets = ", ".join(("connector_name", connection, *pairs))
        yield f"{targets} = {self._creation('ancestors')}({', '.join(arguments)})"
        self.known |= {"connector_name", connection}
        self.optional -= {connection}
        self._note_levels(of, list(levels), regular=ancestors.get("regular", False))

    def _target(self, variable: str, attribute: str) -> str:
        """Where a value goes that nothing may need."""
        method = self.method
        templates = (
            method.qualified_name,
            method.sets,
            method.references,
            method.values,
            method.alternatives,
        )
        needed = variable in method.parameters or variable in str(templates)
        return variable if needed or attribute in self.attributes else "_"

    def _inside_parent(self) -> Iterator[str]:
        """The parent's qualifiedName says it: one that is required, or the first of several that is given."""
        method = self.method
        required = [name for name in method.inside if name not in self.optional]
        places = required[:1] or list(method.inside)
        self.locating = places[0]
        arguments = [f"({name!r}, {name}, {self._types_of_parent(name)})" for name in places]
        if "connection_qualified_name" in method.parameters:
            arguments.append("connection=connection_qualified_name")
        made = f"{self._creation('located')}({', '.join(arguments)})"
        tells = any("kind" in one for one in method.alternatives) or "{kind}" in str(method.references)
        yield f"connector_name, connection_qualified_name, {'kind' if tells else '_'} = {made}"
        self.known |= {"connector_name", "connection_qualified_name", "kind"}
        self.optional -= {"connection_qualified_name"}

    def _types_of_parent(self, name: str) -> str:
        types, said = self.method.inside[name], self.method.kind
        if said is None:
            return repr(types)
        return f"({self._creation('kind_of')}({said!r}, {said}, {types!r}),)"

    def _within(self) -> Iterator[str]:
        for name, above in self.method.within.items():
            made = self._value(above)
            check = f"{self._creation('require_within')}({name!r}, {name}, {made.code})"
            yield from self._when((name, *made.needs), [check])

    def _named_values(self) -> Iterator[str]:
        for name, value in self.method.values.items():
            may_be_none = isinstance(value, dict) and "optional" in value
            made = self._value({"call": value["call"], "with": value["with"]} if may_be_none else value)
            missing = [need for need in made.needs if need in self.optional and not _covered(made)]
            given = " and ".join(f"{need} is not None" for need in missing)
            yield f"{name} = {made.code} if {given} else None" if given else f"{name} = {made.code}"
            self.known.add(name)
            if given or may_be_none:
                self.optional.add(name)

    def _note_levels(self, of: str, levels: list[str], regular: bool) -> None:
        """Note which levels may be unknown: all at an odd depth, but never a parent that is required."""
        parent_is_required = of not in self.optional
        for level in levels:
            variables = {f"{level}_name", f"{level}_qualified_name"}
            if regular or (parent_is_required and level == levels[-1]):
                self.optional -= variables
            else:
                self.optional |= variables

    def _given(self, level: str) -> str:
        names = (f"{level}_name", f"{level}_qualified_name")
        return f"({', '.join(name if name in self.method.parameters else 'None' for name in names)})"

    def _attributes(self) -> Iterator[str]:
        method = self.method
        fixed: dict[str, Expression] = {}
        later: list[tuple[str, Expression]] = []
        for wire, value in self._values(method.qualified_name, method.sets, method.references):
            if set(value.needs) & self.optional and not _covered(value):
                later.append((wire, value))
            else:
                fixed[wire] = value
        yield "attributes: dict[str, Any] = {"
        for wire, value in fixed.items():
            yield f'    "{wire}": {value.code},'
        yield "}"
        for wire, value in later:
            yield from self._when(value.needs, [f'attributes["{wire}"] = {value.code}'])
        yield from self._alternatives()
        yield f"return cls.{'_updated' if self.where.endswith('.updater') else '_created'}(attributes)"

    def _alternatives(self) -> Iterator[str]:
        for index, alternative in enumerate(self.method.alternatives):
            given = alternative.get("given")
            condition = f"{given} is not None" if given else f'kind == "{alternative["kind"]}"'
            yield f"{'elif' if index else 'if'} {condition}:"
            self.optional, optional = self.optional - {given}, self.optional
            values = self._values(
                alternative.get("qualified_name"),
                alternative.get("sets", {}),
                alternative.get("references", {}),
            )
            for wire, value in values:
                needs = () if _covered(value) else value.needs
                for line in self._when(needs, [f'attributes["{wire}"] = {value.code}']):
                    yield f"    {line}"
            self.optional = optional

    def _values(
        self, qualified_name: Any, sets: Mapping[str, Any], references: Mapping[str, Any]
    ) -> Iterator[tuple[str, Expression]]:
        if "name" in self.method.parameters and "name" not in sets and sets is self.method.sets:
            yield "name", Expression("name")
        if qualified_name == "placeholder":
            yield "qualifiedName", Expression(f"{self._creation('next_placeholder')}()")
        elif qualified_name is not None:
            yield "qualifiedName", self._value(qualified_name)
        if sets is self.method.sets:
            yield from self._location_values()
        for wire, value in sets.items():
            yield wire, self._value(value)
        for wire, value in references.items():
            yield wire, self._reference(value)

    def _location_values(self) -> Iterator[tuple[str, Expression]]:
        if "connector_name" not in self.known:
            return
        yield "connectorName", Expression("connector_name")
        yield "connectionQualifiedName", Expression("connection_qualified_name")
        if self.method.ancestors is None:
            return
        for level, prefix in self.method.ancestors["levels"].items():
            for suffix, part in (("Name", "name"), ("QualifiedName", "qualified_name")):
                variable = f"{level}_{part}"
                if f"{prefix}{suffix}" in self.attributes:
                    yield f"{prefix}{suffix}", Expression(variable, (variable,))

    def _reference(self, value: Any) -> Expression:
        if isinstance(value, dict):
            return self._value(value)
        target, _, argument = value.partition(" ")
        kind = f'"{target}"' if target.isidentifier() else self._value(target).code
        function = self._creation("reference")
        if several := _EACH.fullmatch(argument):
            name = self._value(f"{{{several[1]}}}").code
            return Expression(f"[{function}({kind}, one) for one in {name}]", (name,))
        expression = self._value(argument)
        return Expression(f"{function}({kind}, {expression.code})", expression.needs)

    def _value(self, value: Any) -> Expression:
        expression = compile_value(value, self.known, self.where, self.sent)
        if expression.function is not None:
            module, name = expression.function
            self.functions.setdefault(f"atlan.model.entity.{module}", set()).add(name)
        for helper in ("choice", "segment", "segments", "several"):
            if f"{helper}(" in expression.code:
                self._creation(helper)
        return expression

    def _when(self, needs: tuple[str, ...], lines: list[str]) -> Iterator[str]:
        conditions = [f"{name} is not None" for name in needs if name in self.optional]
        if conditions:
            yield f"if {' and '.join(conditions)}:"
            yield from (f"    {line}" for line in lines)
        else:
            yield from lines

    def _creation(self, function: str) -> str:
        self.functions.setdefault("atlan.model.entity.creation", set()).add(function)
        return function


def _conversions(parameters: Mapping[str, str], enums: Collection[str]) -> Iterator[tuple[str, str]]:
    """The code that makes what is sent of arguments that look otherwise: members of enumerations, and sets.

    In single quotes, because it may come to stand inside of a string.
    """
    for name, declared in parameters.items():
        kind = declared.partition("=")[0].replace("| None", "").strip()
        if kind in enums:
            yield name, f"choice('{name}', {name}, '{kind}')"
        elif match := re.fullmatch(r"(set|list)\[(\w+)\]", kind):
            if match[2] in enums:
                yield name, f"several('{name}', {name}, '{match[2]}')"
            elif match[1] == "set":
                yield name, f"several('{name}', {name})"


def _covered(value: Expression) -> bool:
    """Whether one of its alternatives is always there, or a hand-written function of several takes care."""
    if value.function is not None:
        return len(value.needs) > 1
    return " or " in value.code
