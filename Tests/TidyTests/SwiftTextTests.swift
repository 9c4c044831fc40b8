import Testing

@Suite struct SwiftTextTests {
  /// The texts of the pieces of a kind.
  private func texts(_ kind: SwiftText.Piece.Kind, in source: String) -> [String] {
    SwiftText(source).pieces(kind).map(\.text)
  }

  @Test(arguments: [
    ("one line", #"let a = "b" // "c""#, [#""b""#]),
    ("an escaped quote", #"f("a\"b", "c")"#, [#""a\"b""#, #""c""#]),
    ("raw", ##"f(#"a"b\"#, "c")"##, [##"#"a"b\"#"##, #""c""#]),
    ("many lines", "let a = \"\"\"\n  say \"b\"\n  \"\"\"", ["\"\"\"\n  say \"b\"\n  \"\"\""]),
    ("a comment", #"/* "a" /* "b" */ "c" */ f("d")"#, [#""d""#]),
    ("a name", #"func `it's a "name"`() { "a" }"#, [#""a""#]),
    ("a regular expression", #"let r = /a"b\/"/ ; f("c")"#, [#""c""#]),
    ("a quotient", #"let q = a / b; f("c / d")"#, [#""c / d""#]),
  ])
  func `String literals are told from the rest`(
    name: String, source: String, literals: [String]
  ) {
    #expect(texts(.literal, in: source) == literals, "\(name)")
  }

  @Test func `What is interpolated is code, and its literals are their own`() {
    let source = #"f("a \(g("b (c)") + (1)) d"); h"#
    #expect(Set(texts(.literal, in: source)) == [#""b (c)""#, #""a \(g("b (c)") + (1)) d""#])
    #expect(texts(.code, in: source).contains("); h"))
  }

  @Test func `Comments are told from code, by their lines`() {
    let source = "a // b\n/* c\n d */ e\n/// f"
    let comments = SwiftText(source).pieces(.comment)
    #expect(comments.map(\.text) == ["// b", "/* c\n d */", "/// f"])
    #expect(comments.map(\.line) == [1, 2, 4])
    #expect(texts(.code, in: source).joined().filter(\.isLetter) == "ae")
  }

  @Test(arguments: ["\"a", "\"\"\"", "#\"", "/* a", "`a", "\"\\(", "/", "\\"])
  func `A text cut short is read to its end`(source: String) {
    let length = SwiftText(source).pieces.reduce(0) { $0 + $1.text.utf8.count }
    #expect(length >= source.utf8.count)
  }
}
