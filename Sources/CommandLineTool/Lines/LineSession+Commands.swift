import GameEngine
import Phrasebook

/// What each command of the linear mode does.
extension LineSession {
  /// What a line was read to mean, not done yet.
  typealias Deed = () throws -> Void

  /// Reads a command to its last word, then does it.
  func obey(_ topic: LineTopic, _ words: inout LineWords) throws {
    let deed = try deed(topic, &words)
    if let word = words.first {
      throw LineFault.mistake(isPrivate ? .form(topic) : .extraWord(word, topic))
    }
    try deed()
  }

  private func deed(_ topic: LineTopic, _ words: inout LineWords) throws -> Deed {
    switch topic {
    case .state: return sayState
    case .open: return try open(&words)
    case .settings: return try changeSettings(&words)
    case .grid: return try chooseGrid(&words)
    case .pile: return try preparePile(&words)
    case .close: return { try self.perform(.close, saying: Texts.closed) }
    case .reopen: return { try self.perform(.reopen, saying: Texts.reopened) }
    case .undo: return undo
    case .export: return try export(&words)
    case .help: return try help(&words)
    case .quit: return leave

    case .participants: return try participants(&words)
    case .rename: return try rename(&words)
    case .leave: return try depart(&words)
    case .comeBack: return try comeBack(&words)
    case .attendance: return try stateAttendance(&words)

    case .next: return try advance(&words)
    case .previous: return { try self.move(by: .goBack) }
    case .go: return try goToPhase(&words)
    case .round: return try startRound(&words)
    case .timer: return try timer(&words)
    case .prompts: return sayPrompts

    case .volunteers: return try volunteers(&words)
    case .choose: return try choose(&words)
    case .release: return try release(&words)
    case .swap: return swapDrawers
    case .draw: return try draw(&words)
    case .putBack: return try putBack(&words)
    case .table: return sayTable
    case .read: return readCase
    case .cues: return try showCues(&words)
    case .consult: return try consult(&words)
    case .endConsult: return endConsultation

    case .observe: return try observe(&words)
    case .edit: return try editObservation(&words)
    case .move: return try moveObservation(&words)
    case .withdraw: return try withdraw(&words)
    case .ready: return try setReady(&words, true)
    case .notReady: return try setReady(&words, false)
    case .reveal: return try reveal(&words)
    case .viewpoints: return try viewpoints(&words)
    case .moment: return try moment(&words)
    case .group: return try group(&words)
    case .split: return try splitGroup(&words)
    case .takeOut: return try takeOutOfGroup(&words)
    case .hide: return try setHidden(&words, true)
    case .show: return try setHidden(&words, false)

    case .note: return try note(&words)
    case .doors: return try doors(&words)
    case .schemes: return sayUnnamedSchemes
    case .practices: return sayPractices
    case .tell: return try tell(&words)
    case .keep: return try keep(&words)
    case .letGo: return try letGo(&words)
    case .dismiss: return try dismiss(&words)
    case .readmit: return try readmit(&words)
    case .remark: return try remark(&words)
    case .correct: return try correct(&words)
    case .erase: return try erase(&words)
    case .commit: return try commit(&words)
    case .satisfaction: return try satisfaction(&words)

    case .search: return try search(&words)
    case .entry: return try showEntry(&words)
    }
  }
}
