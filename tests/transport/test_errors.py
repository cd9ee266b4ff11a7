"""The tree of exceptions and the table of codes."""

from __future__ import annotations

import pickle
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from atlan import error, errors, exceptions
from atlan.errors import AtlanError, ErrorCode, ErrorInfo, NotFoundError, error_info_for_status

KNOWN_NAMES = [
    "ApiConnectionError",
    "ApiError",
    "AtlanError",
    "AuthenticationError",
    "ConflictError",
    "DependencyNotFoundError",
    "ErrorCode",
    "ErrorInfo",
    "InvalidRequestError",
    "LogicError",
    "NotFoundError",
    "PermissionError",
    "RateLimitError",
]


def test_the_names_users_know() -> None:
    assert set(KNOWN_NAMES) <= set(errors.__all__)
    for name in error.__all__:
        assert getattr(error, name) is getattr(errors, name)
    assert exceptions.AtlanException is AtlanError


def test_the_table_is_complete_and_its_ids_are_well_formed() -> None:
    codes = list(ErrorCode)
    assert len(codes) == len(ErrorCode) == 135
    assert len({code.name for code in codes}) == 135
    assert all(re.fullmatch(r"ATLAN-PYTHON-(-1|[45]\d\d)-\d{3}", code.error_id) for code in codes)
    doubled = {code.name for code in codes if sum(other.number == code.number for other in codes) > 1}
    assert doubled == {"UNABLE_TO_RUN_SEARCH_LOG_BULK_WITH_SORTS", "MISSING_NAME"}


@pytest.mark.parametrize("code", list(ErrorCode), ids=lambda code: code.name)
def test_every_code_becomes_an_exception_of_its_category(code: ErrorInfo) -> None:
    raised = code.exception_with_parameters()
    assert isinstance(raised, AtlanError)
    assert type(raised).__name__ == code.category
    assert (raised.error_code, raised.error_id, raised.status) == (code, code.error_id, code.http_error_code)
    assert str(raised).startswith(f"{code.error_id} ")
    assert str(raised).endswith(f"Suggestion: {code.user_action}")
    assert code.user_action.endswith(".")
    assert ErrorCode[code.name] is code


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("CONNECTION_ERROR", errors.ApiConnectionError),
        ("INVALID_REQUEST_PASSTHROUGH", errors.InvalidRequestError),
        ("MISSING_GROUP_ID", errors.NotFoundError),
        ("JSON_ERROR", errors.ApiError),
        ("INACCESSIBLE_URL", errors.ApiError),
        ("EXPIRED_API_TOKEN", errors.AuthenticationError),
        ("UNABLE_TO_IMPERSONATE", errors.PermissionError),
        ("RESERVED_SERVICE_TYPE", errors.ConflictError),
        ("RATE_LIMIT_PASSTHROUGH", errors.RateLimitError),
        ("DUPLICATE_CUSTOM_ATTRIBUTES", errors.LogicError),
        ("RETRY_OVERRUN", errors.ApiError),
    ],
)
def test_categories(name: str, category: type[AtlanError]) -> None:
    assert isinstance(ErrorCode[name].exception_with_parameters(), category)


def test_parameters_may_be_missing_too_many_or_full_of_braces() -> None:
    code = ErrorCode.ASSET_NOT_FOUND_BY_QN
    assert "{0} {x} %s" in str(code.exception_with_parameters("{0} {x} %s", "Table"))
    assert "(not given)" in str(code.exception_with_parameters("qn"))
    assert "(further, 3)" in str(code.exception_with_parameters("qn", "Table", "further", 3))


def test_codes_never_change_and_instances_share_nothing() -> None:
    with pytest.raises(AttributeError, match="fixed"):
        ErrorCode.ASSET_NOT_FOUND_BY_GUID.user_action = "other"
    before = ErrorCode.ASSET_NOT_FOUND_BY_GUID.error_message
    with ThreadPoolExecutor(8) as pool:
        raised = list(pool.map(ErrorCode.ASSET_NOT_FOUND_BY_GUID.exception_with_parameters, range(200)))
    assert [f"GUID {number}." in error.message for number, error in enumerate(raised)] == [True] * 200
    assert ErrorCode.ASSET_NOT_FOUND_BY_GUID.error_message == before


def test_an_unknown_name_is_no_code() -> None:
    with pytest.raises(KeyError):
        ErrorCode["NO_SUCH_CODE"]


def test_the_string_form_shows_what_there_is_in_order() -> None:
    shown = str(
        NotFoundError(
            "Gone.",
            error_code=ErrorCode.NOT_FOUND_PASSTHROUGH,
            error_cause="deleted",
            error_doc="https://doc",
            backend_error_id="0a1b",
            operation="get_entity_by_guid",
            request_id="r-1",
            attempts=3,
            user_action="Look elsewhere.",
        )
    )
    assert shown == (
        "ATLAN-PYTHON-404-000 Gone. errorCause: deleted errorDocument: https://doc (errorId: 0a1b) "
        "Suggestion: Look elsewhere. [get_entity_by_guid, status 404, 3 attempts, request r-1]"
    )


def test_an_unknown_outcome_is_said() -> None:
    shown = str(errors.ApiConnectionError("It broke.", outcome_unknown=True, user_action="Wait."))
    assert shown == f"It broke. {errors.UNKNOWN_OUTCOME} Suggestion: Wait."


def test_exceptions_survive_pickling_with_their_data() -> None:
    raised = ErrorCode.ASSET_NOT_FOUND_BY_GUID.exception_with_parameters("g-1")
    raised.request_id = "r-1"
    copy = pickle.loads(pickle.dumps(raised))
    assert (type(copy), str(copy), copy.request_id) == (type(raised), str(raised), "r-1")
    assert copy.error_code is ErrorCode.ASSET_NOT_FOUND_BY_GUID
    unlisted = pickle.loads(pickle.dumps(error_info_for_status(418)))
    assert (unlisted.error_id, unlisted.category) == ("ATLAN-PYTHON-418-000", "ApiError")


def test_no_message_speaks_of_another_package() -> None:
    text = Path(errors.__file__).with_name("error_codes.py").read_text()
    assert "pyatlan" not in text
