import Foundation
import Glibc
import SessionRoom

/// What the program finds outside itself: variables, terminals, clocks, chance.
package struct Environment {
  /// Variables of the process.
  package var variables: [String: String]
  /// Whether somebody types what is read.
  package var isInputTerminal: Bool
  /// Whether somebody watches what is written, on a terminal that can draw.
  package var isOutputTerminal: Bool
  /// What a session's time is read from.
  package var clock: SessionClock
  /// Answers the day, `YYYY-MM-DD`, when it is asked: reading a calendar is no part of the start.
  package var day: () -> String
  /// Makes a seed nobody chose: short enough to be read aloud and typed again.
  package var freshSeed: () -> UInt64

  /// Reads the process's own.
  package init(variables: [String: String]) {
    self.variables = variables
    isInputTerminal = isatty(STDIN_FILENO) == 1
    isOutputTerminal = isatty(STDOUT_FILENO) == 1
    clock = .sinceBoot
    day = { Self.day(Date()) }
    freshSeed = { UInt64.random(in: 1...999_999) }
  }

  /// The day, `YYYY-MM-DD`.
  package var today: String { day() }

  /// Whether screens can be drawn: a terminal on both ends, and not a dumb one.
  package var canDraw: Bool {
    let terminal = variables["TERM"] ?? ""
    return isInputTerminal && isOutputTerminal && !terminal.isEmpty && terminal != "dumb"
  }

  private static func day(_ date: Date) -> String {
    date.formatted(
      Date.ISO8601FormatStyle(timeZone: .current).year().month().day().dateSeparator(.dash))
  }
}
