import DeckLibrary
import GameEngine
import Foundation
import Testing

/// The deck that practices told in the room land in.
@Suite struct OwnDeckTests {
  private let builtIn: Library

  init() throws { builtIn = try Library.builtIn() }

  private func telling(_ title: String, number: Int = 7, day: String = "2026-11-27")
    -> OwnDeck.Telling
  {
    OwnDeck.Telling(
      ToldPractice(
        title: title, territory: "Pithiviers", steps: ["Un mardi par mois", "Un employeur"],
        contacts: ["CIO", "Le club d’entreprises"]), day: day, number: number,
      audiences: ["jeunes", "inconnu"], themes: ["metiers"])
  }

  /// Adds practices to the deck of a folder, as the program does.
  @discardableResult
  private func add(_ tellings: OwnDeck.Telling..., to deck: DeckOnDisk) throws -> [Practice] {
    try tellings.map { telling in
      let added = try OwnDeck.adding(telling, toDeckIn: deck.folder, builtIn: builtIn)
      for file in added.files {
        try Data(file.bytes).write(to: deck.folder.appending(path: file.name))
      }
      return added.practice
    }
  }

  @Test func `A few lines begin a deck without fault, which extends the built-in one`() throws {
    let deck = try DeckOnDisk(empty: true)
    let practice = try #require(try add(telling("Café des métiers"), to: deck).first)
    #expect(deck.faults().isEmpty)
    #expect(try deck.read().info.extends == builtIn.info.id)
    #expect(practice.id == "pratique-2026-11-27-7")
    #expect(practice.isTold)
    #expect(practice.steps == ["Un mardi par mois", "Un employeur"])
    #expect(practice.actors.map(\.name) == ["CIO", "Le club d’entreprises"])
    #expect(practice.structures == ["cio"])
    #expect(practice.audiences == ["jeunes"])
    #expect(practice.themes == ["metiers"])
  }

  @Test func `The next session's search finds it, and its themes suggest it`() throws {
    let deck = try DeckOnDisk(empty: true)
    let practice = try #require(try add(telling("Café des métiers"), to: deck).first)
    let library = try builtIn.adding(practicesIn: deck.folder, builtIn: builtIn)
    #expect(library.practices.count == builtIn.practices.count + 1)
    #expect(library.search("cafe métier", kinds: [.practice], limit: 1).first?.id == practice.id)
    #expect(library.chapter(practice.chapter)?.title == "Pratiques racontées en séance")
    #expect(library.info == builtIn.info && library.cases == builtIn.cases)
    let suggested = library.practices(
      for: RoundTopics(words: ["Je pense au CIO", "Le CIO, encore"]), limit: 30)
    #expect(suggested.contains { $0.practice.id == practice.id })
  }

  @Test func `A number that is taken gives way to the next`() throws {
    let deck = try DeckOnDisk(empty: true)
    let practices = try add(
      telling("Un"), telling("Deux"), telling("Trois", day: "2026-12-01"), to: deck)
    #expect(
      practices.map(\.id) == [
        "pratique-2026-11-27-7", "pratique-2026-11-27-8", "pratique-2026-12-01-9",
      ])
    #expect(deck.faults().isEmpty)
  }

  @Test func `What somebody completed by hand is kept as it is`() throws {
    let deck = try DeckOnDisk(empty: true)
    try add(telling("Un"), to: deck)
    try deck.replace(.practices, "\"outils\": []", by: "\"outils\": [ \"Un tableau\" ]")
    try deck.replace(.info, "À préciser par le groupe", by: "CC0")
    try add(telling("Deux"), to: deck)
    let library = try deck.read()
    #expect(library.info.licence == "CC0")
    #expect(library.practice("pratique-2026-11-27-7")?.tools == ["Un tableau"])
    #expect(library.practice("pratique-2026-11-27-8")?.title == "Deux")
  }

  @Test func `A damaged deck is refused, and nothing of it is written over`() throws {
    let deck = try DeckOnDisk(empty: true)
    try add(telling("Un"), to: deck)
    try deck.write(.practices, "{\"pratiques\": [")
    #expect(throws: DeckFailure.self) {
      try OwnDeck.adding(telling("Deux"), toDeckIn: deck.folder, builtIn: builtIn)
    }
    #expect(throws: DeckFailure.self) {
      try builtIn.adding(practicesIn: deck.folder, builtIn: builtIn)
    }
  }

  @Test func `Decks of several facilitators come together, each practice once`() throws {
    let decks = try (0..<3).map { _ in try DeckOnDisk(empty: true) }
    for (number, deck) in decks.enumerated() {
      try add(
        telling("Commune", number: 1), telling("Du n° \(number)", number: 50 + number), to: deck)
    }
    let library = try decks.reduce(builtIn) {
      try $0.adding(practicesIn: $1.folder, builtIn: builtIn)
    }
    let told = library.practices.filter(\.isTold)
    #expect(told.map(\.title) == ["Commune", "Du n° 0", "Du n° 1", "Du n° 2"])
    #expect(library.chapters.count == builtIn.chapters.count + 1)
  }

  @Test func `Whatever is typed makes a deck that can be read`() throws {
    let deck = try DeckOnDisk(empty: true)
    let hostile = OwnDeck.Telling(
      ToldPractice(
        title: " \u{202E}=1+1\u{1B}[2J \"\\ <b> ", territory: "\n", steps: ["", "\u{0}a\tb", " "],
        contacts: ["06 12 34 56 78"]), day: "2026-11-27", number: 1)
    try add(hostile, to: deck)
    #expect(deck.faults().map(\.severity) == [.warning])
    let other = try DeckOnDisk(empty: true)
    let added = try OwnDeck.adding(hostile, toDeckIn: other.folder, builtIn: builtIn)
    #expect(
      added.warnings.map(\.message.spaced) == [
        "« 06 12 34 56 78 » ressemble à un numéro de téléphone."
      ])
    let tables = try TablesOnDisk(of: deck.folder)
    #expect(
      try tables.deck()["pratiques.json"].map { String(decoding: $0, as: UTF8.self) }
        == deck.text(.practices))
  }
}
