"""Puts into a wheel what each start would work out anew, for the Python that builds it."""

import compileall
import os
import sys

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Prepared(BuildHookInterface):
    """Hears the examples of every rule once and keeps what that took: see timeline/prepared.py."""

    def initialize(self, version, build_data):
        """Beside the byte code in this folder, and from there into the wheel."""
        sys.path.insert(0, self.root)
        from timeline import prepared, times
        from timeline.dating import rules

        prepared.collect()
        for rule in rules():
            for sentence in (*rule.yes, *rule.no):
                times(sentence, "2024-06-21")
        sys.dont_write_bytecode = False
        prepared.put_away()
        if os.path.exists(prepared.FILE):
            place = os.path.join("timeline", "__pycache__", os.path.basename(prepared.FILE))
            build_data["force_include"][prepared.FILE] = place
        if version == "editable":  # pip compiles what it installs, but not what stays here.
            compileall.compile_dir(os.path.join(self.root, "timeline"), quiet=1)
