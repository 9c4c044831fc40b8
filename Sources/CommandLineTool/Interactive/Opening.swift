import DeckLibrary
import GameEngine
import Phrasebook
import Screens
import SessionRoom
import SessionStore
import TerminalUI

extension CardCatalogue {
  /// The cards of a deck.
  init(_ library: Library) {
    self.init(cases: library.caseCards, structures: library.structureCards)
  }
}

extension SessionSummary {
  /// Whether it can be read, is not closed, and nobody has it open.
  var canBeResumed: Bool {
    guard case .success(let contents) = contents else { return false }
    return !contents.isClosed && !isOpen
  }
}

extension ChoiceScreen.Row {
  /// How a list shows a session.
  init(_ summary: SessionSummary) {
    switch summary.contents {
    case .success(let contents):
      self.init(
        title: contents.settings.title,
        detail: Phrases.Interactive.session(
          name: summary.name, phase: Phrases.title(contents.phase),
          participants: contents.participants, isClosed: contents.isClosed,
          isOpen: summary.isOpen))
    case .failure(let failure):
      self.init(title: summary.name, detail: Failure(failure).sentence)
    }
  }
}

extension Failure {
  /// Why there is no screen.
  init(_ failure: TerminalFailure) {
    self =
      switch failure {
      case .notATerminal: .needsTerminal
      case .unknownTerminal(let name): .unknownTerminal(name)
      case .localeNotUTF8(let encoding): .localeNotUTF8(encoding)
      case .alreadyOpen: .unexpected("\(failure)")
      case .refused(let call, let number): .cannotRead(path: call, number: number)
      }
  }

  /// Why a session could not be opened.
  init(_ failure: HostFailure) {
    switch failure {
    case .unsaved(let failure): self = Failure(failure)
    case .refused(let refusal): self = .refused(Phrases.sentence(refusal, in: Session()))
    }
  }
}
