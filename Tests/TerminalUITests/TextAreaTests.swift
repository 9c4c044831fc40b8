import TerminalUI
import Testing

private func shown(_ area: TextArea) -> String {
  let characters = Array(area.text)
  return String(characters[..<area.cursor]) + "|" + String(characters[area.cursor...])
}

private func edited(_ text: String, width: Int = 80, _ keys: Key...) -> String {
  var area = TextArea(text: text, limit: 1000)
  for key in keys { area.handle(key, width: width) }
  return shown(area)
}

@Suite struct TextAreaTests {
  @Test func `Enter starts a new line, unless it is meant to send`() {
    #expect(edited("a", .enter, .character("b")) == "a\nb|")
    var area = TextArea(text: "a", limit: 9, enterInserts: false)
    #expect(area.handle(.enter) == false)
    #expect(area.handle(.alt("\r")) == true)
    #expect(shown(area) == "a\n|")
  }

  @Test func `Home, End and cutting keep to the line`() {
    #expect(edited("un\ndeux", .home) == "un\n|deux")
    #expect(edited("un\ndeux", .up, .end) == "un|\ndeux")
    #expect(edited("un\ndeux", .control("u")) == "un\n|")
    #expect(edited("un\ndeux", .up, .home, .control("k"), .control("k")) == "|deux")
    #expect(edited("un\ndeux", .controlHome) == "|un\ndeux")
    #expect(edited("un\ndeux", .controlHome, .controlEnd) == "un\ndeux|")
  }

  @Test func `Up and down keep the column, short lines between`() {
    #expect(edited("abcd\ne\nfghi", .left, .up, .up) == "abc|d\ne\nfghi")
    #expect(edited("abcd\ne\nfghi", .up) == "abcd\ne|\nfghi")
    #expect(edited("abcd\ne\nfghi", .up, .up, .down, .down) == "abcd\ne\nfghi|")
  }

  @Test func `Up and down go by the lines that are seen`() {
    #expect(edited("un deux trois", width: 8, .up) == "un de|ux trois")
  }

  @Test func `An arrow beyond the first or last line is for the screen`() {
    var area = TextArea(text: "un\ndeux", limit: 99)
    #expect(area.handle(.down) == false)
    #expect(area.handle(.up) == true)
    #expect(area.handle(.up) == false)
    #expect(area.handle(.tab) == false)
    #expect(area.handle(.escape) == false)
  }

  @Test func `A paste of many lines keeps them, and is cut at the limit`() {
    var area = TextArea(text: "", limit: 8)
    area.handle(.paste("un\r\ndeux\rtrois"))
    #expect(area.text == "un\ndeux\n")
    #expect(area.lastPasteWasCut)
    area.handle(.left)
    #expect(!area.lastPasteWasCut)
  }

  @Test func `Pages move by what is seen, and stop at the ends`() {
    let text = (1...30).map(String.init).joined(separator: "\n")
    var area = TextArea(text: text, limit: 999)
    area.handle(.pageUp, width: 20, rows: 11)
    #expect(shown(area).contains("20|\n"))
    for _ in 0..<4 { area.handle(.pageUp, width: 20, rows: 11) }
    #expect(area.cursor == 0)
    for _ in 0..<5 { area.handle(.pageDown, width: 20, rows: 11) }
    #expect(area.cursor == text.count)
  }
}

@Suite struct TextAreaWindowTests {
  @Test func `Text is wrapped, the cursor behind it`() {
    let window = TextArea(text: "un deux trois", limit: 99).render(width: 8, rows: 3)
    #expect(window.lines == ["un deux", "trois"])
    #expect(window.cursor == Point(column: 5, row: 1))
    #expect(!window.isCutAbove && !window.isCutBelow)
  }

  @Test func `A new line is seen before anything stands on it`() {
    let window = TextArea(text: "un\n", limit: 99).render(width: 8, rows: 3)
    #expect(window.lines == ["un", ""])
    #expect(window.cursor == Point(column: 0, row: 1))
  }

  @Test func `A long text is seen around the cursor`() {
    var area = TextArea(text: (1...30).map(String.init).joined(separator: "\n"), limit: 999)
    let end = area.render(width: 10, rows: 4)
    #expect(end.lines.last == "30")
    #expect(end.isCutAbove && !end.isCutBelow)
    area.cursor = 0
    let start = area.render(width: 10, rows: 4)
    #expect(start.lines == ["1", "2", "3", "4"])
    #expect(!start.isCutAbove && start.isCutBelow)
  }

  @Test func `The cursor is seen at every place and size`() {
    let text = "« Être » : l’œuvre d’un vis-à-vis où ça ?\n\n日本語 mot   mot\u{A0}!\n"
    var area = TextArea(text: text, limit: 999)
    for width in 1...30 {
      for rows in 1...6 {
        for place in 0...area.text.count {
          area.cursor = place
          let window = area.render(width: width, rows: rows)
          #expect(window.lines.count <= rows)
          #expect(window.lines.indices.contains(window.cursor.row))
          #expect((0..<width).contains(window.cursor.column))
        }
      }
    }
  }
}
