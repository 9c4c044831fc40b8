/// The longest texts a session takes, in characters; a longer one is refused, never cut.
public enum Limits {
  /// A name, a home structure, a territory.
  public static let name = 80
  /// A title.
  public static let title = 120
  /// A line of a grid, a door, a remark, a commitment.
  public static let line = 1_000
  /// A note of the debriefing, which may hold several lines.
  public static let note = 10_000
  /// The largest number of participants one can state.
  public static let attendance = 10_000
  /// The longest interview a line can name a time of: a day.
  static let interview = Elapsed(milliseconds: 24 * 3600 * 1000)
  /// Actions that can be undone, one after the other.
  static let undoSteps = 50
}
