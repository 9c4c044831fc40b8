import Testing

@Suite struct ImportTests {
  @Test func `Modules import what the design lets them and nothing else`() throws {
    for file in try Repository.swiftFiles(in: "Sources") {
      #expect(ImportTable.findings(in: file) == [])
    }
  }

  @Test(arguments: [
    ("import Foundation", "Foundation"), ("  import struct Foundation.URL", "Foundation"),
    ("@testable import GameEngine", "GameEngine"), ("public import Glibc // why", "Glibc"),
    ("@_exported private import CNcurses;", "CNcurses"), ("import\tScreens", "Screens"),
  ])
  func `An import is read in every shape`(line: String, module: String) {
    #expect(ImportTable.importedModule(line[...]) == module)
  }

  @Test func `What only looks like an import is none`() {
    for line in ["let important = 1", "importer()", "case imported", "func `import`() {}"] {
      #expect(ImportTable.importedModule(line[...]) == nil)
    }
  }

  @Test(arguments: [
    ("GameEngine", "import Foundation"), ("GameEngine", "#if A\n  import Glibc\n#endif"),
    ("Screens", "import CNcurses"), ("CommandLineTool", "import CNcurses"),
    ("Debriefing", "/* a */ import SessionStore"), ("PlainText", "import GameEngine"),
    ("Anything", "let a = 1"),
  ])
  func `A forbidden import is found`(module: String, text: String) {
    let file = SourceFile(path: "Sources/\(module)/Rules/File.swift", text: text)
    #expect(ImportTable.findings(in: file).count == 1)
  }

  @Test func `An import in a comment or a text is none`() {
    let text =
      "// import Foundation\nlet a = \"\"\"\n  import Foundation\n  \"\"\"\n/*\nimport Glibc\n*/"
    let file = SourceFile(path: "Sources/GameEngine/File.swift", text: text)
    #expect(ImportTable.findings(in: file) == [])
  }

  @Test func `Modules depend on one another in one direction`() {
    var left = ImportTable.rows.mapValues { $0.intersection(ImportTable.rows.keys) }
    while let free = left.keys.sorted().first(where: { left[$0]?.isEmpty == true }) {
      left[free] = nil
      left = left.mapValues { $0.subtracting([free]) }
    }
    #expect(left.isEmpty)
  }
}
