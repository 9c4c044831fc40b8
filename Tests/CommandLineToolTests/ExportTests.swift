import Foundation
import TestSupport
import Testing

@testable import CommandLineTool

@Suite struct ExportTests {
  private static let script =
    LineSessionTests.toInterview + """
      releve Léa questions Elle laisse le 06 12 34 56 78
      suivant
      suivant quand-meme
      suivant
      devoiler quand-meme

      """

  private func session() throws -> ScriptedRun {
    let run = try ScriptedRun(Self.script)
    run.run("animer", "--lignes", "--seance", "essai", "--paquet", ScriptedRun.deck)
    return try ScriptedRun("", in: run.folder)
  }

  @Test func `The document goes to the session's folder, and a second one beside it`() throws {
    let run = try session()
    #expect(run.run("exporter", "essai", "--paquet", ScriptedRun.deck) == 0)
    #expect(run.run("exporter", "essai", "--paquet", ScriptedRun.deck) == 0)
    #expect(
      run.output == """
        ~/seances/essai/exports/2026-11-23-essai.md
        ~/seances/essai/exports/2026-11-23-essai-2.md

        """)
    let folder = run.folder.url.appendingPathComponent("seances/essai/exports")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }

  @Test func `A file is replaced only when that is asked`() throws {
    let run = try session()
    let file = run.folder.url.appendingPathComponent("notes.md").path
    #expect(run.run("exporter", "essai", "--paquet", ScriptedRun.deck, "--sortie", file) == 0)
    #expect(run.run("exporter", "essai", "--paquet", ScriptedRun.deck, "--sortie", file) == 73)
    #expect(run.errors.contains("--remplacer"))
    #expect(
      run.run(
        "exporter", "essai", "--paquet", ScriptedRun.deck, "--sortie", file, "--remplacer",
        "--nominatif") == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("Inès"))
  }

  @Test func `The standard output holds the document alone, warnings stand on the other`() throws {
    let run = try session()
    #expect(run.run("exporter", "essai", "--paquet", ScriptedRun.deck, "--sortie", "-") == 0)
    #expect(run.output.hasPrefix("# Essai\n"))
    #expect(!run.output.contains("Inès"))
    #expect(run.errors.contains("06 12 34 56 78"))
    #expect(run.errors.hasPrefix("À relire"))
  }

  @Test func `A folder that is not there is said`() throws {
    let run = try session()
    #expect(
      run.run("exporter", "essai", "--paquet", ScriptedRun.deck, "--sortie", "/nulle/part/notes.md")
        == 73)
    #expect(run.errors.contains("/nulle/part"))
  }
}
