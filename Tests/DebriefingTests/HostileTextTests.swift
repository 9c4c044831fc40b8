import Debriefing
import DeckLibrary
import GameEngine
import PlainText
import Testing

@Suite struct HostileTextTests {
  static let hostile: [String] = [
    "# Titre", "###### a ######", "#", "a #", "Titre\n===", "---", "***", "- - -", "_ _ _",
    "- liste", "+ liste", "* liste", "1. liste", "12) liste", "1234567890. non", "> cité", ">",
    "    code", "\tcode", "```", "~~~ fin", "`code`", "a ` b", "*gras*", "**gras**", "_a_", "__a__",
    "~~barré~~", "a*b*c", "[lien](https://x.example)", "[réf]: https://x.example",
    "![image](x.png)", "<https://x.example>", "https://x.example/a_b", "www.x.example",
    "<script>alert(1)</script>", "<!-- caché -->", "<div>", "</div>", "<?php", "&lt;script&gt;",
    "&amp;", "&#60;b&#62;", "&#x3C;", "R&D", "a | b | c", "|", "| --- | --- |", "\\| a", "a \\",
    "\\", "\\\\", "\\\n", "a\\|b", "\\`a", ":---", ": définition", "=", "=== ", "$x$", "$$",
    "[^1]", "[ ] tâche", "[x] tâche", "@personne", ":smile:", "a  ", "  a", "\u{A0}a\u{A0}",
    "\u{202E}abc", "\u{1B}[31mrouge", "\u{0}", "a\u{200B}b", "\u{2028}# x", "\u{85}- x",
    "a\r\n# b", "a\n\n# b", "\n", "\u{301}", "*", "**", "_", "`", "~", "<", ">", "&", "[", "]", "|",
    "{", "}", "{\\b gras}", "\\par", "\\u8364?", "\\'e9", "}}}", "{\\*\\fldinst x}",
    "\\bin5 abc", "=1+1", "@x", ";", "a;b", "a\"b", "\"", "\"\"", "'a'", "\";\"", ",",
    ">\u{301} x", "#\u{301}", ";\u{301}", "\"\u{301}", "----", "====", "~~~~", "____", "<title>",
    "</style>", "--> <b>", "]]>",
    "(", "!", "1.", "-", "+", "«\u{A0}où\u{202F}?\u{A0}»", "👩‍👩‍👧", "é\u{327}",
  ]

  private func summary(_ words: String) throws -> Summary {
    Summary(session: WordySession.session(words), library: try Table().library)
  }

  private func document(_ words: String, _ request: DocumentRequest) throws -> String {
    try summary(words).document(request)
  }

  /// Words that fill as many lines as the hostile ones, once cleaned.
  private func peaceful(_ words: String) -> String {
    Cleaning.trimmed(words, lines: .multiple)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.allSatisfy(\.isWhitespace) ? "" : "mot" }.joined(separator: "\n")
  }

  @Test(arguments: hostile)
  func `What people write never changes the shape of a document`(words: String) throws {
    guard !Cleaning.trimmed(words).isEmpty else { return }
    let hostile = try summary(words)
    let expected = try summary(peaceful(words))
    for request in DocumentRequest.all where request.isNominative {
      let shape = Reading.shape(of: try hostile.document(request), request.format)
      #expect(
        shape == Reading.shape(of: try expected.document(request), request.format),
        "\(request.fileName)")
      #expect(shape.count >= 3)
    }
  }

  @Test(arguments: hostile)
  func `It reads back as it was written, and no HTML, link or control comes of it`(
    words: String
  ) throws {
    let text = try document(words, DocumentRequest(.record, isNominative: true))
    #expect(!text.contains("<"))
    #expect(!text.replacing("\\://", with: "").contains("://"))
    #expect(!text.replacing("\\](", with: "").contains("]("))
    let title = try #require(text.split(separator: "\n").first).dropFirst(2)
    let written = Cleaning.trimmed(words)
    #expect(Self.read(String(title)) == (written.isEmpty ? "Séance sans titre" : written))
  }

  @Test(arguments: hostile)
  func `No control or hidden mark is in any document, and the words are, as they were written`(
    words: String
  ) throws {
    let written = Cleaning.trimmed(words)
    let summary = try summary(words)
    for request in DocumentRequest.all where request.isNominative {
      let text = try summary.document(request)
      let allowed: Set<Unicode.Scalar> =
        request.format == .spreadsheet ? ["\n", "\r", "\u{FEFF}"] : ["\n"]
      #expect(!text.unicodeScalars.contains { !allowed.contains($0) && Cleaning.isUnsafe($0) })
      guard request.format != .markdown else { continue }
      let read = Self.spaced(Reading.words(of: text, request.format))
      #expect(read.contains(Self.spaced(written)), "\(request.fileName)")
    }
  }

  /// A text with one space wherever there are several or a line break, as folding leaves it.
  private static func spaced(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test(arguments: [
    "=1+1", "+33", "+33 2", "-", "-2.5.1", "-1 café", "@SUM(A1)", "=\u{301}x", "\t=1", "\r=1",
    "=\"a\";b",
  ])
  func `A spreadsheet computes nothing of what people write`(words: String) throws {
    let rows = Reading.rows(of: try document(words, DocumentRequest(.record, .spreadsheet)))
    for cell in rows.joined()
    where cell.hasSuffix(Cleaning.trimmed(words)) {
      #expect(cell.hasPrefix("'"))
    }
  }

  @Test(arguments: ["-3", "-2.5", "-2,5"])
  func `A number below zero stays one`(words: String) throws {
    let rows = Reading.rows(of: try document(words, DocumentRequest(.record, .spreadsheet)))
    #expect(rows.joined().contains(words))
  }

  @Test func `Words as long as a line can be leave every document whole`() throws {
    let words = String(repeating: "{\\ul <b>é;\"", count: 90)
    let huge = String(repeating: "x", count: 1_000)
    for request in DocumentRequest.all {
      let shape = Reading.shape(of: try document(words, request), request.format)
      #expect(shape == Reading.shape(of: try document("mot", request), request.format))
      let lines = try document(huge, request).split(separator: "\n")
      #expect(request.format != .plain || lines.allSatisfy { $0.utf8.count <= 998 })
    }
  }

  /// What a reader of CommonMark makes of a line without emphasis.
  private static func read(_ line: String) -> String {
    var text = ""
    var isEscaped = false
    for character in line {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        text.append(character)
        isEscaped = false
      }
    }
    return text.replacing("&lt;", with: "<").replacing("&amp;", with: "&")
  }

  @Test func `A note keeps its lines and paragraphs inside its item`() throws {
    var table = try Table(people: [("A", nil), ("B", nil)])
    try table.deal()
    try table.run(.note(.takeaway, text: "un\n# deux\n\n- trois\n    quatre", author: nil))
    #expect(try table.markdown().contains("\n\n- un\\\n  \\# deux\n\n  \\- trois\\\n  quatre\n\n"))
  }
}
