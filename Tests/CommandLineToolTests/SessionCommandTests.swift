import Foundation
import SessionStore
import TestSupport
import Testing

@testable import CommandLineTool

@Suite struct SessionCommandTests {
  /// A folder with one session in it, whose name is `essai`.
  private func oneSession() throws -> ScriptedRun {
    let run = try ScriptedRun("participants Inès, Jo\nsuivant\n")
    run.run(
      "animer", "--lignes", "--seance", "essai", "--titre", "Essai", "--paquet", ScriptedRun.deck)
    return try ScriptedRun("", in: run.folder)
  }

  private func journal(of run: ScriptedRun) throws -> URL {
    try run.context.place().session(named: "essai").journal
  }

  @Test func `Sessions are listed, the newest first, or as JSON`() throws {
    let run = try oneSession()
    let older = try ScriptedRun("", in: run.folder)
    older.run("animer", "--lignes", "--titre", "Avant", "--paquet", ScriptedRun.deck)
    #expect(run.run("seances") == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("Date"))
    #expect(lines.contains { $0.contains("essai") && $0.contains("Cadre") })

    let json = try ScriptedRun("", in: run.folder)
    #expect(json.run("seances", "lister", "--json") == 0)
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(Set(rows.compactMap { $0["nom"] as? String }) == ["essai", "2026-11-23-avant"])
  }

  @Test func `No session at all is said, and is an empty list`() throws {
    let run = try ScriptedRun()
    #expect(run.run("seances") == 0)
    #expect(run.output.contains("Aucune séance"))
    let json = try ScriptedRun()
    #expect(json.run("seances", "--json") == 0)
    #expect(json.output.filter { !$0.isWhitespace } == "[]")
  }

  @Test func `A session is shown in figures, without a name of a person`() throws {
    let run = try oneSession()
    #expect(run.run("seances", "montrer", "ess") == 0)
    #expect(run.output.contains("Titre\u{A0}: Essai"))
    #expect(run.output.contains("Participant·es\u{A0}: 2"))
    #expect(!run.output.contains("Inès"))
  }

  @Test func `A session that does not exist has its nearest one suggested`() throws {
    let run = try oneSession()
    #expect(run.run("seances", "montrer", "essia") == 66)
    #expect(run.errors.contains("Vouliez-vous dire «\u{A0}essai\u{A0}»"))
  }

  @Test func `A new session does not take the name of another`() throws {
    let run = try oneSession()
    #expect(run.run("animer", "--lignes", "--seance", "essai", "--paquet", ScriptedRun.deck) == 73)
    #expect(run.errors.contains("--reprendre"))
  }

  @Test func `Nothing to take up again is said`() throws {
    let run = try ScriptedRun()
    #expect(run.run("animer", "--lignes", "--reprendre", "--paquet", ScriptedRun.deck) == 66)
  }

  @Test func `A damaged journal is named, repaired on request, and sound after`() throws {
    let run = try oneSession()
    var bytes = try Data(contentsOf: journal(of: run))
    let place = try #require(bytes.lastIndex(of: 0x7B)) - 40
    bytes[place] ^= 0x01
    try bytes.write(to: journal(of: run))

    #expect(run.run("seances", "verifier") == 65)
    #expect(run.output.contains("spro seances reparer essai"))
    #expect(
      run.run(
        "animer", "--lignes", "--seance", "essai", "--reprendre", "--paquet", ScriptedRun.deck)
        == 65)
    #expect(run.run("exporter", "essai", "--paquet", ScriptedRun.deck) == 65)
    #expect(run.run("seances") == 0)
    #expect(run.output.contains("illisible"))

    #expect(run.run("seances", "reparer", "essai") == 0)
    #expect(run.output.contains("réparé"))
    #expect(run.run("seances", "verifier", "essai") == 0)
    #expect(run.run("seances", "reparer", "essai") == 0)
    #expect(run.output.contains("n’est pas abîmé"))
  }

  @Test func `A session is removed only once that is confirmed`() throws {
    let run = try oneSession()
    #expect(run.run("seances", "supprimer", "essai") == 64)
    #expect(try FileManager.default.fileExists(atPath: journal(of: run).path))
    #expect(run.run("seances", "supprimer", "essai", "--confirmer") == 0)
    #expect(try !FileManager.default.fileExists(atPath: journal(of: run).path))
  }

  @Test func `A session that is open elsewhere is neither taken up nor removed`() throws {
    let run = try oneSession()
    let folder = try run.context.place().session(named: "essai")
    let journal = try Journal.open(folder) { _ in }
    defer { journal.close() }
    #expect(
      run.run(
        "animer", "--lignes", "--seance", "essai", "--reprendre", "--paquet", ScriptedRun.deck)
        == 75)
    #expect(run.run("seances", "supprimer", "essai", "--confirmer") == 75)
    #expect(run.run("seances") == 0)
    #expect(run.output.contains("ouverte"))
  }
}
