import Foundation
import GameEngine
import Phrasebook
import Testing

@testable import Debriefing

@Suite struct ExchangeTests {
  @Test(arguments: DocumentKind.allCases, [false, true])
  func `What is exported as JSON is read back the same`(
    kind: DocumentKind, isNominative: Bool
  ) throws {
    let table = try Table.sample()
    let exported = ExportedSession(table.summary, kind, isNominative: isNominative)
    let text = try table.document(DocumentRequest(kind, .json, isNominative: isNominative))
    #expect(try ExportedSession.read(text.utf8) == exported)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `Sessions drawn by lot are read back the same, at every moment`(seed: UInt64) throws {
    var random = try RandomSession(seed: seed)
    for step in 1...120 {
      random.step()
      guard step % 20 == 0 else { continue }
      let summary = random.table.summary
      let text = try summary.document(DocumentRequest(.record, .json, isNominative: true))
      #expect(
        try ExportedSession.read(text.utf8)
          == ExportedSession(summary, .record, isNominative: true))
    }
  }

  @Test func `The committed example of version 1 is read for ever`() throws {
    let session = try ExportedSession.read(try Fixture.text("exchange-1.json").utf8)
    #expect(session.version == 1 && session.rounds.map(\.lineCount) == [12, 1])
    #expect(session.rounds[0].lines?.count == 12 && session.rounds[1].lines == [])
  }

  @Test func `The guide to the formats names every key`() throws {
    let words = Phrases.Documents.guide.split { !($0.isLetter || $0 == "_") }
    let text = try Table.sample().document(DocumentRequest(.record, .json, isNominative: true))
    let keys = Set(text.matches(of: /"([a-z_]+)" :/).map(\.output.1))
    #expect(keys.count > 60 && keys.subtracting(words).isEmpty)
  }

  @Test func `A key nobody knows is passed over`() throws {
    let text = try Table.sample().document(DocumentRequest(.notes, .json))
    let longer = text.replacing("\n  \"close\"", with: "\n  \"nouveau\" : [1],\n  \"close\"")
    #expect(longer != text)
    #expect(try ExportedSession.read(longer.utf8) == ExportedSession.read(text.utf8))
  }

  @Test(arguments: [
    ("", ExportedSession.Fault.notAnExport), ("{}", .notAnExport), ("[1", .notAnExport),
    ("{\"format\": \"autre\", \"version\": 1}", .notAnExport),
    ("{\"format\": \"spro-seance\", \"version\": 2}", .newer(version: 2)),
    ("{\"format\": \"spro-seance\", \"version\": 1}", .malformed(path: "document")),
  ])
  func `What is no export is refused, and what is wrong with it is told`(
    text: String, fault: ExportedSession.Fault
  ) {
    #expect(throws: fault) { try ExportedSession.read(text.utf8) }
  }

  @Test func `A value of another kind is told by its path`() throws {
    let text = try Table.sample().document(DocumentRequest(.notes, .json))
    let wrong = text.replacing("\"observateurs\" : 7", with: "\"observateurs\" : \"sept\"")
    #expect(throws: ExportedSession.Fault.malformed(path: "parties.1.observateurs")) {
      try ExportedSession.read(wrong.utf8)
    }
  }
}
