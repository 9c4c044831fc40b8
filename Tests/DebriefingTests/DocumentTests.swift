import Debriefing
import Foundation
import GameEngine
import Testing

@Suite struct DocumentTests {
  @Test(arguments: DocumentRequest.all)
  func `Each document is the committed example, byte for byte`(
    request: DocumentRequest
  ) throws {
    let name = "documents/\(request.fileName)"
    let text = try Table.sample().document(request)
    guard ProcessInfo.processInfo.environment["SPRO_RECORD"] == nil else {
      try Data(text.utf8).write(to: Fixture.url(name))
      Issue.record("\(name) was recorded anew: read it, commit it, run without SPRO_RECORD")
      return
    }
    #expect(try Data(contentsOf: Fixture.url(name)) == Data(text.utf8))
  }

  @Test func `The same session gives the same document`() throws {
    for request in DocumentRequest.all {
      #expect(try Table.sample().document(request) == Table.sample().document(request))
    }
  }

  @Test(arguments: Phase.allCases)
  func `A document can be made at any moment, and no heading stands over nothing`(
    phase: Phase
  ) throws {
    var table = try Table(people: ["A", "B", "C"].map { ($0, nil) })
    try table.deal()
    try table.observe(3, "questions", "Une question")
    try table.go(to: phase)
    let text = try table.markdown()
    #expect(text.contains("Séance en cours"))
    let blocks = text.split(separator: "\n\n").map { $0.prefix { $0 == "#" }.count }
    for (level, next) in zip(blocks, blocks.dropFirst() + [0]) where level > 0 {
      #expect(next == 0 || next > level)
    }
    #expect(blocks.last == 0)
  }

  @Test func `A closed session no longer says that it goes on`() throws {
    var table = try Table(people: [("A", nil)])
    try table.run(.skip(to: .closing))
    try table.run(.close)
    #expect(try !table.markdown().contains("Séance en cours"))
  }

  @Test func `What one person alone saw comes before what several saw`() throws {
    let text = try Table.sample().markdown()
    let lonely = try #require(text.range(of: "#### Vu par une seule personne"))
    let together = try #require(text.range(of: "#### Vu par plusieurs personnes"))
    #expect(lonely.lowerBound < together.lowerBound)
    #expect(text.contains("**vu par 2 sur 7**"))
  }

  @Test func `Typography is French wherever the words are ours`() throws {
    let text = try Table.sample().markdown()
    for slip in [" :", " ;", " ?", " !", "« ", " »", "n° ", "\t"] {
      #expect(!text.contains(slip), "«\(slip)»")
    }
  }

  @Test func `Nothing in the document rates, ranks or judges`() throws {
    let text = try Table.sample().markdown().lowercased()
    let judging = ["score", "classement", "meilleur", "bravo", "erreur", "faux", " sur 20"]
    for word in judging {
      #expect(!text.contains(word), "\(word)")
    }
  }
}
