"""Operations of the description that the tenant does not carry out: they say so."""

from __future__ import annotations

from atlan.local.errors import ServerError
from atlan.local.routes.route import Request, Route

OPERATIONS: tuple[tuple[str, str, str], ...] = (
    ("get_app", "GET", "/api/service/v1/apps/{app_id}"),
    ("get_app_input_contract", "GET", "/api/service/v1/apps/{app_id}/inputs"),
    ("list_app_workflows", "GET", "/api/service/v1/app"),
    ("create_app_workflow", "POST", "/api/service/v1/app"),
    ("get_app_workflow", "GET", "/api/service/v1/app/{slug}"),
    ("update_app_workflow", "PUT", "/api/service/v1/app/{slug}"),
    ("delete_app_workflow", "DELETE", "/api/service/v1/app/{slug}"),
    ("submit_app_workflow", "POST", "/api/service/v1/app/{slug}/submit"),
    ("get_app_run", "GET", "/api/service/v1/app/runs/{run_id}"),
    ("cancel_app_run", "POST", "/api/service/v1/app/runs/{run_id}/cancel"),
    ("add_app_schedule", "POST", "/api/service/v1/app/{slug}/schedule"),
    ("remove_app_schedule", "DELETE", "/api/service/v1/app/{slug}/schedule/{trigger_id}"),
    ("search_workflows", "POST", "/api/service/workflows/indexsearch"),
    ("search_workflow_runs", "POST", "/api/service/runs/indexsearch"),
    ("rerun_workflow", "POST", "/api/service/workflows/submit"),
    ("rerun_package_workflow", "POST", "/api/service/package-workflows/submit"),
    ("rerun_workflow_as_owner", "POST", "/api/service/workflows/triggerAsOwner"),
    ("create_workflow", "POST", "/api/service/workflows"),
    ("create_package_workflow", "POST", "/api/service/package-workflows"),
    ("update_workflow", "POST", "/api/service/workflows/{workflow_name}"),
    ("update_package_workflow", "POST", "/api/service/package-workflows/{workflow_name}"),
    ("archive_workflow", "POST", "/api/service/workflows/{workflow_name}/archive"),
    ("archive_package_workflow", "POST", "/api/service/package-workflows/{workflow_name}/archive"),
    ("change_workflow_owner", "POST", "/api/service/workflows/{workflow_name}/changeownership"),
    ("stop_workflow_run", "POST", "/api/service/runs/{workflow_run_id}/stop"),
    ("list_workflow_schedules", "GET", "/api/service/runs/cron"),
    ("get_workflow_schedule", "GET", "/api/service/runs/cron/{workflow_name}-cron"),
    ("list_scheduled_queries_between", "GET", "/api/service/runs/cron/scheduleQueriesBetweenDuration"),
    (
        "list_missed_scheduled_queries_between",
        "GET",
        "/api/service/runs/cron/missedScheduleQueriesBetweenDuration",
    ),
)


def _refuse(request: Request) -> None:
    raise ServerError(501, {"message": "The local tenant does not carry out this operation."})


ROUTES = tuple(Route(name, method, path, _refuse) for name, method, path in OPERATIONS)
