"""Puts into a wheel what each start would work out anew, for the Python that builds it."""

import compileall
import os
import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Prepared(BuildHookInterface):
    """Reads what exercises every rule once and keeps what that took: see timeline/prepared.py."""

    def initialize(self, version, build_data):
        """Beside the byte code in this folder, and from there into the wheel."""
        sys.path.insert(0, self.root)
        from timeline import prepared

        prepared.collect()
        from timeline import dating, reading

        for rule in dating.rules():
            for sentence in (*rule.yes, *rule.no):
                dating.times(reading.read_text(sentence, published="2024-06-21"))
        for article in sorted(Path(self.root, "data", "articles").glob("*.md")):
            for document in reading.read_each(article.read_bytes(), article.name):
                dating.times(document)
        sys.dont_write_bytecode = False
        prepared.put_away()
        if os.path.exists(prepared.FILE):
            place = os.path.join("timeline", "__pycache__", os.path.basename(prepared.FILE))
            build_data["force_include"][prepared.FILE] = place
        if version == "editable":  # pip compiles what it installs, but not what stays here.
            compileall.compile_dir(os.path.join(self.root, "timeline"), quiet=1)
