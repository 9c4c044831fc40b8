import Foundation
import SessionStore
import TestSupport
import Testing

@testable import CommandLineTool

/// Practices told in one session and found by the next.
@Suite struct OwnLibraryTests {
  private static let telling = """
    ouvrir Essai
    raconter « Café des métiers » « Pithiviers » « Un mardi par mois ; un employeur invité » « CIO »

    """

  private func own(_ run: ScriptedRun, _ name: String = "nos-pratiques") -> URL {
    run.folder.url.appendingPathComponent("bibliotheque/\(name)", isDirectory: true)
  }

  @Test func `A practice told by lines is found by the next session's search`() throws {
    let run = try ScriptedRun(Self.telling)
    run.run("animer", "--lignes", "--paquet", ScriptedRun.deck)
    #expect(
      run.output.contains(
        "«\u{A0}Café des métiers\u{A0}» est gardée dans ~/bibliotheque/nos-pratiques"))
    let next = try ScriptedRun(in: run.folder)
    #expect(next.run("bibliotheque", "chercher", "cafe", "metiers", "--genre", "pratique") == 0)
    #expect(next.output.hasPrefix("1. Café des métiers (pratique pratique-2026-11-23-7)\n"))
    #expect(next.errors == "")
  }

  @Test func `It stays the users' alone, and is a deck for every other command`() throws {
    let run = try ScriptedRun(Self.telling)
    run.run("animer", "--lignes")
    for file in ["paquet.json", "pratiques.json"] {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: own(run).appendingPathComponent(file).path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    let tables = run.folder.url.path + "/t"
    #expect(run.run("paquet", "verifier", own(run).path) == 0)
    #expect(run.run("paquet", "exporter", own(run).path, "--sortie", tables) == 0)
    #expect(run.run("paquet", "importer", tables, "--sortie", run.folder.url.path + "/d") == 0)
    #expect(run.run("paquet", "imprimer", own(run).path, "--sortie", "-") == 0)
    #expect(run.errors == "")
  }

  @Test func `The group retains it at once where the session can`() throws {
    let telling = Self.telling.split(separator: "\n").last ?? ""
    let script =
      LineSessionTests.toInterview + "aller regards\ndevoiler quand-meme\n\(telling)\nretenir\n"
    let run = try ScriptedRun(script)
    run.run("animer", "--lignes", "--paquet", ScriptedRun.deck)
    #expect(run.output.contains("Café des métiers (bonne pratique)"))
  }

  @Test func `A damaged deck is one sentence, and another is begun beside it`() throws {
    let run = try ScriptedRun(Self.telling)
    run.run("animer", "--lignes")
    let practices = own(run).appendingPathComponent("pratiques.json")
    try Data("{".utf8).write(to: practices)
    let next = try ScriptedRun(Self.telling.replacing("Café", with: "Atelier"), in: run.folder)
    next.run("animer", "--lignes", "--seance", "deux")
    #expect(next.errors.split(separator: "\n").count == 1)
    #expect(
      next.errors.hasPrefix(
        "spro\u{A0}: les pratiques de «\u{A0}~/bibliotheque/nos-pratiques\u{A0}»"))
    #expect(next.output.contains("~/bibliotheque/nos-pratiques-2"))
    #expect(try Data(contentsOf: practices) == Data("{".utf8))
    let last = try ScriptedRun(in: run.folder)
    #expect(last.run("bibliotheque", "chercher", "atelier des métiers", "--genre", "pratique") == 0)
    #expect(last.output.hasPrefix("1. Atelier des métiers"))
  }

  @Test func `While another program writes there, a deck is begun beside`() throws {
    let run = try ScriptedRun(Self.telling)
    try FileManager.default.createDirectory(at: own(run), withIntermediateDirectories: true)
    let other = try WriterLock(own(run))
    run.run("animer", "--lignes")
    withExtendedLifetime(other) {}
    #expect(run.output.contains("~/bibliotheque/nos-pratiques-2"))
  }

  @Test func `What cannot be written is told, and the session goes on`() throws {
    let run = try ScriptedRun(Self.telling + "etat\n")
    try Data().write(to: run.folder.url.appendingPathComponent("bibliotheque"))
    #expect(run.run("animer", "--lignes") == 1)
    #expect(run.output.contains("bibliotheque/nos-pratiques\u{A0}» ne peut pas être créé"))
    #expect(run.output.contains("À faire"))
  }

  @Test func `A practice needs a title and an open session`() throws {
    let run = try ScriptedRun("raconter Café\nouvrir Essai\nraconter\nraconter «  » « Blois »\n")
    #expect(run.run("animer", "--lignes") == 1)
    #expect(!FileManager.default.fileExists(atPath: own(run).path))
  }
}
