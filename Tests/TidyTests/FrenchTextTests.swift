import Testing

@Suite struct FrenchTextTests {
  @Test func `What people read stands in a catalogue`() throws {
    for file in try Repository.swiftFiles(in: "Sources") {
      #expect(FrenchText.findings(in: file) == [])
    }
  }

  @Test(arguments: [
    "let a = \"Séance close\"", "f(\"\"\"\n  Déjà vu.\n  \"\"\")", "g(#\"où\\ça\"#)",
    "h(\"a \\(i(\"Âge\"))\")",
  ])
  func `French in the code is found`(code: String) {
    let file = SourceFile(path: "Sources/Screens/File.swift", text: code)
    #expect(!FrenchText.findings(in: file).isEmpty)
  }

  @Test(arguments: [
    "/// Comme on dit « à bientôt ».\nlet a = \"b\"", "let oe = \"œ\"", "let quotes = \"«»\"",
    "let word = \"plain\"",
  ])
  func `Comments, single letters and signs are no sentence`(code: String) {
    let file = SourceFile(path: "Sources/Screens/File.swift", text: code)
    #expect(FrenchText.findings(in: file) == [])
  }

  @Test func `Every place left to French is there`() throws {
    let paths = try Repository.swiftFiles(in: "Sources").map(\.path)
    for place in FrenchText.places.keys.sorted() {
      #expect(paths.contains { $0.hasPrefix(place) }, "\(place) is gone: take it off the list")
    }
  }
}
