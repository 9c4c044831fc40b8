import Foundation
import Glibc
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
        ~/seances/essai/exports/2026-11-23-essai-notes.md
        ~/seances/essai/exports/2026-11-23-essai-notes-2.md

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

  @Test func `A folder that is not there is named, and what to do is said`() throws {
    let run = try session()
    let folder = run.folder.url.appendingPathComponent("nulle/part").path
    #expect(
      run.run("exporter", "essai", "--paquet", ScriptedRun.deck, "--sortie", "\(folder)/a.md") == 73
    )
    #expect(run.errors.contains("nulle/part\u{A0}» n’existe pas. Créez-le"))
    #expect(!run.errors.contains(".spro-"))
  }

  @Test func `The standard output holds the document alone, warnings stand on the other`() throws {
    let run = try session()
    #expect(run.run("exporter", "essai", "--paquet", ScriptedRun.deck, "--sortie", "-") == 0)
    #expect(run.output.hasPrefix("# Essai\n"))
    #expect(!run.output.contains("Inès"))
    #expect(run.errors.contains("06 12 34 56 78"))
    #expect(run.errors.hasPrefix("À relire"))
  }

  @Test(arguments: [
    (["--format", "html"], "<!DOCTYPE html>", "essai-notes.html"),
    (["--format", "txt"], "Essai\n=====\n", "essai-notes.txt"),
    (["--format", "rtf", "--document", "complet"], "{\\rtf1", "essai-complet.rtf"),
    (["--format", "csv"], "\u{FEFF}date;partie;", "essai-complet.csv"),
    (["--format", "json", "--document", "notes"], "{\n", "essai-notes.json"),
  ])
  func `Each form goes to a file of its own, for its owner alone`(
    words: [String], start: String, name: String
  ) throws {
    let run = try session()
    #expect(run.run(["exporter", "essai", "--paquet", ScriptedRun.deck] + words) == 0)
    let file = run.folder.url
      .appendingPathComponent("seances/essai/exports/2026-11-23-\(name)").path
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    #expect(bytes.starts(with: start.utf8))
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `Where no form is said, the file's name says it`() throws {
    let run = try session()
    let file = run.folder.url.appendingPathComponent("notes.HTML").path
    #expect(run.run("exporter", "essai", "--paquet", ScriptedRun.deck, "--sortie", file) == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
  }

  @Test func `A form nobody knows is told, with those there are`() throws {
    let run = try session()
    #expect(run.run("exporter", "essai", "--format", "docx") == 64)
    for format in ["md", "html", "txt", "rtf", "csv", "json"] {
      #expect(run.errors.contains(format))
    }
  }

  @Test func `A folder is never replaced by a file`() throws {
    let run = try session()
    let folder = run.folder.url.path
    for words in [[], ["--remplacer"]] {
      let status = run.run(
        ["exporter", "essai", "--paquet", ScriptedRun.deck, "--sortie", folder] + words)
      #expect(status == 73)
      #expect(!run.errors.contains("--remplacer"))
    }
  }

  @Test func `What is exported while the interview runs tells no private line`() throws {
    let run = try ScriptedRun(
      LineSessionTests.toInterview + "releve Léa questions Une GIROUETTE\n")
    run.run("animer", "--lignes", "--seance", "essai", "--paquet", ScriptedRun.deck)
    let later = try ScriptedRun("", in: run.folder)
    for document in ["notes", "complet"] {
      for format in ["md", "html", "txt", "rtf", "csv", "json"] {
        later.run(
          "exporter", "essai", "--paquet", ScriptedRun.deck, "--document", document, "--format",
          format, "--nominatif", "--sortie", "-")
      }
    }
    #expect(!later.output.contains("GIROUETTE"))
    #expect(later.output.contains("1 relevé reste privé"))
  }

  @Test func `A folder that is not there is said`() throws {
    let run = try session()
    #expect(
      run.run("exporter", "essai", "--paquet", ScriptedRun.deck, "--sortie", "/nulle/part/notes.md")
        == 73)
    #expect(run.errors.contains("/nulle/part"))
  }

  // MARK: An export read back

  private func exported(_ words: String...) throws -> (run: ScriptedRun, file: String) {
    let run = try session()
    let file = run.folder.url.appendingPathComponent("seance.json").path
    run.run(["exporter", "essai", "--paquet", ScriptedRun.deck, "--sortie", file] + words)
    return (try ScriptedRun("", in: run.folder), file)
  }

  @Test func `A JSON export is written in another form beside it, never over a file`() throws {
    let (run, file) = try exported()
    #expect(run.run("exporter", file, "--format", "html") == 0)
    #expect(run.output == "~/seance.html\n")
    #expect(run.errors.contains("06 12 34 56 78"))
    #expect(run.run("exporter", file, "--format", "html") == 73)
    #expect(run.errors.contains("--remplacer"))
    #expect(run.run("exporter", file, "--format", "json") == 73)
    let page = try String(
      contentsOfFile: run.folder.url.appendingPathComponent("seance.html").path, encoding: .utf8)
    #expect(page.contains("Elle laisse le"))
  }

  @Test func `It gives the same as the session, notes or record, on the standard output`() throws {
    let (first, file) = try exported()
    for document in ["notes", "complet"] {
      let direct = try ScriptedRun("", in: first.folder)
      let readBack = try ScriptedRun("", in: first.folder)
      let words = ["--document", document, "--format", "md", "--sortie", "-"]
      #expect(direct.run(["exporter", "essai", "--paquet", ScriptedRun.deck] + words) == 0)
      #expect(readBack.run(["exporter", file] + words) == 0)
      #expect(readBack.output == direct.output)
    }
  }

  @Test func `Names stay only where they are asked for`() throws {
    let (run, file) = try exported("--nominatif")
    #expect(run.run("exporter", file, "--sortie", "-") == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("--nominatif"))
    #expect(run.run("exporter", file, "--sortie", "-", "--nominatif") == 0)
    #expect(run.output.contains("Inès"))
  }

  @Test(arguments: [
    ("", 65, "spro exporter SEANCE --format json"), ("[[[[[[", 65, "n’est pas une séance exportée"),
    ("{\"format\": \"spro-seance\", \"version\": 9}", 65, "plus récent"),
    ("{\"format\": \"spro-seance\", \"version\": 1}", 65, "«\u{A0}document\u{A0}»"),
    (String(repeating: "[", count: 100_000), 65, "n’est pas une séance exportée"),
  ])
  func `A file that is no export is refused in a sentence`(
    text: String, status: Int32, words: String
  ) throws {
    let run = try ScriptedRun()
    let file = run.folder.url.appendingPathComponent("autre.json")
    try Data(text.utf8).write(to: file)
    #expect(run.run("exporter", file.path, "--format", "md") == status)
    #expect(run.errors.contains(words))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func `A file that is not there, or too large, is said`() throws {
    let run = try ScriptedRun()
    let file = run.folder.url.appendingPathComponent("rien.json").path
    #expect(run.run("exporter", file, "--format", "md") == 66)
    #expect(run.errors.contains("rien.json"))
    #expect(FileManager.default.createFile(atPath: file, contents: nil))
    #expect(truncate(file, 65 << 20) == 0)
    #expect(run.run("exporter", file, "--format", "md") == 65)
    #expect(run.errors.contains("trop grand"))
  }
}
