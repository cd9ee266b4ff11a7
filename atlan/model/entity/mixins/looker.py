"""Fields of Looker lie in many places, and may be refined in another file than that of their view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.base import Entity
from atlan.model.entity.creation import digest_of, located, reference, segment, segments

if TYPE_CHECKING:
    from typing import Self

_CLONES = "cloned_repos/"


def number_of(look_id: str) -> str:
    """Return the id of a look without leading zeros.

    >>> number_of("007"), number_of("a7"), number_of("0")
    ('7', 'a7', '0')
    """
    return str(int(look_id)) if look_id.isdecimal() and look_id.isascii() else look_id


def digest_of_file(file_path: str) -> str:
    """Return what stands for a file, wherever its repository was cloned to.

    >>> digest_of_file("/tmp/cloned_repos/shop/orders.view") == digest_of_file("shop/orders.view")
    True
    """
    return digest_of(_in_repository(file_path))


def _in_repository(file_path: str) -> str:
    _, found, rest = file_path.partition(_CLONES)
    return rest if found else file_path


class LookerFieldMethods(Entity):
    """A field of an explore, a view, a dashboard, a look or a tile."""

    __slots__ = ()

    @classmethod
    def _in_parent(
        cls,
        name: str,
        explore_qualified_name: str | None,
        view_qualified_name: str | None,
        dashboard_qualified_name: str | None,
        look_qualified_name: str | None,
        tile_qualified_name: str | None,
        tile_id: str | None,
        refinement_file_path: str | None,
        refinement_line_number: str | None,
    ) -> Self:
        connector, connection, kind = located(
            ("explore_qualified_name", explore_qualified_name, ("LookerExplore",)),
            ("view_qualified_name", view_qualified_name, ("LookerView",)),
            ("dashboard_qualified_name", dashboard_qualified_name, ("LookerDashboard",)),
            ("look_qualified_name", look_qualified_name, ("LookerLook",)),
            ("tile_qualified_name", tile_qualified_name, ("LookerTile",)),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "connectorName": connector,
            "connectionQualifiedName": connection,
        }
        if explore_qualified_name is not None:
            model = segments(explore_qualified_name, None, -1)
            explore = segment(explore_qualified_name, -1).partition("::")[2]
            attributes |= {
                "qualifiedName": f"{model}/{explore}/{name}",
                "modelName": segment(explore_qualified_name, 6),
                "model": reference("LookerModel", model),
            }
        parent = (
            explore_qualified_name
            or view_qualified_name
            or dashboard_qualified_name
            or look_qualified_name
            or tile_qualified_name
            or ""
        )
        place = kind.removeprefix("Looker")
        attributes[f"looker{place}QualifiedName"] = parent
        attributes[place.lower()] = reference(kind, parent)
        between = "" if tile_id is None else f"{tile_id}/"
        attributes.setdefault("qualifiedName", f"{parent}/{between}{name}")
        if kind in {"LookerExplore", "LookerView"}:
            project = segments(parent, None, 5)
            attributes |= {
                "projectName": segment(project, -1),
                "project": reference("LookerProject", project),
            }
        if refinement_file_path is not None:
            attributes |= _refined(parent, name, kind, refinement_file_path, refinement_line_number)
        return cls._created(attributes)


def _refined(parent: str, name: str, kind: str, file_path: str, line_number: str | None) -> dict[str, Any]:
    """What is special about a field that another file refines."""
    if kind not in {"LookerExplore", "LookerView"}:
        raise ValueError("refinement_file_path needs explore_qualified_name or view_qualified_name")
    found: dict[str, Any] = {"lookerFieldIsRefined": True, "lookerFieldRefinementFilePath": file_path}
    if line_number is not None:
        found["lookerFieldRefinementLineNumber"] = line_number
    if kind == "LookerView":
        place = digest_of(f"{_in_repository(file_path)}:{line_number or ''}")
        found["qualifiedName"] = f"{segments(parent, None, 3)}/{place}/{segments(parent, 3, None)}/{name}"
    return found
