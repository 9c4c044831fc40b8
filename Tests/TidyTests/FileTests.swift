import Testing

@Suite struct FileTests {
  @Test func `Files are named after something in them`() throws {
    let files = try ["Sources", "Tests"].flatMap(Repository.swiftFiles(in:))
    let neighbours = Dictionary(grouping: files, by: \.folder).mapValues { $0.map(\.name) }
    for file in files {
      #expect(FileName.findings(in: file, besides: neighbours[file.folder] ?? []) == [])
    }
  }

  @Test(arguments: [
    ("Pile", "struct Pile {}"), ("DeckReader", "extension DeckReader {}"),
    ("French+Lines", "extension French {}"), ("Privacy", "/// Grilles privées.\nfunc f() {}"),
    ("CardIdentifiers", "struct CardID {}"), ("DecideTable", "func draw() {}"),
  ])
  func `A name that says what is inside is good`(name: String, text: String) {
    let file = SourceFile(path: "Sources/GameEngine/\(name).swift", text: text)
    #expect(FileName.findings(in: file, besides: ["Decide", name]) == [])
  }

  @Test(arguments: [
    ("Helpers", "struct Pile {}"), ("Pile", "// Pile\nlet a = \"Pile\""),
    ("French+Lines", "extension Pile {}"), ("Utilities", "func draw() {}"),
  ])
  func `A name that says nothing of what is inside is found`(name: String, text: String) {
    let file = SourceFile(path: "Sources/GameEngine/\(name).swift", text: text)
    #expect(FileName.findings(in: file, besides: ["Decide", name]).count == 1)
  }

  @Test func `Every file named after an idea is there`() throws {
    let paths = try Repository.texts().map(\.path)
    for idea in FileName.ideas.sorted() {
      #expect(paths.contains(idea), "\(idea) is gone: take it off the list")
    }
  }

  @Test func `No file is longer than 400 lines`() throws {
    for file in try ["Sources", "Tests"].flatMap(Repository.swiftFiles(in:)) {
      #expect(LongFile.findings(in: file) == [])
    }
  }

  @Test func `A file too long is found`() {
    let lines = String(repeating: "\n", count: 400)
    #expect(LongFile.findings(in: SourceFile(path: "A.swift", text: lines)) == [])
    #expect(LongFile.findings(in: SourceFile(path: "A.swift", text: lines + "\n")).count == 1)
  }
}

/// A file that wants a split.
enum LongFile {
  static func findings(in file: SourceFile) -> [String] {
    let count = file.text.utf8.count { $0 == UInt8(ascii: "\n") }
    return count > 400 ? [file.finding("\(count) lines")] : []
  }
}
