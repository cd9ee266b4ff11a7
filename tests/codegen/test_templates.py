"""Each template of ours, by running what it generates from a tiny description."""

from __future__ import annotations

import copy
import gc
import io
import json
import pickle
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from .conftest import TINY_PACKAGE

THING = {"id": "1", "kind": "thing"}


def run(folder: Path, program: str) -> str:
    """What a fresh interpreter prints that can import the tiny package."""
    program = f"import sys; sys.path.insert(0, {str(folder.parent)!r})\n{program}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


class TestTypes:
    @pytest.mark.parametrize(
        "clone", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
    )
    def test_unset_stays_the_one_object(self, tiny: SimpleNamespace, clone: Any) -> None:
        assert clone(tiny.types.UNSET) is tiny.types.UNSET
        assert clone([tiny.types.UNSET])[0] is tiny.types.UNSET

    def test_unset_is_false_and_says_what_it_is(self, tiny: SimpleNamespace) -> None:
        assert not tiny.types.UNSET
        assert repr(tiny.types.UNSET) == "UNSET"

    def test_importing_the_types_loads_neither_attrs_nor_httpx_nor_orjson(self, tiny_folder: Path) -> None:
        program = (
            f"import {TINY_PACKAGE}.types; print({{'attr', 'attrs', 'httpx', 'orjson'}} & set(sys.modules))"
        )
        assert run(tiny_folder, program) == "set()"


class TestDecodeJson:
    LARGE = json.dumps([{"n": n, "name": "x" * 20} for n in range(2000)]).encode()

    def test_decodes(self, tiny: SimpleNamespace) -> None:
        assert tiny.types.decode_json(b'{"a": [1, null]}') == {"a": [1, None]}
        assert tiny.types.decode_json(self.LARGE) == json.loads(self.LARGE)

    def test_refuses_what_is_no_json(self, tiny: SimpleNamespace) -> None:
        with pytest.raises(ValueError):
            tiny.types.decode_json(b"<html>")

    def test_the_collector_rests_during_a_large_decode(self, tiny: SimpleNamespace) -> None:
        seen = self._collector_during_decode(tiny, self.LARGE)
        assert seen == [False]
        assert gc.isenabled()

    def test_the_collector_is_left_alone_for_a_small_one(self, tiny: SimpleNamespace) -> None:
        assert self._collector_during_decode(tiny, b"{}") == [True]

    def test_the_collector_comes_back_after_an_error(self, tiny: SimpleNamespace) -> None:
        with pytest.raises(ValueError):
            tiny.types.decode_json(self.LARGE + b"}")
        assert gc.isenabled()

    def test_a_collector_switched_off_by_the_user_stays_off(self, tiny: SimpleNamespace) -> None:
        gc.disable()
        try:
            tiny.types.decode_json(self.LARGE)
            assert not gc.isenabled()
        finally:
            gc.enable()

    def test_what_was_decoded_counts_as_old(self, tiny: SimpleNamespace) -> None:
        decoded = tiny.types.decode_json(self.LARGE)
        assert any(found is decoded for found in gc.get_objects(generation=2))

    def test_what_the_user_froze_stays_frozen(self, tiny: SimpleNamespace) -> None:
        gc.freeze()
        try:
            tiny.types.decode_json(self.LARGE)
            assert gc.get_freeze_count() > 0
        finally:
            gc.unfreeze()

    def test_threads_that_overlap_leave_the_collector_on(self, tiny: SimpleNamespace) -> None:
        pause = tiny.types._collector_pause
        inside, leave = threading.Event(), threading.Event()

        def first() -> None:
            with pause:
                inside.set()
                leave.wait(5)

        thread = threading.Thread(target=first)
        thread.start()
        inside.wait(5)
        tiny.types.decode_json(self.LARGE)
        assert not gc.isenabled(), "another thread still decodes"
        leave.set()
        thread.join(5)
        assert gc.isenabled()

    def test_many_threads(self, tiny: SimpleNamespace) -> None:
        results: list[int] = []

        def work() -> None:
            results.extend(len(tiny.types.decode_json(self.LARGE)) for _ in range(20))

        threads = [threading.Thread(target=work) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert results == [2000] * 120
        assert gc.isenabled()

    def _collector_during_decode(self, tiny: SimpleNamespace, content: bytes) -> list[bool]:
        import orjson

        seen: list[bool] = []
        real = orjson.loads

        def spy(data: bytes) -> Any:
            seen.append(gc.isenabled())
            return real(data)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(orjson, "loads", spy)
            tiny.types.decode_json(content)
        return seen


class TestEnums:
    def test_an_unknown_value_survives(self, tiny: SimpleNamespace) -> None:
        colour = tiny.models.Colour("violet")
        assert colour == "violet"
        assert colour.value == str(colour) == "violet"
        assert isinstance(colour, tiny.models.Colour)
        assert list(tiny.models.Colour) == ["green", "red"]

    @pytest.mark.parametrize(
        "clone", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
    )
    def test_an_unknown_value_can_be_copied(self, tiny: SimpleNamespace, clone: Any) -> None:
        assert clone(tiny.models.Colour("violet")) == "violet"

    def test_a_value_that_is_no_text_is_refused(self, tiny: SimpleNamespace) -> None:
        with pytest.raises(ValueError):
            tiny.models.Colour(7)

    def test_an_enumeration_of_one_value_is_strict(self, tiny: SimpleNamespace) -> None:
        with pytest.raises(ValueError):
            tiny.models.Kind("another")

    def test_given_names_are_used(self, tiny: SimpleNamespace) -> None:
        assert tiny.models.Sign.LTE.value == "<="

    def test_unknown_values_go_back_as_they_came(self, tiny: SimpleNamespace) -> None:
        wire = {**THING, "colour": "violet"}
        assert tiny.models.Thing.from_dict(wire).to_dict() == wire


class TestModelsPackage:
    def test_a_model_is_imported_when_it_is_asked_for(self, tiny_folder: Path) -> None:
        program = (
            f"import {TINY_PACKAGE}.models as models\n"
            "def loaded(): return sorted(m.rpartition('.')[2] for m in sys.modules if m.startswith(models.__name__ + '.'))\n"
            "print(loaded(), 'attr' in sys.modules)\n"
            "models.Colour; print(loaded())"
        )
        assert run(tiny_folder, program) == "[] False\n['colour']"

    def test_all_names_can_be_had(self, tiny: SimpleNamespace) -> None:
        assert dir(tiny.models) == sorted(tiny.models.__all__)
        assert {"Thing", "Colour", "Payload"} <= set(tiny.models.__all__)
        for name in tiny.models.__all__:
            assert getattr(tiny.models, name) is not None

    def test_an_unknown_name_is_an_attribute_error(self, tiny: SimpleNamespace) -> None:
        with pytest.raises(AttributeError, match="Nothing"):
            tiny.models.Nothing  # noqa: B018


class TestModels:
    FULL = {
        **THING,
        "colour": "red",
        "sign": "<",
        "size": 3,
        "made": "2024-05-06T07:08:09+00:00",
        "tags": ["a"],
        "part": {"name": "p", "colour": "green", "extra": 1},
        "parts": [{"name": "q"}],
        "note": None,
        "history": [{"name": "h"}],
        "either": "text",
        "payload": {"deep": {"x": None}, "unknown": [1]},
        "payloads": [{"name": "n"}, {}],
        "maybe": {"name": "m"},
        "anything": {"really": None},
        "notDescribed": {"kept": True},
    }

    def test_nothing_is_lost(self, tiny: SimpleNamespace) -> None:
        thing = tiny.models.Thing.from_dict(self.FULL)
        assert thing.to_dict() == self.FULL
        assert thing.additional_properties == {"notDescribed": {"kept": True}}
        assert thing.parts[0].name == "q"
        assert thing.colour is tiny.models.Colour.RED

    @pytest.mark.parametrize(
        "clone", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
    )
    def test_a_copy_says_the_same(self, tiny: SimpleNamespace, clone: Any) -> None:
        for wire in (self.FULL, THING):
            thing = tiny.models.Thing.from_dict(wire)
            assert clone(thing) == thing
            assert clone(thing).to_dict() == wire
            json.dumps(clone(thing).to_dict())

    def test_passthrough_payloads_are_the_very_objects(self, tiny: SimpleNamespace) -> None:
        thing = tiny.models.Thing.from_dict(self.FULL)
        for name in ("payload", "payloads", "maybe", "anything"):
            assert getattr(thing, name) is self.FULL[name]
            assert thing.to_dict()[name] is self.FULL[name]

    def test_a_passthrough_schema_is_a_name_for_a_dict(self, tiny: SimpleNamespace) -> None:
        assert tiny.models.Payload == dict[str, Any]

    def test_defaults_are_not_sent(self, tiny: SimpleNamespace) -> None:
        thing = tiny.models.Thing(id="1", kind=tiny.models.Kind.THING)
        assert thing.to_dict() == THING
        assert thing.size is tiny.types.UNSET

    def test_null_is_not_given_where_null_is_not_foreseen(self, tiny: SimpleNamespace) -> None:
        optional = [name for name in self.FULL if name not in ("id", "kind", "notDescribed")]
        thing = tiny.models.Thing.from_dict({**THING, **dict.fromkeys(optional)})
        assert thing.to_dict() == {**THING, "note": None, "history": None, "maybe": None, "anything": None}
        assert thing.parts is tiny.types.UNSET

    def test_an_explicit_null_is_sent(self, tiny: SimpleNamespace) -> None:
        assert tiny.models.Thing.from_dict({**THING, "note": None}).to_dict() == {**THING, "note": None}

    @pytest.mark.parametrize(
        ("wire", "field", "problem"),
        [
            ({"id": "1"}, "kind", "is missing"),
            ({"kind": "thing"}, "id", "is missing"),
            ({**THING, "parts": [{"name": "a"}, {"colour": "red"}]}, "parts.name", "is missing"),
            ({**THING, "part": {}}, "part.name", "is missing"),
            ({**THING, "part": "text"}, "part", "should be an object but is a text"),
            ({**THING, "parts": [[]]}, "parts", "should be an object but is an array"),
            ({**THING, "history": {"no": "list"}}, "history", "does not have the promised shape"),
            ({**THING, "history": [{}]}, "history.name", "is missing"),
            ({**THING, "made": "yesterday"}, "made", "does not have the promised shape"),
            ({**THING, "colour": 5}, "colour", "does not have the promised shape"),
        ],
    )
    def test_an_error_says_where(
        self, tiny: SimpleNamespace, wire: dict[str, Any], field: str, problem: str
    ) -> None:
        with pytest.raises(tiny.errors.InvalidPayload) as caught:
            tiny.models.Thing.from_dict(wire)
        assert (caught.value.model, caught.value.field, caught.value.problem) == ("Thing", field, problem)

    def test_secrets_do_not_show(self, tiny: SimpleNamespace) -> None:
        secret = tiny.models.Secret.from_dict(
            {"password": "hush", "token": "whisper", "user": "ada", "other": "psst"}
        )
        assert "ada" in repr(secret)
        for word in ("hush", "whisper", "psst"):
            assert word not in repr(secret)
        assert secret.to_dict()["password"] == "hush"


class TestEndpoints:
    def test_the_operation(self, tiny: SimpleNamespace) -> None:
        operation = tiny.endpoint("thing", "create_thing").OPERATION
        assert (operation.id, operation.method, operation.path) == ("create_thing", "POST", "/api/things")
        assert operation.idempotent is False
        assert operation.retry_statuses == {423, 429}
        assert operation.authenticated is True
        assert operation.success == {201}
        assert repr(operation) == "<Operation create_thing: POST /api/things>"

    def test_what_is_left_out_has_sensible_values(self, tiny: SimpleNamespace) -> None:
        listing = tiny.endpoint("thing", "list_things").OPERATION
        assert (listing.idempotent, listing.retry_statuses, listing.success) == (True, None, {200})
        assert tiny.endpoint("log_in", "get_token").OPERATION.authenticated is False

    def test_an_operation_cannot_be_given_what_it_does_not_have(self, tiny: SimpleNamespace) -> None:
        with pytest.raises(AttributeError):
            tiny.endpoint("thing", "list_things").OPERATION.timeout = 5

    def test_only_what_is_given_is_sent(self, tiny: SimpleNamespace) -> None:
        request = tiny.endpoint("thing", "list_things").build_request(limit=3)
        assert request == {"method": "GET", "url": "/api/things", "params": [("limit", "3")]}

    def test_query_and_header(self, tiny: SimpleNamespace) -> None:
        request = tiny.endpoint("thing", "list_things").build_request(
            limit=3, colour=[tiny.models.Colour.RED, "violet"], exact=False, name="a b", x_scope="all"
        )
        assert request["params"] == [
            ("colour", "red"),
            ("colour", "violet"),
            ("exact", "false"),
            ("limit", "3"),
            ("attr:name", "a b"),
        ]
        assert request["headers"] == {"x-scope": "all"}

    def test_path_values_are_percent_encoded(self, tiny: SimpleNamespace) -> None:
        request = tiny.endpoint("thing", "get_part").build_request("a/b ü", 7)
        assert request == {"method": "GET", "url": "/api/things/a%2Fb%20%C3%BC/7"}

    @pytest.mark.parametrize("value", ["", ".", ".."])
    def test_a_path_value_that_leads_elsewhere_is_refused(self, tiny: SimpleNamespace, value: str) -> None:
        with pytest.raises(ValueError, match="id must not be"):
            tiny.endpoint("thing", "get_part").build_request(value, 7)

    def test_a_body_is_a_model_or_the_dict_it_would_become(self, tiny: SimpleNamespace) -> None:
        module = tiny.endpoint("thing", "create_thing")
        assert module.build_request(body=tiny.models.Thing.from_dict(THING))["json"] == THING
        assert module.build_request(body=THING)["json"] is THING

    def test_a_body_can_be_a_list_of_either(self, tiny: SimpleNamespace) -> None:
        body = [tiny.models.Thing.from_dict(THING), THING]
        assert tiny.endpoint("thing", "set_parts").build_request("a", 1, body=body)["json"] == [THING, THING]

    def test_a_passthrough_body_is_the_very_object(self, tiny: SimpleNamespace) -> None:
        body = {"deep": {"x": 1}}
        assert tiny.endpoint("payload", "exchange_payload").build_request(body=body)["json"] is body

    def test_a_body_that_may_be_anything_may_be_null(self, tiny: SimpleNamespace) -> None:
        import httpx

        request = tiny.endpoint("payload", "exchange_value").build_request(body=None)
        sent = httpx.Client(base_url="https://example.com").build_request(**request)
        assert sent.read() == b"null"
        assert sent.headers["content-type"] == "application/json"

    def test_an_array_can_count_its_values(self, tiny: SimpleNamespace) -> None:
        request = tiny.endpoint("payload", "exchange_value").build_request(body=1, names=["a", "b"])
        assert request["params"] == [("attr_0:name", "a"), ("attr_1:name", "b")]

    def test_a_form(self, tiny: SimpleNamespace) -> None:
        request = tiny.endpoint("log_in", "get_token").build_request(body=tiny.models.Secret(password="hush"))
        assert request["data"] == {"password": "hush"}

    def test_bytes(self, tiny: SimpleNamespace) -> None:
        stream = io.BytesIO(b"content")
        request = tiny.endpoint("file", "upload").build_request(body=tiny.types.File(stream))
        assert request["content"] is stream
        assert request["headers"]["Content-Type"] == "application/octet-stream"

    def test_what_is_not_json_is_asked_for(self, tiny: SimpleNamespace) -> None:
        request = tiny.endpoint("file", "upload").build_request(body=tiny.types.File(io.BytesIO()))
        assert request["headers"]["Accept"] == "text/plain"
        assert "headers" not in tiny.endpoint("payload", "exchange_payload").build_request(body={})

    def test_a_presigned_address_is_taken_as_it_is(self, tiny: SimpleNamespace) -> None:
        address = "https://store.example.com/a%20b?signature=x%2Fy"
        stream = io.BytesIO(b"content")
        elsewhere = tiny.endpoint("file", "upload_elsewhere")
        request = elsewhere.build_request(address, body=tiny.types.File(stream))
        assert request == {"method": "PUT", "url": address, "content": stream}
        assert not elsewhere.OPERATION.authenticated

    def test_a_form_with_a_file_can_be_sent(self, tiny: SimpleNamespace) -> None:
        import httpx

        body = tiny.models.Upload(
            file=tiny.types.File(io.BytesIO(b"content"), "a.txt", "text/plain"), name="n"
        )
        request = tiny.endpoint("file", "upload_form").build_request(body=body)
        sent = httpx.Client(base_url="https://example.com").build_request(**request)
        assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
        assert b'filename="a.txt"' in sent.read()

    def test_a_request_is_what_httpx_takes(self, tiny: SimpleNamespace) -> None:
        import httpx

        request = tiny.endpoint("thing", "list_things").build_request(limit=3, colour=["red", "green"])
        sent = httpx.Client(base_url="https://example.com").build_request(**request)
        assert str(sent.url) == "https://example.com/api/things?colour=red&colour=green&limit=3"

    def test_models(self, tiny: SimpleNamespace, answer: Any) -> None:
        things = tiny.endpoint("thing", "list_things").parse_response(
            answer(200, json.dumps([THING]).encode())
        )
        assert things == [tiny.models.Thing.from_dict(THING)]
        thing = tiny.endpoint("thing", "create_thing").parse_response(answer(201, json.dumps(THING).encode()))
        assert thing == things[0]

    def test_models_are_to_be_had_as_plain_data(self, tiny: SimpleNamespace, answer: Any) -> None:
        create, listing = tiny.endpoint("thing", "create_thing"), tiny.endpoint("thing", "list_things")
        assert create.decode_response(answer(201, b'{"x": null}')) == {"x": None}
        assert listing.decode_response(answer(200, b'[{"x": null}]')) == [{"x": None}]
        with pytest.raises(tiny.errors.InvalidResponse, match="should be an object but is an array"):
            create.decode_response(answer(201, b"[]"))
        with pytest.raises(tiny.errors.UnexpectedStatus):
            listing.decode_response(answer(500, b"[]"))
        assert not hasattr(tiny.endpoint("thing", "get_part"), "decode_response"), (
            "parse_response does that already"
        )

    def test_plain_payloads(self, tiny: SimpleNamespace, answer: Any) -> None:
        part = tiny.endpoint("thing", "get_part").parse_response(answer(200, b'{"x": null}'))
        assert part == {"x": None}
        payloads = tiny.endpoint("payload", "exchange_payload").parse_response(answer(200, b'[{"a": 1}]'))
        assert payloads == [{"a": 1}]
        names = tiny.endpoint("file", "upload_form").parse_response(answer(200, b'["n"]'))
        assert names == ["n"]

    @pytest.mark.parametrize("value", [None, 3, "text", [1], {"a": None}])
    def test_any_value(self, tiny: SimpleNamespace, answer: Any, value: object) -> None:
        parse = tiny.endpoint("payload", "exchange_value").parse_response
        assert parse(answer(200, json.dumps(value).encode())) == value

    def test_other_media(self, tiny: SimpleNamespace, answer: Any) -> None:
        assert tiny.endpoint("file", "download").parse_response(answer(200, b"\x00\x01")) == b"\x00\x01"
        assert tiny.endpoint("file", "upload").parse_response(answer(200, b"done")) == "done"
        assert tiny.endpoint("thing", "set_parts").parse_response(answer(204, b"")) is None

    @pytest.mark.parametrize("status", [200, 204, 404, 499, 520, 302])
    def test_any_other_status_is_one_error(self, tiny: SimpleNamespace, answer: Any, status: int) -> None:
        with pytest.raises(tiny.errors.UnexpectedStatus) as caught:
            tiny.endpoint("thing", "create_thing").parse_response(answer(status, b"<html>token</html>"))
        assert (caught.value.operation, caught.value.status_code) == ("create_thing", status)
        assert caught.value.content == b"<html>token</html>"
        assert "token" not in str(caught.value)

    @pytest.mark.parametrize(
        ("content", "field", "problem"),
        [
            (b'{"id": "1"}', "kind", "is missing"),
            (b'{"id": "1", "kind": "thing", "parts": [{}]}', "parts.name", "is missing"),
            (b"[]", "", "should be an object but is an array"),
            (b'"a"', "", "should be an object but is a text"),
            (b"<html>", "", "is not JSON"),
            (b"", "", "is empty"),
            (b"null", "", "should be an object but is null"),
        ],
    )
    def test_a_body_of_another_shape_is_one_error(
        self, tiny: SimpleNamespace, answer: Any, content: bytes, field: str, problem: str
    ) -> None:
        with pytest.raises(tiny.errors.InvalidResponse) as caught:
            tiny.endpoint("thing", "create_thing").parse_response(answer(201, content))
        assert (caught.value.operation, caught.value.field, caught.value.problem) == (
            "create_thing",
            field,
            problem,
        )
        assert str(caught.value) == f"create_thing: {field or 'the response'} {problem}"

    def test_a_plain_payload_of_another_shape_is_the_same_error(
        self, tiny: SimpleNamespace, answer: Any
    ) -> None:
        with pytest.raises(tiny.errors.InvalidResponse, match="should be an object but is an array"):
            tiny.endpoint("thing", "get_part").parse_response(answer(200, b"[]"))
        with pytest.raises(tiny.errors.InvalidResponse, match="should be an array but is null"):
            tiny.endpoint("payload", "exchange_payload").parse_response(answer(200, b"null"))

    def test_errors_can_be_pickled(self, tiny: SimpleNamespace) -> None:
        errors = [
            tiny.errors.UnexpectedStatus("op", 500, b"x"),
            tiny.errors.InvalidResponse("op", "a.b", "is missing"),
            tiny.errors.InvalidPayload("Thing", "a.b", "is missing"),
        ]
        for error in errors:
            again = pickle.loads(pickle.dumps(error))
            assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))

    def test_importing_an_endpoint_loads_no_model(self, tiny_folder: Path) -> None:
        program = (
            f"import {TINY_PACKAGE}.api.thing.create_thing as op, {TINY_PACKAGE}.api.thing.list_things\n"
            "op.build_request(body={'id': '1'})\n"
            "print(sorted(m for m in sys.modules if m.split('.')[0] in ('attr', 'attrs', 'httpx', 'orjson') or '.models' in m))"
        )
        assert run(tiny_folder, program) == "[]"

    def test_the_documentation_says_what_matters(self, tiny: SimpleNamespace) -> None:
        create = tiny.endpoint("thing", "create_thing").build_request.__doc__
        assert "only when the thing has an id" in " ".join(create.split())
        listing = tiny.endpoint("thing", "list_things").build_request.__doc__
        assert "exact: Exactly. Default: true." in listing


def test_the_generators_own_client_is_gone(tiny_folder: Path) -> None:
    assert not (tiny_folder / "client.py").exists()
    assert (tiny_folder / "py.typed").exists()
    assert not [path for path in tiny_folder.rglob("*.py") if "import httpx" in path.read_text()]


def test_every_file_says_that_it_is_derived(tiny_folder: Path) -> None:
    for path in tiny_folder.rglob("*.py"):
        assert path.read_text().startswith(
            "# Derived from spec/openapi by scripts/generate.py. Do not edit.\n"
        ), path


def test_every_override_names_what_it_derives_from() -> None:
    from codegen.generator import GENERATOR_VERSION, TEMPLATES

    for template in TEMPLATES.rglob("*.jinja"):
        head = template.read_text().splitlines()[0]
        name = template.relative_to(TEMPLATES).as_posix()
        assert (
            f"Derives from openapi-python-client {GENERATOR_VERSION}, {name}" in head or "Our own:" in head
        ), template


def test_the_installed_generator_is_the_one_the_overrides_derive_from() -> None:
    from importlib.metadata import version

    from codegen.generator import GENERATOR_VERSION

    assert version("openapi-python-client") == GENERATOR_VERSION
