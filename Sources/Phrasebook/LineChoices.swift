/// Things the linear mode lets one name among few.
package enum LineChoice: String, CaseIterable, Sendable {
  case person, role, pile, phase, section, grid, family, setting, yesOrNo, view, moment, noteKind
  case satisfaction, clock
}

/// What is wrong with a line before the rules of the game are asked.
package enum LineMistake: Equatable, Sendable {
  case unknownCommand(String, nearest: String?)
  case ambiguousCommand(String, choices: [String])
  /// A word is missing, or stands where another is meant.
  case form(LineTopic)
  case extraWord(String, LineTopic)
  case unclosedQuote
  case lineTooLong
  /// The word is left out where it may be part of a private line.
  case unknownChoice(String?, LineChoice, nearest: String?, choices: [String])
  case ambiguousChoice(String?, LineChoice, choices: [String])
  case notANumber(String)
  case notListed(Int)
  case nothingListed
  case unknownEntry(String, nearest: String?)
  case notInLibrary(String)
  case alreadyOpen
  case cuesHeldBack
  case noCase
  case noRemark(Int)
}

/// Settings of a session, as the linear mode names them.
package enum LineSetting: String, CaseIterable, Sendable {
  case title, territory, date, timers, authors
}

/// Ways the linear mode shows revealed grids.
package enum LineView: String, CaseIterable, Sendable {
  case alone, alike, together, sections, timeline
}
