import TerminalUI
import Testing

@Suite struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows))
  }

  @Test func `Text lands in cells and lines end with their text`() {
    var canvas = canvas(10, 2)
    let used = canvas.put("Été", at: Point(column: 2, row: 1), style: .bold)
    #expect(used == 3)
    #expect(canvas.lines == ["", "  Été"])
    #expect(canvas[2, 1].text == "É")
    #expect(canvas[2, 1].style == .bold)
    #expect(canvas[1, 1] == .blank)
  }

  @Test func `Marks stand in the cell of their letter, composed`() {
    var canvas = canvas(4, 1)
    canvas.put("e\u{301}q\u{301}日\u{308}", at: .zero)
    #expect(Array(canvas[0, 0].text.unicodeScalars) == ["\u{E9}"])
    #expect(Array(canvas[1, 0].text.unicodeScalars) == ["q", "\u{301}"])
    #expect(canvas[2, 0].text == "日\u{308}")
    #expect(canvas[3, 0].isRightHalf)
  }

  @Test func `No cell holds more than five scalars`() {
    var canvas = canvas(2, 1)
    canvas.put("q" + String(repeating: "\u{301}", count: 40), at: .zero)
    #expect(canvas[0, 0].text.unicodeScalars.count == 5)
    #expect(canvas[1, 0] == .blank)
  }

  @Test func `An accent with no letter gets a circle to stand on`() {
    var canvas = canvas(3, 1)
    canvas.put("\u{301}a", at: .zero)
    #expect(canvas.lines == ["\u{25CC}\u{301}a"])
  }

  @Test(arguments: [
    ("ESC", "\u{1B}"), ("C1", "\u{9B}"), ("override", "\u{202E}"), ("zero width", "\u{200B}"),
    ("tag", "\u{E0041}"), ("line break", "\n"), ("CR", "\r"), ("unassigned", "\u{378}"),
    ("variation", "\u{FE0F}"), ("private", "\u{E000}"), ("soft hyphen", "\u{AD}"),
  ])
  func `What could command a terminal is never in a cell`(name: String, text: String) {
    var canvas = canvas(3, 1)
    canvas.put("a" + text + "b", at: .zero)
    #expect(canvas.lines == ["a\u{FFFD}b"], "\(name)")
  }

  @Test func `Emoji that terminals measure differently are brought down`() {
    var canvas = canvas(8, 1)
    canvas.put("🇫🇷👍🏽!", at: .zero)
    #expect(canvas.lines == ["FR👍!"])
    #expect(canvas[3, 0].isRightHalf)
  }

  @Test func `A text given a width ends in an ellipsis`() {
    var canvas = canvas(20, 1)
    #expect(canvas.put("Mission locale", at: .zero, width: 8) == 8)
    #expect(canvas.lines == ["Mission…"])
  }

  @Test func `What lies outside is left out`() {
    var canvas = canvas(4, 2)
    canvas.put("abcdef", at: Point(column: -2, row: 0))
    canvas.put("xyz", at: Point(column: 3, row: 1))
    canvas.put("no", at: Point(column: 0, row: 2))
    canvas.put("no", at: Point(column: 0, row: -1))
    #expect(canvas.lines == ["cdef", "   x"])
  }

  @Test func `A wide character cut by an edge leaves a blank`() {
    var canvas = canvas(3, 2)
    canvas.put("日本", at: Point(column: -1, row: 0))
    canvas.put("日本", at: Point(column: 0, row: 1))
    #expect(canvas.lines == [" 本", "日"])
    #expect(canvas[2, 1].text == " ")
  }

  @Test func `Writing over half of a wide character blanks its other half`() {
    var canvas = canvas(4, 1)
    canvas.put("日本", at: .zero)
    canvas.put("x", at: Point(column: 1, row: 0))
    #expect(canvas.lines == [" x本"])
    canvas.put("y", at: Point(column: 2, row: 0))
    #expect(canvas.lines == [" xy"])
    canvas.put("語", at: Point(column: 1, row: 0))
    #expect(canvas.lines == [" 語"])
  }

  @Test func `Filling stops at the edges, wide characters included`() {
    var canvas = canvas(5, 3)
    canvas.fill(Rect(column: 1, row: 1, columns: 50, rows: 50), ".")
    #expect(canvas.lines == ["", " ....", " ...."])
    canvas.fill(Rect(column: 0, row: 0, columns: 5, rows: 1), "日")
    #expect(canvas.lines[0] == "日日")
  }

  @Test func `A canvas is copied with its cursor, and clipped`() {
    var small = canvas(3, 1)
    small.put("a日", at: .zero)
    small.cursor = Point(column: 1, row: 0)
    var large = canvas(6, 2)
    large.fill(.of(large.size), "-")
    large.draw(small, at: Point(column: 2, row: 1))
    #expect(large.lines == ["------", "--a日-"])
    #expect(large.cursor == Point(column: 3, row: 1))
    large.draw(small, at: Point(column: 4, row: 0))
    #expect(large.lines == ["----a", "--a日-"])
    large.draw(small, at: Point(column: -2, row: 0))
    #expect(large.lines[0] == " ---a")
  }

  @Test func `Restyling leaves the text`() {
    var canvas = canvas(4, 1)
    canvas.put("a日b", at: .zero)
    canvas.restyle(Rect(column: 0, row: 0, columns: 3, rows: 1)) { $0.adding(.reverse) }
    #expect(canvas.lines == ["a日b"])
    #expect(canvas[1, 0].style == .reverse)
    #expect(canvas[3, 0].style == .plain)
  }

  @Test func `Pieces of text follow one another in their styles`() {
    var canvas = canvas(12, 1)
    let used = canvas.put([Span("Cas ", .bold), Span("n° 3", .of(.caseCard))], at: .zero)
    #expect(used == 8)
    #expect(canvas.lines == ["Cas n° 3"])
    #expect(canvas[4, 0].style.hue == .caseCard)
  }
}

@Suite struct FrameTests {
  @Test func `A frame goes along the edge of its area`() {
    var canvas = Canvas(size: Size(columns: 12, rows: 3))
    canvas.frame(.of(canvas.size), title: "Cas")
    #expect(canvas.lines == ["┌─ Cas ────┐", "│          │", "└──────────┘"])
    canvas.frame(.of(canvas.size), border: .double, title: "Structure")
    #expect(canvas.lines[0] == "╔═ Struc… ═╗")
  }

  @Test(arguments: [
    (0, 0, []), (1, 1, ["─"]), (3, 1, ["───"]), (1, 3, ["┌", "│", "└"]), (2, 2, ["┌┐", "└┘"]),
  ])
  func `A frame shrinks to what there is room for`(columns: Int, rows: Int, expected: [String]) {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    canvas.frame(.of(canvas.size), title: "Titre")
    #expect(canvas.lines == expected)
  }
}

@Suite struct SizeTests {
  /// Everything that draws, at places inside, across and far outside the canvas.
  private func drawEverything(on canvas: inout Canvas) {
    for column in [-3, 0, canvas.size.columns - 1, .max, .min] {
      for row in [-1, 0, canvas.size.rows - 1, .max, .min] {
        let point = Point(column: column, row: row)
        canvas.put("日é\u{301}\u{1B}🇫🇷x", at: point, width: canvas.size.columns)
        let area = Rect(column: column, row: row, columns: .max, rows: 2)
        canvas.fill(area, "日")
        canvas.frame(area, border: .heavy, title: "Un titre assez long")
        canvas.restyle(area) { $0.adding(.bold) }
        var other = Canvas(size: Size(columns: 3, rows: 3))
        other.cursor = Point(column: .max, row: .max)
        canvas.draw(other, at: point)
        _ = area.inset(by: .max).intersection(area.inset(by: .min))
      }
    }
  }

  @Test func `No size makes drawing fail`() {
    let sizes = [(0, 0), (0, 5), (5, 0), (1, 1), (2, 1), (1, 2), (3, 3), (79, 23), (80, 24)]
    for (columns, rows) in sizes + [(140, 45), (300, 100), (-1, -1)] {
      var canvas = Canvas(size: Size(columns: columns, rows: rows))
      drawEverything(on: &canvas)
      #expect(canvas.lines.count == max(0, rows))
      #expect(canvas.lines.allSatisfy { TextLayout.width($0) <= max(0, columns) })
    }
  }

  @Test func `Areas are cut without ever being negative`() {
    let area = Rect(column: 2, row: 1, columns: 10, rows: 4)
    #expect(area.inset(by: 1) == Rect(column: 3, row: 2, columns: 8, rows: 2))
    #expect(area.inset(by: 9).isEmpty)
    #expect(area.split(top: 1).rest == Rect(column: 2, row: 2, columns: 10, rows: 3))
    #expect(area.split(bottom: 1).bottom == Rect(column: 2, row: 4, columns: 10, rows: 1))
    #expect(area.split(left: 99).rest.isEmpty)
    #expect(area.split(right: 4).right == Rect(column: 8, row: 1, columns: 4, rows: 4))
    #expect(
      area.centered(Size(columns: 4, rows: 99)) == Rect(column: 5, row: 1, columns: 4, rows: 4))
    #expect(area.contains(Point(column: 11, row: 4)))
    #expect(!area.contains(Point(column: 12, row: 4)))
  }
}
