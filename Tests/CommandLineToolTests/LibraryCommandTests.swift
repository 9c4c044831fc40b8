import Foundation
import TestSupport
import Testing

@testable import CommandLineTool

@Suite struct LibraryCommandTests {
  @Test func `A search answers with reasons, as text and as JSON`() throws {
    let run = try ScriptedRun()
    #expect(run.run("bibliotheque", "chercher", "permis", "--paquet", ScriptedRun.deck) == 0)
    #expect(run.output.contains(". Aide au permis de conduire (dispositif permis-ft, à vérifier)"))
    let json = try ScriptedRun()
    #expect(
      json.run(
        "bibliotheque", "chercher", "permis", "--paquet", ScriptedRun.deck, "--json", "--genre",
        "cas", "--limite", "1") == 0)
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["id"] as? String } == ["cas-01"])
    let keys = Set(rows.first?.keys.map { $0 } ?? [])
    #expect(keys.isSuperset(of: ["id", "genre", "titre", "score", "raison"]))
    #expect(!run.output.contains("0,") && !run.output.lowercased().contains("score"))
  }

  @Test func `A search that finds nothing falls short`() throws {
    let run = try ScriptedRun()
    #expect(run.run("bibliotheque", "chercher", "xyzxyz", "--paquet", ScriptedRun.deck) == 1)
    #expect(run.output.contains("Rien ne répond"))
  }

  @Test func `The library is listed kind by kind`() throws {
    let run = try ScriptedRun()
    #expect(run.run("bibliotheque", "--paquet", ScriptedRun.deck) == 0)
    #expect(run.output.contains("Structures (5)"))
    #expect(run.output.contains("  garantie-jeunes\u{A0}: Garantie jeunes (supprimé)"))
    let one = try ScriptedRun()
    #expect(one.run("bibliotheque", "--genre", "cas", "--paquet", ScriptedRun.deck) == 0)
    #expect(one.output.split(separator: "\n").count == 3)
  }

  @Test func `A deck is checked, each fault with its place, as text and as JSON`() throws {
    let sound = try ScriptedRun()
    #expect(sound.run("paquet", "verifier", ScriptedRun.deck) == 0)
    #expect(sound.output.contains("aucune faute"))
    let broken = try Self.brokenDeck()
    let run = try ScriptedRun()
    #expect(run.run("paquet", "verifier", broken.url.path) == 65)
    #expect(run.output.contains("cas.json"))
    let json = try ScriptedRun()
    #expect(json.run("paquet", "verifier", broken.url.path, "--json") == 65)
    let faults = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(faults.contains { $0["fichier"] as? String == "cas.json" })
    #expect(faults.allSatisfy { $0["remede"] is String })
  }

  private static func brokenDeck() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let source = URL(fileURLWithPath: ScriptedRun.deck)
    for file in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      try FileManager.default.copyItem(
        at: source.appendingPathComponent(file), to: folder.url.appendingPathComponent(file))
    }
    let cases = folder.url.appendingPathComponent("cas.json")
    let text = try String(contentsOf: cases, encoding: .utf8)
    try text.replacing("\"mission-locale\"", with: "\"mission-local\"")
      .write(to: cases, atomically: true, encoding: .utf8)
    return folder
  }
}
