import Foundation
import TestSupport
import Testing

@testable import CommandLineTool

@Suite struct DeckTablesTests {
  private func contents(_ folder: URL) throws -> [String: Data] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).reduce(into: [:]) {
      $0[$1] = try Data(contentsOf: folder.appendingPathComponent($1))
    }
  }

  @Test func `A deck goes to tables and comes back`() throws {
    let run = try ScriptedRun()
    let tables = run.folder.url.appendingPathComponent("tableaux")
    let deck = run.folder.url.appendingPathComponent("paquets/mien")
    #expect(run.run("paquet", "exporter", ScriptedRun.deck, "--sortie", tables.path) == 0)
    #expect(run.output.contains("~/tableaux/cas.csv\n"))
    #expect(run.run("paquet", "importer", tables.path, "--sortie", deck.path) == 0)
    #expect(
      try contents(deck).keys.sorted()
        == contents(URL(fileURLWithPath: ScriptedRun.deck)).keys.sorted())
    #expect(run.run("paquet", "verifier", deck.path) == 0)
    #expect(run.errors == "")
  }

  @Test func `The built-in deck is exported when none is named`() throws {
    let run = try ScriptedRun()
    #expect(run.run("paquet", "exporter", "--sortie", run.folder.url.path + "/t/") == 0)
    #expect(run.output.contains("~/t/pratiques.csv\n"))
  }

  @Test func `Nothing is written over anything without asking`() throws {
    let run = try ScriptedRun()
    let folder = run.folder.url.appendingPathComponent("t")
    #expect(run.run("paquet", "exporter", ScriptedRun.deck, "--sortie", folder.path) == 0)
    let kept = folder.appendingPathComponent("themes.csv")
    try Data("mes notes".utf8).write(to: kept)
    try FileManager.default.removeItem(at: folder.appendingPathComponent("cas.csv"))
    #expect(run.run("paquet", "exporter", ScriptedRun.deck, "--sortie", folder.path) == 73)
    #expect(
      run.errors.contains(
        "« ~/t/paquet.csv » existe déjà".replacing("« ", with: "«\u{A0}").replacing(
          " »", with: "\u{A0}»")))
    #expect(try Data(contentsOf: kept) == Data("mes notes".utf8))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/cas.csv"))
    #expect(
      run.run("paquet", "exporter", ScriptedRun.deck, "--sortie", folder.path, "--remplacer") == 0)
    #expect(try Data(contentsOf: kept) != Data("mes notes".utf8))
  }

  @Test func `Tables with faults write nothing, and every fault is told`() throws {
    let run = try ScriptedRun()
    let tables = run.folder.url.appendingPathComponent("t")
    #expect(run.run("paquet", "exporter", ScriptedRun.deck, "--sortie", tables.path) == 0)
    try Data("id;titre\r\nJeunes;\r\n".utf8).write(
      to: tables.appendingPathComponent("familles.csv"))
    let deck = run.folder.url.path + "/deck"
    #expect(run.run("paquet", "importer", tables.path, "--sortie", deck) == 65)
    #expect(run.errors.contains("familles.csv, ligne 2, colonne B"))
    #expect(run.errors.contains("cas.csv, ligne 2, colonne D"))
    #expect(!FileManager.default.fileExists(atPath: deck))
  }

  @Test func `A file of another deck left beside is told`() throws {
    let run = try ScriptedRun()
    let tables = run.folder.url.appendingPathComponent("t")
    try FileManager.default.createDirectory(at: tables, withIntermediateDirectories: true)
    let info =
      "format;id;titre;version;date;licence;presentation;etend\r\n1;mien;Mien;1;2026-12;CC0;;centre-val-de-loire\r\n"
    try Data(info.utf8).write(to: tables.appendingPathComponent("paquet.csv"))
    #expect(run.run("paquet", "importer", tables.path, "--sortie", tables.path) == 0)
    try Data("{}".utf8).write(to: tables.appendingPathComponent("cas.json"))
    #expect(run.run("paquet", "importer", tables.path, "--sortie", tables.path, "--remplacer") == 0)
    #expect(run.errors == "cas.json était déjà là et n’a pas été remplacé.\n")
  }

  @Test func `What is missing from the command is named`() throws {
    let run = try ScriptedRun()
    #expect(run.run("paquet", "exporter") == 64)
    #expect(run.errors.contains("--sortie CHEMIN"))
    #expect(run.run("paquet", "importer", "/nulle/part", "--sortie", "/tmp/x") == 66)
    #expect(run.run("paquet", "exporter", "/nulle/part", "--sortie", "/tmp/x") == 66)
    #expect(run.run("paquet", "exporter", "--sortie", "/proc/spro/t") == 73)
    #expect(run.run("paquet", "exporter", "--sortie", "-") == 73)
  }
}
