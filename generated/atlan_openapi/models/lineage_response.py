# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Lineage as a graph."""

from __future__ import annotations

from typing import Any, TypeAlias

LineageResponse: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    baseEntityGuid: Entity the walk has started from.
    lineageDirection: Which way to walk - INPUT goes upstream, OUTPUT downstream.
    lineageDepth: Number of steps that were walked at most.
    limit: Number of entities asked for.
    offset: Number of entities skipped.
    remainingUpstreamVertexCount: Number of entities upstream that were not sent.
    remainingDownstreamVertexCount: Number of entities downstream that were not sent.
    hasMoreUpstreamVertices: There are further entities upstream.
    hasMoreDownstreamVertices: There are further entities downstream.
    guidEntityMap: The entities by guid, the one the walk has started from included.
    relations: The edges.
    vertexChildrenInfo: For each entity the number of its neighbours by direction.
"""
