import Testing

@Suite struct ForbiddenWordsTests {
  @Test func `The engine reads no clock, draws no chance and prints nothing`() throws {
    for file in try Repository.swiftFiles(in: "Sources/GameEngine") {
      #expect(ForbiddenWords.engine.findings(in: file) == [])
    }
  }

  @Test func `There is one thread and no task`() throws {
    for file in try Repository.swiftFiles(in: "Sources") {
      #expect(ForbiddenWords.threads.findings(in: file) == [])
    }
  }

  @Test(arguments: [
    "let n = Int.random(in: 1...6)", "cards.shuffle()", "print(\"a\")",
    "let now = ContinuousClock().now",
  ])
  func `What the engine must not do is found`(code: String) {
    let engine = SourceFile(path: "Sources/GameEngine/Rules/File.swift", text: code)
    #expect(ForbiddenWords.engine.findings(in: engine).count == 1)
    let other = SourceFile(path: "Sources/Screens/File.swift", text: code)
    #expect(ForbiddenWords.engine.findings(in: other) == [])
  }

  @Test(arguments: ["Task { f() }", "func f() async {}", "DispatchQueue.main.sync {}"])
  func `A second thread is found`(code: String) {
    let file = SourceFile(path: "Sources/SessionRoom/File.swift", text: code)
    #expect(ForbiddenWords.threads.findings(in: file).count == 1)
  }

  @Test func `Words of comments and texts are nobody's code`() {
    let text = "// print, Task\nlet a = \"async print\"\nlet reprinted = blueprint(Tasks.self)"
    let file = SourceFile(path: "Sources/GameEngine/File.swift", text: text)
    #expect(ForbiddenWords.engine.findings(in: file) == [])
    #expect(ForbiddenWords.threads.findings(in: file) == [])
  }
}
