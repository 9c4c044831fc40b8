import PlainText
import Testing

@Suite struct CleaningTests {
  @Test func `French text passes unchanged`() {
    let text = "« Être conseiller·ère » : l’œuvre d’été – 100 % où ça ?"
    #expect(Cleaning.clean(text) == text)
  }

  @Test(arguments: [
    ("ESC", "a\u{1B}[31mb", "a\u{241B}[31mb"), ("NUL", "a\u{0}", "a\u{2400}"),
    ("DEL", "a\u{7F}", "a\u{2421}"), ("C1", "a\u{9B}b", "a\u{FFFD}b"),
    ("override", "a\u{202E}b", "a\u{FFFD}b"), ("isolate", "\u{2066}b", "\u{FFFD}b"),
    ("Arabic letter mark", "\u{61C}b", "\u{FFFD}b"), ("zero width", "a\u{200B}b", "a\u{FFFD}b"),
    ("tag", "a\u{E0041}", "a\u{FFFD}"), ("tab", "a\tb", "a b"),
    ("leading accent", "\u{301}a", "\u{25CC}\u{301}a"), ("line", "a\r\nb", "a b"),
  ])
  func `What could command a terminal becomes a visible mark`(
    name: String, raw: String, clean: String
  ) {
    #expect(Cleaning.clean(raw) == clean, "\(name)")
  }

  @Test func `Line breaks are kept where lines are meant`() {
    #expect(Cleaning.clean("a\r\nb\rc\nd\u{2028}e", lines: .multiple) == "a\nb\nc\nd\ne")
    #expect(Cleaning.clean("a\n\u{301}b", lines: .multiple) == "a\n\u{25CC}\u{301}b")
  }

  @Test func `Cleaning twice changes nothing more, for every scalar`() {
    for value in (0...0x10FFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Cleaning.clean(String(Character(scalar)), lines: .multiple)
      #expect(Cleaning.clean(once, lines: .multiple) == once)
      #expect(once == "\n" || !once.unicodeScalars.contains(where: Cleaning.isUnsafe))
    }
  }

  @Test(arguments: [Cleaning.Lines.single, .multiple])
  func `What is known to be plain from its bytes alone is what cleaning leaves as it is`(
    lines: Cleaning.Lines
  ) {
    for value in (0...0x10FFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for before in ["", "aaaaaaa", "é"] where value < 0x3000 || before.isEmpty {
        let text = before + String(Character(scalar)) + (before.isEmpty ? "" : "bbbbbbbb")
        // NB: beside ESC every scalar is looked at.
        let looked = Cleaning.clean(text + "\u{1B}", lines: lines)
        #expect(looked == Cleaning.clean(text, lines: lines) + "\u{241B}", "U+\(value)")
      }
    }
  }

  @Test(arguments: ["a", " a", "a ", "\u{A0}a", "a\u{301}", "\na", "a\n", "é", "«\u{A0}a\u{A0}»"])
  func `Trimming leaves neither white space nor half a letter at an end`(text: String) {
    let trimmed = Cleaning.trimmed(text, lines: .multiple)
    #expect(trimmed == text.split(whereSeparator: \.isWhitespace).joined(separator: "\u{A0}"))
  }

  @Test func `Trimming drops white space at both ends only`() {
    #expect(Cleaning.trimmed("  un mot  de plus \n") == "un mot  de plus")
    #expect(Cleaning.trimmed(" \t ") == "")
  }
}
