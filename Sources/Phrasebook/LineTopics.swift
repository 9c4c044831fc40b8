/// Commands of the linear mode, named here so that their words stand in the catalogue.
package enum LineTopic: String, CaseIterable, Sendable {
  // The session
  case state, open, settings, grid, pile, close, reopen, undo, export, help, quit
  // The people
  case participants, rename, leave, comeBack, attendance
  // The course
  case next, previous, go, round, timer, prompts
  // The table
  case volunteers, choose, release, swap, draw, putBack, table, read, cues, consult, endConsult
  // The grids
  case observe, edit, move, withdraw, ready, notReady, reveal, viewpoints, moment, group, split,
    takeOut, hide, show
  // The debriefing
  case note, doors, schemes, practices, tell, keep, letGo, dismiss, readmit, remark,
    correct, erase, commit,
    satisfaction
  // The library
  case search, entry

  /// Heading a command stands under in the help.
  package var chapter: LineChapter {
    switch self {
    case .state, .open, .settings, .grid, .pile, .close, .reopen, .undo, .export, .help, .quit:
      .session
    case .participants, .rename, .leave, .comeBack, .attendance: .people
    case .next, .previous, .go, .round, .timer, .prompts: .course
    case .volunteers, .choose, .release, .swap, .draw, .putBack, .table, .read, .cues, .consult,
      .endConsult:
      .table
    case .observe, .edit, .move, .withdraw, .ready, .notReady, .reveal, .viewpoints, .moment,
      .group, .split, .takeOut, .hide, .show:
      .grids
    case .note, .doors, .schemes, .practices, .tell, .keep, .letGo, .dismiss, .readmit, .remark,
      .correct, .erase,
      .commit,
      .satisfaction:
      .debriefing
    case .search, .entry: .library
    }
  }
}

/// Headings of the linear mode's help, in the order they are shown.
package enum LineChapter: String, CaseIterable, Sendable {
  case session, people, course, table, grids, debriefing, library
}

/// What the help says of a command of the linear mode.
package struct LineHelp: Equatable, Sendable {
  /// What is typed after the command's word; empty when nothing is.
  package let form: String
  /// What the command does, in a line.
  package let summary: String
  /// A command as one would type it.
  package let example: String
  /// More to know, where there is.
  package let more: String

  /// Makes a help of its parts.
  package init(_ form: String, _ summary: String, example: String, more: String = "") {
    self.form = form
    self.summary = summary
    self.example = example
    self.more = more
  }
}
