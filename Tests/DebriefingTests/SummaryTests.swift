import Debriefing
import DeckLibrary
import GameEngine
import Testing

@Suite struct SummaryTests {
  @Test func `A session nobody has opened has an empty summary and a short document`() throws {
    let library = try Table().library
    let summary = Summary(session: Session(), library: library)
    #expect(summary.rounds.isEmpty && summary.attendance == 0)
    let text = try summary.document(DocumentRequest(.record))
    #expect(text.hasPrefix("# Séance sans titre\n\n0 participant·es\n"))
    #expect(!text.contains("\n#"))
  }

  @Test func `Homes are told once each, in alphabetical order`() throws {
    let table = try Table(people: [("A", "mission locale"), ("B", "CIO"), ("C", "Mission Locale")])
    #expect(table.summary.homes == ["CIO", "mission locale"])
  }

  @Test func `Those who gave no answer are counted as such`() throws {
    var table = try Table(people: ["A", "B", "C"].map { ($0, nil) })
    #expect(!table.summary.satisfaction.hasAnswers)
    try table.run(.countSatisfaction(.fairly, 1))
    #expect(table.summary.satisfaction.answers.map(\.count) == [0, 1, 0, 0])
    #expect(table.summary.satisfaction.unanswered == 2)
    try table.run(.stateAttendance(12))
    #expect(table.summary.attendance == 12 && table.summary.satisfaction.unanswered == 11)
  }

  @Test func `A card reads as it was drawn, put back or not, once the deck lacks it`() throws {
    let table = try Table.sample()
    #expect(table.summary.rounds[0].putBack.map(\.title) == ["Un contrat au Blanc"])
    let other = try Library.builtIn()
    let summary = Summary(session: table.session, library: other)
    #expect(summary.rounds.map(\.putBack) == table.summary.rounds.map(\.putBack))
    #expect(summary.rounds.map(\.caseCard) == table.summary.rounds.map(\.caseCard))
    #expect(summary.rounds.map(\.structureCard) == table.summary.rounds.map(\.structureCard))
  }

  @Test func `An interview that runs has the length of the moment`() throws {
    var table = try Table(people: ["A", "B"].map { ($0, nil) })
    try table.deal()
    table.wait(75)
    #expect(table.summary.rounds[0].interviewLength?.seconds == 75)
    #expect(try table.markdown().contains("Durée\u{A0}: 1\u{A0}min\u{A0}15\u{A0}s (en cours)"))
  }

  @Test func `Every practice of the built-in deck has its place in the guide`() throws {
    let library = try Library.builtIn()
    var table = try Table(people: [("A", nil), ("B", nil)])
    try table.deal()
    for practice in library.practices {
      let entry = LibraryEntry(kind: .practice, id: practice.id, title: practice.title)
      try table.run(.keep(entry, remark: ""))
    }
    let summary = Summary(session: table.session, library: library)
    let kept = summary.rounds[0].kept
    #expect(kept.count == 22 && kept.allSatisfy { $0.place?.isOfGuide ?? false })
    let text = try summary.document(DocumentRequest(.record))
    #expect(text.contains("Guide des bonnes pratiques SPRO, chapitre 2, n°\u{A0}4"))
  }

  @Test func `A practice users added is never said to be of the guide`() throws {
    let kept = try Table.sample().summary.rounds[0].kept
    let place = try #require(kept.first { $0.title.hasPrefix("Café") }?.place)
    #expect(!place.isOfGuide && place.deck == "Paquet d’essai")
  }

  @Test(arguments: [
    ("2026-11-23", "23 novembre 2026"), ("2026-12-01", "1er décembre 2026"),
    ("2027-02-28", "28 février 2027"), ("2028-08-31", "31 août 2028"),
    ("2026-02-31", "2026-02-31"), ("hier", "hier"), ("", ""), ("20-6-11-23", "20-6-11-23"),
  ])
  func `A day is written in French, or left as it is when there is none such`(
    day: String, words: String
  ) {
    #expect(FrenchDate.words(day) == words)
  }

  @Test(arguments: [
    ("2026", "en 2026"), ("2026-03", "en mars 2026"), ("2026-03-01", "le 1er mars 2026"),
  ])
  func `A moment is a year, a month or a day`(date: String, words: String) {
    #expect(FrenchDate.moment(date) == words)
  }
}
