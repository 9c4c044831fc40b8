import Debriefing
import Foundation
import SessionStore
import TestSupport
import Testing

@testable import CommandLineTool

@Suite struct ReportCommandTests {
  private static let script = ScriptedRun.testFolder("Scripts/seance-entiere.txt")

  /// A home in which sessions of those names were played, each whole.
  private func home(_ names: String...) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in names {
      let run = try ScriptedRun(
        try String(contentsOfFile: Self.script, encoding: .utf8), in: folder)
      run.run("animer", "--lignes", "--seance", name, "--paquet", ScriptedRun.deck)
    }
    return folder
  }

  /// Runs the report over a home.
  private func report(
    _ home: TemporaryFolder, _ words: String...
  ) throws -> (run: ScriptedRun, status: Int32) {
    let run = try ScriptedRun("", in: home)
    let status = Launch.run(["bilan", "--paquet", ScriptedRun.deck] + words, run.context)
    return (run, status)
  }

  private func journal(_ name: String, in home: TemporaryFolder) -> URL {
    StorePlace(home.url).session(named: name).journal
  }

  @Test func `Without a folder the sessions of this machine are counted, and nobody is named`()
    throws
  {
    let (run, status) = try report(home("un", "deux"))
    #expect(status == 0 && run.errors == "")
    #expect(run.output.contains("2 séances, 2 parties, 10 participant·es."))
    for name in ["Inès", "Marc", "Léa"] { #expect(!run.output.contains(name), "\(name)") }
    #expect(Typography.faults(in: run.output) == [])
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 || !$0.contains("█") })
  }

  @Test func `Without a session that is said`() throws {
    let (run, status) = try report(TemporaryFolder())
    #expect(status == 0)
    #expect(run.output.contains("Aucune séance"))
  }

  @Test(arguments: ReportFormat.allCases.map(\.rawValue))
  func `Each format is written out, or into a file that is not replaced unasked`(
    format: String
  ) throws {
    let home = try home("un")
    let (out, _) = try report(home, "--format", format)
    let file = home.url.appendingPathComponent("bilan.\(format)")
    let words = ["--format", format, "--sortie", file.path]
    #expect(try report(home, words[0], words[1], words[2], words[3]).status == 0)
    #expect(try Data(contentsOf: file) == Data(out.output.utf8))
    #expect(try report(home, words[0], words[1], words[2], words[3]).status == 73)
    #expect(try report(home, words[0], words[1], words[2], words[3], "--remplacer").status == 0)
  }

  @Test func `A file's name says its form, unless another is asked for`() throws {
    let home = try home("un")
    let file = home.url.appendingPathComponent("bilan.html")
    #expect(try report(home, "--sortie", file.path).status == 0)
    let page = try report(home, "--format", "html").run.output
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(try Data(contentsOf: file) == Data(page.utf8))
    let other = home.url.appendingPathComponent("bilan.donnees")
    #expect(try report(home, "--sortie", other.path).status == 0)
    let text = try report(home, "--format", "txt").run.output
    #expect(try Data(contentsOf: other) == Data(text.utf8))
  }

  @Test func `JSON is written for either word`() throws {
    let home = try home("un")
    let (run, _) = try report(home, "--json")
    #expect(try report(home, "--format", "json").run.output == run.output)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["format"] as? String == "spro-bilan")
  }

  @Test func `Folders gathered from several facilitators count each session once`() throws {
    let (anna, bruno) = (try home("un", "deux"), try home("un"))
    try FileManager.default.copyItem(
      at: StorePlace(anna.url).session(named: "deux").url,
      to: StorePlace(bruno.url).session(named: "copie").url)
    let (run, status) = try report(anna, anna.url.path, bruno.url.path)
    #expect(status == 0)
    #expect(run.output.contains("3 séances"))
  }

  @Test func `What cannot be read is named in a sentence, the rest is counted, the status says so`()
    throws
  {
    let home = try home("un", "deux")
    var bytes = try Data(contentsOf: journal("un", in: home))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: journal("un", in: home))
    let (run, status) = try report(home, home.url.path, "/nulle/part")
    #expect(status == 66)
    #expect(run.output.contains("1 séance,"))
    let sentences = run.errors.split(separator: "\n")
    #expect(sentences.count == 2)
    #expect(run.errors.contains("seances/un") && run.errors.contains("abîmé à la ligne"))
    #expect(run.errors.contains("«\u{A0}/nulle/part\u{A0}»"))
    #expect(Typography.faults(in: run.errors) == [])
    #expect(try report(home).status == 65)
  }

  @Test(arguments: [
    (["--depuis", "2026-11-23"], "1 séance,"), (["--depuis", "24/11/2026"], "Aucune séance"),
    (["--jusqua", "2026-11-22"], "Aucune séance"), (["--par", "annee"], "    2026 "),
    (["--par", "trimestre"], "4e trimestre 2026"),
  ])
  func `Days and periods are those asked for`(words: [String], expected: String) throws {
    let (run, status) = try report(home("un"), words[0], words[1])
    #expect(status == 0)
    #expect(run.output.contains(expected))
  }

  @Test(arguments: [
    (["--depuis", "demain"], 64, "un jour"), (["--par", "jour"], 64, "mois, trimestre ou annee"),
    (["--format", "pdf"], 64, "sql"), (["--format", "xlsx"], 64, "csv"),
    (["--depuis", "2026-12-01", "--jusqua", "2026-11-01"], 1, "Échangez"),
  ])
  func `What is asked wrongly is said in a sentence`(
    words: [String], status: Int, told: String
  ) throws {
    let run = try ScriptedRun()
    #expect(Launch.run(["bilan"] + words, run.context) == Int32(status))
    #expect(run.errors.contains(told), "\(run.errors)")
  }

  @Test func `Another command keeps its own formats`() throws {
    let run = try ScriptedRun()
    #expect(run.run("exporter", "x", "--format", "sql") == 64)
  }
}
