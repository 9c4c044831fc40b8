import Testing

@Suite struct LeftoverTests {
  @Test func `Nothing is left over from writing`() throws {
    for file in try Repository.texts() {
      #expect(Leftover.findings(in: file) == [])
    }
  }

  @Test(arguments: [
    "// TO" + "DO: later", "/* FIX" + "ME */", "let a = \"/wo" + "rk/main\"", "cd /ro" + "ot/x",
    "see /Us" + "ers/me/x", "`/ho" + "me/me/spro`",
  ])
  func `A leftover is found, with its line`(text: String) {
    let file = SourceFile(path: "README.md", text: "a\n" + text)
    #expect(Leftover.findings(in: file).map { $0.prefix(11) } == ["README.md:2"])
  }

  @Test(arguments: [
    "https://example.org/wo" + "rk/a", "~/ho" + "me/x", "$X/ro" + "ot/", "../wo" + "rk/",
    "TO" + "DOS", "méTO" + "DO",
  ])
  func `An address, a relative path and a longer word are none`(text: String) {
    #expect(Leftover.findings(in: SourceFile(path: "README.md", text: text)) == [])
  }
}
