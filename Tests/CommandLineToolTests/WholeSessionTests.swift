import Foundation
import Phrasebook
import SessionStore
import TestSupport
import Testing

@testable import CommandLineTool

@Suite struct WholeSessionTests {
  private static let script = ScriptedRun.testFolder("Scripts/seance-entiere.txt")

  private func wholeSession() throws -> (run: ScriptedRun, status: Int32) {
    let run = try ScriptedRun(try String(contentsOfFile: Self.script, encoding: .utf8))
    let status = run.run("animer", "--lignes", "--paquet", ScriptedRun.deck)
    return (run, status)
  }

  @Test func `A whole session runs from its script, and answers as committed`() throws {
    let (run, _) = try wholeSession()
    try expectSnapshot(run.transcript, "seance-entiere.transcription.txt")
    #expect(run.errors == "")
  }

  @Test func `The document of that session is the committed one`() throws {
    let (run, _) = try wholeSession()
    let files =
      FileManager.default.enumerator(atPath: run.folder.url.path)?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".md") } ?? []
    let file = try #require(files.first)
    #expect(files.count == 1)
    let document = try String(
      contentsOf: run.folder.url.appendingPathComponent(file), encoding: .utf8)
    try expectSnapshot(document, "seance-entiere.md")
  }

  @Test func `The script uses every command`() throws {
    let lines = try String(contentsOfFile: Self.script, encoding: .utf8).split(separator: "\n")
    let words = Set(lines.compactMap { $0.split(separator: " ").first.map(String.init) })
    let unused = LineTopic.allCases.map(Phrases.word).filter { !words.contains($0) }
    #expect(unused == [])
  }

  @Test func `The same script, clock and seed give the same journal`() throws {
    func journal() throws -> [JournalRecord] {
      let (run, _) = try wholeSession()
      let finder = SessionFinder(place: try run.context.place())
      let folder = try #require(try finder.sessions().first?.folder)
      var records: [JournalRecord] = []
      try folder.records { records.append($0) }
      return records
    }
    #expect(try journal() == journal())
  }
}
