# Derived from spec/typedefs/cube.json and spec/recipes/cube.yaml by scripts/generate.py. Do not edit.
"""MultiDimensionalDataset, Cube, CubeDimension, CubeField, CubeHierarchy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, KeywordTextField, NumericField, RelationField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    pass


__all__ = [
    "MultiDimensionalDataset",
    "Cube",
    "CubeDimension",
    "CubeField",
    "CubeHierarchy",
]


class MultiDimensionalDataset(Catalog):
    """What cubes and what is in them have in common."""

    __slots__ = ()

    _type = "MultiDimensionalDataset"

    CUBE_NAME = KeywordTextField("cubeName", "cubeName.keyword", "cubeName")
    cube_name: Text[KeywordTextField] = Text(CUBE_NAME)
    CUBE_QUALIFIED_NAME = KeywordField("cubeQualifiedName", "cubeQualifiedName")
    cube_qualified_name: Text[KeywordField] = Text(CUBE_QUALIFIED_NAME)
    CUBE_DIMENSION_NAME = KeywordTextField(
        "cubeDimensionName", "cubeDimensionName.keyword", "cubeDimensionName"
    )
    cube_dimension_name: Text[KeywordTextField] = Text(CUBE_DIMENSION_NAME)
    CUBE_DIMENSION_QUALIFIED_NAME = KeywordField("cubeDimensionQualifiedName", "cubeDimensionQualifiedName")
    cube_dimension_qualified_name: Text[KeywordField] = Text(CUBE_DIMENSION_QUALIFIED_NAME)
    CUBE_HIERARCHY_NAME = KeywordTextField(
        "cubeHierarchyName", "cubeHierarchyName.keyword", "cubeHierarchyName"
    )
    cube_hierarchy_name: Text[KeywordTextField] = Text(CUBE_HIERARCHY_NAME)
    CUBE_HIERARCHY_QUALIFIED_NAME = KeywordField("cubeHierarchyQualifiedName", "cubeHierarchyQualifiedName")
    cube_hierarchy_qualified_name: Text[KeywordField] = Text(CUBE_HIERARCHY_QUALIFIED_NAME)


class Cube(MultiDimensionalDataset):
    """A cube: data along several dimensions."""

    __slots__ = ()

    _type = "Cube"

    CUBE_DIMENSION_COUNT = NumericField("cubeDimensionCount", "cubeDimensionCount")
    cube_dimension_count: Integer[NumericField] = Integer(CUBE_DIMENSION_COUNT)
    CUBE_DIMENSIONS = RelationField("cubeDimensions")
    cube_dimensions: References[CubeDimension, RelationField] = References(CUBE_DIMENSIONS, "CubeDimension")


class CubeDimension(MultiDimensionalDataset):
    """A dimension of a cube."""

    __slots__ = ()

    _type = "CubeDimension"

    CUBE_HIERARCHY_COUNT = NumericField("cubeHierarchyCount", "cubeHierarchyCount")
    cube_hierarchy_count: Integer[NumericField] = Integer(CUBE_HIERARCHY_COUNT)
    CUBE_HIERARCHIES = RelationField("cubeHierarchies")
    cube_hierarchies: References[CubeHierarchy, RelationField] = References(CUBE_HIERARCHIES, "CubeHierarchy")
    CUBE = RelationField("cube")
    cube: Reference[Cube, RelationField] = Reference(CUBE, "Cube")


class CubeField(MultiDimensionalDataset):
    """A field of a hierarchy of a cube."""

    __slots__ = ()

    _type = "CubeField"

    CUBE_PARENT_FIELD_NAME = KeywordTextField(
        "cubeParentFieldName", "cubeParentFieldName.keyword", "cubeParentFieldName"
    )
    cube_parent_field_name: Text[KeywordTextField] = Text(CUBE_PARENT_FIELD_NAME)
    CUBE_PARENT_FIELD_QUALIFIED_NAME = KeywordField(
        "cubeParentFieldQualifiedName", "cubeParentFieldQualifiedName"
    )
    cube_parent_field_qualified_name: Text[KeywordField] = Text(CUBE_PARENT_FIELD_QUALIFIED_NAME)
    CUBE_FIELD_LEVEL = NumericField("cubeFieldLevel", "cubeFieldLevel")
    cube_field_level: Integer[NumericField] = Integer(CUBE_FIELD_LEVEL)
    CUBE_FIELD_GENERATION = NumericField("cubeFieldGeneration", "cubeFieldGeneration")
    cube_field_generation: Integer[NumericField] = Integer(CUBE_FIELD_GENERATION)
    CUBE_FIELD_MEASURE_EXPRESSION = KeywordTextField(
        "cubeFieldMeasureExpression", "cubeFieldMeasureExpression.keyword", "cubeFieldMeasureExpression"
    )
    cube_field_measure_expression: Text[KeywordTextField] = Text(CUBE_FIELD_MEASURE_EXPRESSION)
    CUBE_SUB_FIELD_COUNT = NumericField("cubeSubFieldCount", "cubeSubFieldCount")
    cube_sub_field_count: Integer[NumericField] = Integer(CUBE_SUB_FIELD_COUNT)
    CUBE_PARENT_FIELD = RelationField("cubeParentField")
    cube_parent_field: Reference[CubeField, RelationField] = Reference(CUBE_PARENT_FIELD, "CubeField")
    CUBE_HIERARCHY = RelationField("cubeHierarchy")
    cube_hierarchy: Reference[CubeHierarchy, RelationField] = Reference(CUBE_HIERARCHY, "CubeHierarchy")
    CUBE_NESTED_FIELDS = RelationField("cubeNestedFields")
    cube_nested_fields: References[CubeField, RelationField] = References(CUBE_NESTED_FIELDS, "CubeField")


class CubeHierarchy(MultiDimensionalDataset):
    """A hierarchy of a dimension of a cube."""

    __slots__ = ()

    _type = "CubeHierarchy"

    CUBE_FIELD_COUNT = NumericField("cubeFieldCount", "cubeFieldCount")
    cube_field_count: Integer[NumericField] = Integer(CUBE_FIELD_COUNT)
    CUBE_FIELDS = RelationField("cubeFields")
    cube_fields: References[CubeField, RelationField] = References(CUBE_FIELDS, "CubeField")
    CUBE_DIMENSION = RelationField("cubeDimension")
    cube_dimension: Reference[CubeDimension, RelationField] = Reference(CUBE_DIMENSION, "CubeDimension")
