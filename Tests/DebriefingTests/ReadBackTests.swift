import Foundation
import GameEngine
import PlainText
import Testing

@testable import Debriefing

/// What is made of a JSON export that was read back.
@Suite struct ReadBackTests {
  private static func readBack(
    _ summary: Summary, _ kind: DocumentKind, _ isNominative: Bool
  ) throws -> ExportedSession {
    let text = try summary.document(DocumentRequest(kind, .json, isNominative: isNominative))
    return try ExportedSession.read(text.utf8)
  }

  @Test(arguments: DocumentRequest.all)
  func `An export gives, in every form, the document its session gives`(
    request: DocumentRequest
  ) throws {
    let summary = try Table.sample().summary
    let export = try Self.readBack(summary, request.kind, request.isNominative)
    #expect(try export.document(request) == summary.document(request))
  }

  @Test(arguments: DocumentRequest.all.filter { $0.kind == .notes })
  func `The full record gives the notes too`(request: DocumentRequest) throws {
    let summary = try Table.sample().summary
    let record = try Self.readBack(summary, .record, request.isNominative)
    #expect(try record.document(request) == summary.document(request))
  }

  @Test(arguments: 11...14 as ClosedRange<UInt64>)
  func `So do sessions drawn by lot, at every moment`(seed: UInt64) throws {
    var random = try RandomSession(seed: seed)
    for step in 1...120 {
      random.step()
      guard step % 30 == 0 else { continue }
      let summary = random.table.summary
      for request in DocumentRequest.all where request.format != .richText {
        let export = try Self.readBack(summary, .record, request.isNominative)
        #expect(
          try export.document(request) == summary.document(request), "\(request.fileName)")
      }
    }
  }

  @Test func `The notes hold no full record, and names come out as they were asked for`() throws {
    let summary = try Table.sample().summary
    let notes = try Self.readBack(summary, .notes, false)
    let named = try Self.readBack(summary, .notes, true)
    #expect(throws: ExportedSession.Lack.lines) {
      try notes.document(DocumentRequest(.record, .page))
    }
    #expect(throws: ExportedSession.Lack.namesUntold) {
      try notes.document(DocumentRequest(.notes, .page, isNominative: true))
    }
    #expect(throws: ExportedSession.Lack.namesTold) {
      try named.document(DocumentRequest(.notes, .page))
    }
  }

  @Test(arguments: DocumentFormat.allCases)
  func `An export of the first version gives a document in every form`(
    format: DocumentFormat
  ) throws {
    let old = try ExportedSession.read(try Fixture.text("exchange-1.json").utf8)
    for kind in DocumentKind.allCases {
      let text = try old.document(DocumentRequest(kind, format))
      #expect(text.contains("La Châtre") || format == .spreadsheet || format == .richText)
    }
  }

  @Test(arguments: ["9223372036854775807", "-9223372036854775808"])
  func `Numbers no session has bring nothing down`(number: String) throws {
    let text = try Table.sample().document(DocumentRequest(.record, .json, isNominative: true))
    let forged = text.replacing(/("(?!version)[a-z_]+" : )[0-9]+/) { "\($0.output.1)\(number)" }
    #expect(forged.contains(number))
    let export = try ExportedSession.read(forged.utf8)
    for format in DocumentFormat.allCases {
      #expect(
        try !export.document(DocumentRequest(.record, format, isNominative: true)).isEmpty)
    }
  }

  @Test(arguments: HostileTextTests.hostile.filter { !$0.contains(where: \.isNewline) })
  func `Words somebody put into an export change the shape of no document`(words: String) throws {
    guard !Cleaning.trimmed(words).isEmpty else { return }
    let deck = try Table().library
    let summary = Summary(session: WordySession.session("mot"), library: deck)
    let text = try summary.document(DocumentRequest(.record, .json, isNominative: true))
    let quoted = String(decoding: try JSONEncoder().encode([words]), as: UTF8.self)
    let forged = text.replacing("\"mot\"", with: quoted.dropFirst().dropLast())
    #expect(forged != text)
    let export = try ExportedSession.read(forged.utf8)
    for format in DocumentFormat.allCases where format != .json {
      let request = DocumentRequest(.record, format, isNominative: true)
      let document = try export.document(request)
      let allowed: Set<Unicode.Scalar> = format == .spreadsheet ? ["\n", "\r", "\u{FEFF}"] : ["\n"]
      #expect(!document.unicodeScalars.contains { !allowed.contains($0) && Cleaning.isUnsafe($0) })
      #expect(
        Reading.shape(of: document, format)
          == Reading.shape(of: try summary.document(request), format), "\(format)")
    }
  }

  @Test func `What could reach somebody is pointed out in what is read back`() throws {
    let text = try Table.sample().document(DocumentRequest(.record, .json))
    let forged = text.replacing("Une formation", with: "Son 06 12 34 56 78")
    let export = try ExportedSession.read(
      forged == text ? text.replacing("La Châtre", with: "06 12 34 56 78").utf8 : forged.utf8)
    #expect(export.findings(.record).contains { $0.match == "06 12 34 56 78" })
  }
}
