import TerminalUI
import Testing

@Suite struct TextLayoutTests {
  @Test(arguments: [
    ("", 0), ("été", 3), ("e\u{301}te\u{301}", 3), ("« œuvre »", 9), ("日本", 4), ("日\u{308}", 2),
    ("\u{301}", 1), ("👍🏽", 2), ("🇫🇷", 2), ("─┐", 2), ("\u{1B}\u{202E}", 2), ("a\r\nb", 4),
    ("\u{0}\u{378}", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
  ])
  func `A text is as wide as the cells it fills`(text: String, width: Int) {
    #expect(TextLayout.width(text) == width)
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    #expect(canvas.put(text, at: .zero) == width)
  }

  @Test(arguments: [
    ("court", 5, "court"), ("un peu long", 6, "un pe…"), ("été comme hiver", 4, "été…"),
    ("日本語", 4, "日…"), ("abc", 1, "…"), ("abc", 0, ""), ("abc", -3, ""), ("", 0, ""),
  ])
  func `A text that is too long ends in an ellipsis`(text: String, width: Int, expected: String) {
    #expect(TextLayout.truncate(text, width: width) == expected)
  }

  @Test func `Pieces of text are cut together`() {
    let spans = [Span("Porte : ", .bold), Span("Mission locale", .accent)]
    #expect(
      TextLayout.truncate(spans, width: 12) == [Span("Porte : ", .bold), Span("Mis…", .accent)])
    #expect(TextLayout.truncate(spans, width: 8) == [Span("Porte :…", .bold)])
    #expect(TextLayout.truncate(spans, width: 22) == spans)
  }

  @Test func `Padding gives exactly the width`() {
    #expect(TextLayout.pad("été", width: 6) == "été   ")
    #expect(TextLayout.pad("été", width: 6, alignment: .right) == "   été")
    #expect(TextLayout.pad("été", width: 6, alignment: .center) == " été  ")
    #expect(TextLayout.pad("日本語", width: 4) == "日… ")
    #expect(TextLayout.pad("", width: -1) == "")
  }
}

@Suite struct WrapTests {
  @Test(arguments: [
    ("spaces", "un deux trois", 8, ["un deux", "trois"]),
    ("exact", "un deux", 7, ["un deux"]),
    ("empty", "", 5, [""]),
    ("line breaks", "un\n\ndeux\n", 10, ["un", "", "deux", ""]),
    ("CRLF", "un\r\ndeux", 10, ["un", "deux"]),
    ("blanks at a break", "un      deux", 4, ["un", "deux"]),
    ("indent", "  un deux", 6, ["  un", "deux"]),
    ("long word", "anticonstitutionnel", 8, ["anticons", "titution", "nel"]),
    ("long word behind another", "un anticonstitution", 8, ["un", "anticons", "titution"]),
    ("no-break space", "Bonjour\u{A0}! Oui", 10, ["Bonjour\u{A0}!", "Oui"]),
    ("narrow no-break space", "Vraiment\u{202F}? Oui", 10, ["Vraiment\u{202F}?", "Oui"]),
    ("kept together", "Dites tout\u{A0}!", 11, ["Dites", "tout\u{A0}!"]),
    ("typed space before a mark", "Dites tout ! Non", 11, ["Dites", "tout ! Non"]),
    ("guillemets", "Il dit « oui » puis", 10, ["Il dit", "« oui »", "puis"]),
    ("percent", "soit 12 % de tous", 7, ["soit", "12 % de", "tous"]),
    ("wide", "日本語", 4, ["日本", "語"]),
    ("wide in one column", "日本", 1, ["日", "本"]),
    ("no width", "ab", 0, ["a", "b"]),
    ("dash", "oui – non", 5, ["oui –", "non"]),
  ])
  func `Lines break where French allows it`(
    name: String, text: String, width: Int, expected: [String]
  ) {
    #expect(TextLayout.wrap(text, width: width) == expected, "\(name)")
  }

  @Test func `A compound breaks behind its hyphens`() {
    #expect(TextLayout.wrap("un vis-à-vis", width: 8) == ["un vis-", "à-vis"])
    #expect(TextLayout.wrap("un arc-en-ciel", width: 10) == ["un arc-en-", "ciel"])
    #expect(TextLayout.wrap("il fait -12 dehors", width: 9) == ["il fait", "-12", "dehors"])
  }

  @Test func `No line is wider than asked, and nothing is lost but blanks`() {
    let text = "« Être conseiller·ère » : l’œuvre d’un vis-à-vis, 100 % où ça ? 日本語 ok\u{A0}!"
    for width in 2...60 {
      let lines = TextLayout.wrap(text, width: width)
      #expect(lines.allSatisfy { TextLayout.width($0) <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func `Frequent characters have the width that the tables give them`() {
    let frequent = (0...0x10FFFF as ClosedRange<UInt32>).filter(ScalarWidth.isFrequent)
      .compactMap(Unicode.Scalar.init)
    #expect(frequent.count > 1000)
    #expect(frequent.filter { ScalarWidth.looked(up: $0) != 1 } == [])
  }
}
