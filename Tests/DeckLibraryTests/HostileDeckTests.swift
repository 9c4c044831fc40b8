import DeckLibrary
import Foundation
import Testing

/// Decks that come from anywhere.
@Suite struct HostileDeckTests {
  private func only(_ faults: [DeckFault], in file: String) -> [String] {
    faults.filter { $0.file == file }.map(\.message.spaced)
  }

  @Test func `A file larger than memory is refused without being read`() throws {
    let deck = try DeckOnDisk()
    let handle = try FileHandle(forWritingTo: deck.url(.cases))
    try handle.truncate(atOffset: 100_000_000_000)
    try handle.close()
    #expect(
      only(deck.faults(), in: "cas.json") == ["Ce fichier dépasse 8 Mo ; il n’a pas été lu."])
  }

  @Test func `A file that never ends is no ordinary file`() throws {
    let deck = try DeckOnDisk()
    try deck.remove(.cases)
    let path = deck.url(.cases).path
    #expect(mkfifo(path, 0o600) == 0)
    #expect(only(deck.faults(), in: "cas.json") == ["Ceci n’est pas un fichier ordinaire."])
  }

  @Test func `A folder in a file's place is no ordinary file`() throws {
    let deck = try DeckOnDisk()
    try deck.remove(.grids)
    try FileManager.default.createDirectory(
      at: deck.url(.grids), withIntermediateDirectories: false)
    #expect(only(deck.faults(), in: "grille.json") == ["Ceci n’est pas un fichier ordinaire."])
  }

  @Test func `A link that leaves the folder is refused, one that stays is followed`() throws {
    let deck = try DeckOnDisk()
    let manager = FileManager.default
    try deck.remove(.cases)
    try manager.createSymbolicLink(
      at: deck.url(.cases), withDestinationURL: DeckOnDisk.small.appending(path: "cas.json"))
    #expect(
      only(deck.faults(), in: "cas.json") == ["Ce lien mène hors du dossier du paquet."])
    try deck.remove(.cases)
    try manager.copyItem(
      at: DeckOnDisk.small.appending(path: "cas.json"),
      to: deck.folder.appending(path: "cas-v2"))
    try manager.createSymbolicLink(atPath: deck.url(.cases).path, withDestinationPath: "cas-v2")
    #expect(deck.faults().isEmpty)
  }

  @Test func `A link to nothing, or to itself, is refused`() throws {
    let deck = try DeckOnDisk()
    try deck.remove(.cases)
    try FileManager.default.createSymbolicLink(
      atPath: deck.url(.cases).path, withDestinationPath: "cas.json")
    #expect(deck.faults().contains { $0.file == "cas.json" && $0.severity == .error })
  }

  @Test func `What is no folder, or is not there, is refused in a sentence`() throws {
    let deck = try DeckOnDisk()
    let file = Library.check(folder: deck.url(.cases))
    #expect(file.map(\.message) == ["Ceci n’est pas un dossier."])
    let nothing = Library.check(folder: deck.folder.appending(path: "rien"))
    #expect(nothing.map(\.message) == ["Ce dossier n’existe pas."])
    let dots = Library.check(folder: URL(fileURLWithPath: "/proc/self/mem"))
    #expect(dots.map(\.message) == ["Ceci n’est pas un dossier."])
  }

  @Test func `An empty folder names all the files it lacks`() throws {
    let deck = try DeckOnDisk(empty: true)
    let faults = deck.faults()
    #expect(faults.map(\.file) == DeckFile.allCases.map(\.name))
    #expect(Set(faults.map(\.message)) == ["Ce fichier manque."])
  }

  @Test func `A misnamed file is pointed out`() throws {
    let deck = try DeckOnDisk()
    try FileManager.default.moveItem(
      at: deck.url(.practices), to: deck.folder.appending(path: "pratique.json"))
    let fault = try #require(deck.faults().first { $0.file == "pratique.json" })
    #expect(fault.severity == .warning)
    #expect(fault.remedy.spaced == "Vouliez-vous dire « pratiques.json » ?")
  }

  @Test(arguments: [
    ("empty", [UInt8]()), ("spaces", Array("   ".utf8)), ("a number", Array("7".utf8)),
    ("a list", Array("[]".utf8)), ("nothing at all", Array("null".utf8)),
    ("zeros", [UInt8](repeating: 0, count: 4_000)), ("UTF-16", [0xFF, 0xFE, 0x7B, 0, 0x7D, 0]),
    ("Latin-1", [0x7B, 0x22, 0xE9, 0x22, 0x3A, 0x31, 0x7D]),
    ("deep", [UInt8](repeating: UInt8(ascii: "["), count: 10_000)),
  ])
  func `A file that is anything else is refused`(name: String, bytes: [UInt8]) throws {
    for file in DeckFile.allCases {
      let deck = try DeckOnDisk()
      try deck.write(file, bytes)
      #expect(throws: DeckFailure.self, "\(name)") { try deck.read() }
    }
  }

  @Test func `Ten thousand faults are told up to a thousand`() throws {
    let deck = try DeckOnDisk()
    let entries = Array(repeating: #"{"id":"cas-01","numero":1}"#, count: 10_000)
    try deck.write(.cases, "{\"cas\":[\(entries.joined(separator: ","))]}")
    let faults = deck.faults()
    #expect(faults.count == 1_001)
    #expect(faults.contains { $0.message.spaced.hasPrefix("Il y a plus de 1000 défauts") })
  }

  @Test func `A hundred thousand unknown keys are refused, and not one by one`() throws {
    let deck = try DeckOnDisk()
    let keys = (0..<100_000).map { "\"k\($0)\":0" }.joined(separator: ",")
    try deck.write(.grids, "{\"grilles\":[],\"relances\":{\(keys)}}")
    #expect(throws: DeckFailure.self) { try deck.read() }
  }

  @Test func `Nothing a deck says commands the terminal that tells its faults`() throws {
    let deck = try DeckOnDisk()
    try deck.replace(.cases, "\"cas-01\"", by: "\"cas\\u001b[2J\\u202e\"")
    try deck.replace(.cases, "\"numero\": 1", by: "\"num\\u0007ero\": 1")
    try deck.replace(.cases, "\"cej\"", by: "\"\\u009bcej\"")
    try FileManager.default.moveItem(
      at: deck.url(.grids), to: deck.folder.appending(path: "gr\u{1B}[31mille.json"))
    let text = deck.faults().map(\.description).joined()
    #expect(!text.isEmpty)
    #expect(!text.unicodeScalars.contains { $0.properties.isBidiControl || $0.value < 0x20 })
    #expect(!text.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) })
  }

  @Test func `A text of a megabyte of accents is quoted in a line`() throws {
    let deck = try DeckOnDisk()
    let long = "a" + String(repeating: "\u{301}", count: 500_000)
    try deck.replace(.schemes, "\"restreint\"", by: "\"\(long)\"")
    #expect(deck.faults().allSatisfy { $0.description.unicodeScalars.count < 1_000 })
  }
}
