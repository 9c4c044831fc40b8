/// A part of a printed deck, which somebody may print alone.
public enum PrintedPart: String, CaseIterable, Sendable {
  /// The facilitator's sheet: the rules and the course of a session.
  case session = "animation"
  /// Case cards, four to a page, their backs on the next.
  case cases = "cas"
  /// What the person of each case does not say at first, on slips of its own.
  ///
  /// Not on the back of the card: the adviser holds the card up to read it aloud, and its back
  /// shows to the room.
  case cues = "indices"
  /// Structure cards, four to a page, their backs on the next.
  case structures
  /// Observation grids to fill in, a page each.
  case grids = "grilles"
  /// Questions and doors of each case, for the debriefing.
  case debriefing

  /// Word people type.
  public var label: String { rawValue }
}
