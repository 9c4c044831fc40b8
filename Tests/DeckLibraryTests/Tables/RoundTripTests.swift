import Foundation
import Testing

@testable import DeckLibrary

/// Decks that go to a spreadsheet and come back.
@Suite struct RoundTripTests {
  private static let builtIn = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Decks/centre-val-de-loire").standardizedFileURL

  @Test func `The built-in deck comes back byte for byte`() throws {
    let deck = try TablesOnDisk(of: nil).deck()
    for file in DeckFile.allCases {
      let bytes = try Data(contentsOf: Self.builtIn.appending(path: file.name))
      #expect(deck[file.name].map { Data($0) } == bytes, "\(file.name)")
    }
  }

  @Test func `A table is UTF-8 with its mark, semicolons, and CRLF after each row`() throws {
    let tables = try TablesOnDisk()
    let text = try tables.text("cas.csv")
    #expect(text.hasPrefix("\u{FEFF}id;numero;titre;famille;profondeur;prenom;age;lieu;"))
    #expect(text.hasSuffix("\r\n"))
    #expect(try tables.names.count == 14)
  }

  struct Saving: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (String) -> [UInt8]
  }

  static let savings = [
    Saving(testDescription: "UTF-8 without a mark", change: { Array($0.utf8) }),
    Saving(
      testDescription: "LF after each row",
      change: { Array($0.replacing("\r\n", with: "\n").utf8) }),
    Saving(
      testDescription: "CRLF everywhere, in the cells too",
      change: { Array($0.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8) }),
    Saving(testDescription: "commas", change: { resaved($0, separator: ",") }),
    Saving(testDescription: "tabs", change: { resaved($0, separator: "\t") }),
    Saving(
      testDescription: "every cell quoted",
      change: { resaved($0, separator: ";", quotesAll: true) }),
    Saving(
      testDescription: "empty columns and rows after the last",
      change: {
        Array($0.replacing("\r\n", with: ";;;\r\n").utf8) + Array(";;;;\r\n;\r\n".utf8)
      }),
    Saving(
      testDescription: "no line break after the last row", change: { Array($0.dropLast().utf8) }),
  ]

  @Test(arguments: savings)
  func `However a spreadsheet saves it, the deck is the same`(saving: Saving) throws {
    let tables = try TablesOnDisk(of: nil)
    let before = try tables.deck()
    try tables.save(saving.change)
    #expect(try tables.deck() == before)
  }

  @Test func `Windows-1252 is read, and narrow spaces lost in it are told`() throws {
    let tables = try TablesOnDisk()
    let before = try tables.deck()
    try tables.save { text in
      let narrow = text.replacing("\u{202F}", with: "\u{A0}")
      return narrow.data(using: .windowsCP1252).map { Array($0) } ?? []
    }
    let after = try tables.deck()
    #expect(Set(after.keys) == Set(before.keys))
    for (name, bytes) in before {
      let narrow = String(decoding: bytes, as: UTF8.self).replacing("\u{202F}", with: "\u{A0}")
      #expect(after[name] == Array(narrow.utf8), "\(name)")
    }
    #expect(tables.faults().isEmpty)
    let bytes = try Array(Data(contentsOf: tables.url("cas.csv")))
    try tables.write("cas.csv", bytes.map { $0 == 0xA0 ? UInt8(ascii: "?") : $0 })
    #expect(tables.faults().contains { $0.hasPrefix("cas.csv : avertissement : Ce tableau est") })
  }

  @Test func `An extension comes back without what it leaves to the deck it extends`() throws {
    let deck = try DeckOnDisk(empty: true)
    try deck.write(
      .info,
      """
      {"format": 1, "id": "mon-bassin", "titre": "Mon bassin", "version": "1", "date": "2026-12",
       "licence": "CC0", "presentation": "", "etend": "centre-val-de-loire"}
      """)
    try deck.write(.grids, #"{"relances": {"vecu": ["Et vous\u202f?"], "portes": []}}"#)
    let tables = try TablesOnDisk(of: deck.folder)
    #expect(try tables.names.sorted() == ["paquet.csv", "relances.csv"])
    let back = try tables.deck()
    for file in [DeckFile.info, .grids] {
      #expect(
        try JSONReader.read(back[file.name] ?? []).root.plain
          == JSONReader.read(Array(deck.text(file).utf8)).root.plain)
    }
    #expect(back.count == 2)
  }

  @Test func `What a spreadsheet would take for a formula, a day or a number comes back`() throws {
    let deck = try DeckOnDisk()
    try deck.replace(.cases, "\"Sans permis à Vierzon\"", by: "\"=1+1\"")
    try deck.replace(.cases, "\"Je voudrais travailler.\"", by: "\"-3\"")
    try deck.replace(
      .cases, "\"Elle a peur de conduire.\"",
      by: "\"@elle\", \"2026-03\", \"0012\", \"VRAI\", \"'=A1\", \"« a » ; \\\"b\\\"\"")
    let tables = try TablesOnDisk(of: deck.folder)
    #expect(try tables.text("cas.csv").contains(";'=1+1;"))
    let back = try JSONReader.read(tables.deck()["cas.json"] ?? []).root.plain
    #expect(try back == JSONReader.read(Array(deck.text(.cases).utf8)).root.plain)
  }

  @Test func `A day typed as a French spreadsheet shows it is understood`() throws {
    let tables = try TablesOnDisk()
    try tables.replace("paquet.csv", "'2026-11-23", by: "23/11/2026")
    #expect(
      String(decoding: try tables.deck()["paquet.json"] ?? [], as: UTF8.self)
        .contains("\"date\": \"2026-11-23\""))
  }

  @Test func `Headings are known without accents, capitals or underlines`() throws {
    let tables = try TablesOnDisk()
    let before = try tables.deck()
    try tables.replace("cas.csv", "numero;titre", by: "Numéro; TITRE ")
    try tables.replace("structures.csv", "dans_le_guide", by: "Dans le guide")
    #expect(try tables.deck() == before)
  }

  /// Rows written anew with another separator.
  private static func resaved(
    _ text: String, separator: String, quotesAll: Bool = false
  ) -> [UInt8] {
    let rows = (try? CSVReader.rows(in: Array(text.utf8))) ?? []
    let lines = rows.map { row in
      row.map { cell in
        quotesAll || cell.contains { "\",;\t\n\r\r\n".contains($0) }
          ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }.joined(separator: separator) + "\r\n"
    }
    return Array(lines.joined().utf8)
  }
}

extension JSONValue {
  /// The value without its places.
  fileprivate var plain: String {
    switch content {
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.plain)" }
        .joined(separator: ",") + "}"
    case .array(let elements): "[" + elements.map(\.plain).joined(separator: ",") + "]"
    case .text(let text): text.debugDescription
    case .number(let number): "\(number ?? -1)"
    case .bool(let bool): "\(bool)"
    case .null: "null"
    }
  }
}
