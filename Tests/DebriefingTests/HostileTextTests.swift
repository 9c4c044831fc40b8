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
    "(", "!", "1.", "-", "+", "«\u{A0}où\u{202F}?\u{A0}»", "👩‍👩‍👧", "é\u{327}",
  ]

  private func markdown(_ words: String, nominative: Bool = true) throws -> String {
    let summary = Summary(session: WordySession.session(words), library: try Table().library)
    return MarkdownWriter.write(summary, nominative: nominative)
  }

  /// Words that fill as many lines as the hostile ones, once cleaned.
  private func peaceful(_ words: String) -> String {
    Cleaning.trimmed(words, lines: .multiple)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.allSatisfy(\.isWhitespace) ? "" : "mot" }.joined(separator: "\n")
  }

  @Test(arguments: hostile)
  func `What people write never changes the document's shape`(words: String) throws {
    guard !Cleaning.trimmed(words).isEmpty else { return }
    let shape = Skeleton(try markdown(words))
    let expected = Skeleton(try markdown(peaceful(words)))
    #expect(shape == expected)
    #expect(shape.headings == 15 && shape.cells == [3, 3, 3, 3])
  }

  @Test(arguments: hostile)
  func `It reads back as it was written, and no HTML, link or control comes of it`(
    words: String
  ) throws {
    let text = try markdown(words)
    #expect(!text.contains("<"))
    #expect(!text.replacing("\\://", with: "").contains("://"))
    #expect(!text.replacing("\\](", with: "").contains("]("))
    #expect(!text.unicodeScalars.contains { $0 != "\n" && Cleaning.isUnsafe($0) })
    let title = try #require(text.split(separator: "\n").first).dropFirst(2)
    #expect(Self.read(String(title)) == Cleaning.trimmed(words))
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
    #expect(table.markdown().contains("\n\n- un\\\n  \\# deux\n\n  \\- trois\\\n  quatre\n\n"))
  }
}
