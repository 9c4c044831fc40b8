import Foundation
import GameEngine
import SessionStore

/// A session and lines as a room writes them, for whatever is measured.
enum SampleSession {
  /// Bytes of a line's record in the journal, a little more or less.
  static let lineLength = 250

  /// An opening on a deck with no card, for what needs none.
  static let opening = SessionOpening(
    settings: SessionSettings(title: "Mesure", territory: "Cher", date: "2026-11-23"), seed: 42,
    deck: DeckReference(id: "mesure", version: "1", title: "Mesure"),
    grid: ObservationGrid(
      id: "grille", title: "Grille",
      sections: [GridSection(id: section, title: "Questions", hint: "Mot", kind: .text)]),
    cases: [], structures: [])

  private static let section = GridSectionID("questions")

  /// A journal that has just begun.
  static func journal(in folder: URL) throws -> Journal {
    try Journal.create(
      Journal.Draft(opening, program: "mesure"), in: StorePlace(folder),
      first: [RecordedAction(time: .start, events: [.sessionOpened(opening)])])
  }

  /// A line of a grid, of ordinary length.
  static func line(_ number: Int) -> Event {
    .observationAdded(
      Observation(
        id: ObservationID(number), author: ParticipantID(number % 12 + 1), section: section,
        text: "Vous avez dit que vous aviez le permis, et une voiture pour venir jusque ici ?",
        card: CardNumber(7), elapsed: Elapsed(milliseconds: number * 1000), isFromPaper: false))
  }
}
