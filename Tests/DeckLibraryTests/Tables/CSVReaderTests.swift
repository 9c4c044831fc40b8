import Testing

@testable import DeckLibrary

@Suite struct CSVReaderTests {
  private func rows(_ text: String) throws -> [[String]] {
    try CSVReader.rows(in: Array(text.utf8))
  }

  @Test func `Cells, quotes and line breaks are read as spreadsheets write them`() throws {
    #expect(try rows("a;b\r\n1;2\r\n") == [["a", "b"], ["1", "2"]])
    #expect(try rows("a;b\n\"1\n2\";\"x;y\"\n") == [["a", "b"], ["1\n2", "x;y"]])
    #expect(try rows("a;\"dit \"\"oui\"\"\"") == [["a", "dit \"oui\""]])
    #expect(try rows("a;b\r1;2") == [["a", "b"], ["1", "2"]])
    #expect(try rows("a;b\n;\n\n1;") == [["a", "b"], ["", ""], [""], ["1", ""]])
    #expect(try rows("a;b\"c\"") == [["a", "b\"c\""]])
    #expect(try rows("") == [])
  }

  @Test(arguments: [
    ("semicolons", "a;b,c\n", ["a", "b,c"]), ("commas", "a,b,c;d\n", ["a", "b", "c;d"]),
    ("tabs", "a\tb\tc;d\n", ["a", "b", "c;d"]), ("one column", "a\n", ["a"]),
    ("quoted", "\"a;b;c\",b\n", ["a;b;c", "b"]),
  ])
  func `What separates cells is found in the first row`(
    name: String, text: String, row: [String]
  ) throws {
    #expect(try rows(text) == [row], "\(name)")
  }

  @Test func `Windows-1252 is told from UTF-8`() throws {
    #expect(try CSVReader.rows(in: [0x61, 0x3B, 0xE9, 0x20, 0x92, 0x80]) == [["a", "é ’€"]])
    #expect(try rows("\u{FEFF}a;é") == [["a", "é"]])
  }

  @Test(
    arguments: [
      ("UTF-16", [0xFF, 0xFE, 0x61, 0x00, 0x3B, 0x00]), ("a zip", [0x50, 0x4B, 3, 4, 0, 0]),
      ("broken UTF-8 under its mark", [0xEF, 0xBB, 0xBF, 0x61, 0xE9]),
    ] as [(String, [UInt8])])
  func `What is no text is refused`(name: String, bytes: [UInt8]) {
    #expect(throws: CSVProblem(kind: .notText), "\(name)") { try CSVReader.rows(in: bytes) }
  }

  @Test func `A quote nobody closes is told where it opens`() {
    #expect(throws: CSVProblem(row: 1, column: 1, kind: .unclosedQuote)) {
      try rows("a;b\n1;\"2\n3;4\n")
    }
  }

  @Test func `A quote in the middle of a quoted cell is told where the cell is`() {
    #expect(throws: CSVProblem(row: 1, column: 1, kind: .strayQuote)) {
      try rows("a;b\n1;\"2\n3;4\n5;\"6\"\n")
    }
  }

  @Test func `Millions of cells are refused within bounded memory`() {
    let error = #expect(throws: CSVProblem.self) {
      try CSVReader.rows(in: [UInt8](repeating: UInt8(ascii: ";"), count: 8_000_000))
    }
    #expect(error?.kind == .tooManyCells)
  }
}
