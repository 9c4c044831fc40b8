import DeckLibrary
import Foundation
import GameEngine
import Phrasebook
import SessionRoom
import SessionStore

/// How a session begins: anew, or where it stood.
extension LineSession {
  /// Takes a session up again, opens one, or says how to.
  func begin() throws {
    if request.resumes { return try resume() }
    if let name = request.name { try checkFree(name) }
    if request.title == nil { return say(Texts.welcome) }
    do { try openSession() } catch LineFault.refused(let refusal) {
      throw Failure.refused(Phrases.sentence(refusal, in: session))
    }
  }

  private func checkFree(_ name: String) throws(Failure) {
    let names = try SessionFinder(place: context.place()).names()
    if names.contains(name) { throw .sessionExists(name) }
  }

  private func resume() throws {
    let folder = try SessionFinder(place: context.place()).session(toResume: request.name)
    do {
      play(
        try SessionHost(
          resuming: folder, cards: cards, clock: context.environment.clock))
    } catch { throw Failure(error) }
    say(Texts.resumed(session.settings.title, name: folder.name))
    if let cut = host?.cut { say(Texts.cut(cut.length, copy: cut.copy?.path)) }
    if let deck = session.opening?.deck, deck.id != library.info.id {
      say(Texts.otherDeck(deck.title, now: library.info.title))
    }
    sayState()
  }

  private var cards: CardCatalogue {
    CardCatalogue(cases: library.caseCards, structures: library.structureCards)
  }

  func open(_ words: inout LineWords) throws -> Deed {
    if host != nil { throw LineFault.refused(.alreadyOpened) }
    let title = try text(&words)
    return {
      self.draft.settings.title = title
      try self.openSession()
    }
  }

  private func openSession() throws {
    let place = try context.place()
    do {
      play(
        try SessionHost(
          new: draft.opening(library), in: place, named: draft.name, program: Program.version,
          cards: cards, clock: context.environment.clock))
    } catch .unsaved(let failure) { throw Failure(failure) } catch { throw Self.told(error) }
    say(Texts.opened(session.settings.title, name: host?.name ?? "", seed: draft.seed))
    sayExpectation()
  }
}
