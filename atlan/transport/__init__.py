"""The only place that talks HTTP.

`call` says what to send, `aio` and `sync` send it; `retry`, `rate_limit`, `options`, `request` and `response` decide without any
I/O, `exchange` keeps what one call knows of itself, and `http` alone knows the HTTP library.
"""
