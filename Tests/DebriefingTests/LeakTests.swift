import Debriefing
import Foundation
import GameEngine
import Testing

@Suite struct LeakTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `Without names, no name of anybody is in the document`(seed: UInt64) throws {
    var random = try RandomSession(seed: seed)
    for step in 1...150 {
      random.step()
      guard step % 25 == 0 else { continue }
      let names = random.table.session.participants.map(\.name).filter { $0.count > 1 }
      let summary = random.table.summary
      for request in DocumentRequest.all where !request.isNominative {
        let text = Self.folded(try summary.document(request), request.format)
        for name in names {
          #expect(!text.contains(Self.folded(name)), "\(name), \(request), seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `Lines of a grid still private are in no document, only how many there are`(
    seed: UInt64
  ) throws {
    var random = try RandomSession(seed: seed)
    var met = 0
    for step in 1...150 {
      random.step()
      let marks = random.privateMarks
      guard step % 5 == 0, !marks.isEmpty else { continue }
      met += 1
      let summary = random.table.summary
      let findings = PersonalData.findings(in: random.table.session).map(\.line)
      for mark in marks { #expect(!findings.contains(mark)) }
      for request in DocumentRequest.all where request.isNominative {
        let text = try summary.document(request)
        for mark in marks { #expect(!text.contains(mark), "\(request), seed \(seed)") }
      }
    }
    #expect(met > 5, "seed \(seed) tells nothing")
  }

  @Test func `With names, those who played and spoke are named`() throws {
    let text = try Table.sample().markdown(nominative: true)
    #expect(text.contains("- Conseiller·ère\u{A0}: Awa\n- Demandeur·euse d’emploi\u{A0}: Bruno\n"))
    #expect(text.contains("J’ai attendu. (Awa)"))
    #expect(text.contains("| Dina | Envoyer la fiche VAE |"))
    #expect(text.contains("à 2:05, Ismaël (42\u{A0}s)"))
  }

  @Test func `With names, a line's author stays unnamed unless the room saw authors`() throws {
    for showsAuthors in [false, true] {
      var table = try Table(
        showsAuthors: showsAuthors, people: ["A", "B", "Camille"].map { ($0, nil) })
      try table.deal()
      try table.observe(3, "questions", "Une question")
      try table.reveal()
      let text = try table.markdown(nominative: true)
      #expect(text.contains("Une question (Camille)") == showsAuthors)
      #expect(try !table.markdown().contains("Camille"))
    }
  }

  @Test(arguments: [
    ("Inès Martin", true), ("inès", true), ("Mme MARTIN et le CIO", true), ("Jo", true),
    ("l’équipe d’Ines", true), ("InèsMartin", true), ("Mission locale", false), ("nous", false),
    ("le ou la conseiller·ère", false), ("Joëlle", false), ("", false),
  ])
  func `Who does something is told, unless the words name somebody who was there`(
    who: String, isWithheld: Bool
  ) throws {
    var table = try Table(people: [("Inès Martin", nil), ("Jo", nil)])
    try table.deal()
    try table.run(.commit(who: who, what: "Appeler", due: "", dueDate: nil))
    let shown = table.summary.rounds[0].commitments[0].who.shown(nominative: false)
    #expect(shown == (isWithheld ? .someone : who.isEmpty ? .unsaid : .said(who)))
    #expect(try !isWithheld || table.markdown().contains("| une personne du groupe | Appeler |"))
  }

  @Test func `A name prints as nothing, in a log too`() throws {
    let summary = try Table.sample().summary
    var log = ""
    dump(summary.people.map(\.name), to: &log)
    log += "\(summary.people[0].name) \(summary.rounds[0].commitments[1].who)"
    #expect(!log.contains("Awa") && !log.contains("Dina"))
  }

  /// A text as somebody looking for a name would search it: no mark, no accent, no capital.
  static func folded(_ text: String, _ format: DocumentFormat = .plain) -> String {
    Reading.words(of: text, format)
      .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
