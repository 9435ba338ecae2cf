"""How help is laid out: whole lines where the terminal has room for them, and no line wider."""

import argparse

EXAMPLE, USAGE, UNDER = "  timeline ", "usage:", "    "


class Formatter(argparse.RawDescriptionHelpFormatter):
    """As it was written, but wrapped where it is wider than the terminal.

    A command goes on behind a backslash, so that it still runs when it is copied.
    """

    def format_help(self) -> str:
        """The whole help, with a line end after it."""
        wide = self._width + 2  # argparse leaves two letters free.
        return "\n".join(_fitted(line, wide) for line in super().format_help().split("\n"))


def _fitted(line: str, wide: int) -> str:
    if len(line) <= wide:
        return line
    import textwrap

    is_command = line.startswith(EXAMPLE)
    indent, under, mark = ("  ", UNDER, " \\") if is_command else ("", "", "")
    if line.startswith(USAGE):
        under = UNDER
    elif line.startswith(" ") and not is_command:
        indent = under = UNDER
    pieces = textwrap.wrap(
        line.strip(), wide - len(mark), initial_indent=indent, subsequent_indent=under,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
    return f"{mark}\n".join(pieces)
