/// Why the screen could not be opened.
public enum TerminalFailure: Error, Hashable, Sendable {
  /// Standard input or standard output is no terminal.
  case notATerminal
  /// `TERM`, given here, is empty or names a terminal that is unknown or cannot place its cursor.
  case unknownTerminal(String)
  /// The locale's encoding, given here, is not UTF-8, and the machine has no locale that is.
  case localeNotUTF8(String)
  /// There is a screen already.
  case alreadyOpen
  /// The system refused a call: its name, and `errno`.
  case refused(call: String, code: Int32)
}
