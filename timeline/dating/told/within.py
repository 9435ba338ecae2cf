"""The year, month or week just told, for what says more finely when in it."""

from timeline.dating import says as say
from timeline.dating.kinds import core
from timeline.dating.told.anchors import Told
from timeline.dating.told.place import Place
from timeline.records import replace

_FINER: dict[say.Unit, tuple[type, ...]] = {
    "year": (say.BareMonth, say.MonthDay, say.Season, say.Holiday),
    "month": (say.DayOfMonth,),
    "week": (say.Weekday,),
}


class Within:
    """What "last year, in April and July" lies in, as long as it goes on so."""

    def __init__(self) -> None:
        self._around: tuple[say.Unit, Told] | None = None
        self.narrowed = False
        """Whether the time told last does so."""

    def at(self, says: say.Says, place: Place) -> Told | None:
        """What it narrows here."""
        if self._around is None or not (place.narrows or (place.joined and self.narrowed)):
            return None
        unit, told = self._around
        finer = isinstance(core(says), _FINER.get(unit, ()))
        return replace(told, around=True) if finer else None

    def keep(self, says: say.Says, told: Told, place: Place) -> None:
        """Take in what was told."""
        whole = isinstance(says, (say.UnitStep, say.Year))
        if whole or (isinstance(says, say.Shift) and says.unit == "year"):
            unit: say.Unit = says.unit if isinstance(says, say.UnitStep) else "year"
            self._around = unit, told
            self.narrowed = False
            return
        self.narrowed = self.at(says, place) is not None
        self._around = self._around if self.narrowed else None
