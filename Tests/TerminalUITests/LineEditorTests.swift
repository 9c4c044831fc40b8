import TerminalUI
import Testing

/// An editor after keys, its cursor shown as `|`.
private func edited(_ text: String = "", limit: Int = 100, _ keys: Key...) -> String {
  var editor = LineEditor(text: text, limit: limit)
  for key in keys { editor.handle(key) }
  return shown(editor)
}

private func shown(_ editor: LineEditor) -> String {
  let characters = Array(editor.text)
  return String(characters[..<editor.cursor]) + "|" + String(characters[editor.cursor...])
}

@Suite struct LineEditorTests {
  @Test func `Typing puts characters in at the cursor`() {
    #expect(edited("", .character("a"), .character("b")) == "ab|")
    #expect(edited("ab", .left, .character("é")) == "aé|b")
  }

  @Test func `The cursor moves by characters, words and to both ends`() {
    #expect(edited("un deux", .left, .left) == "un de|ux")
    #expect(edited("un deux", .home) == "|un deux")
    #expect(edited("un deux", .control("a"), .control("f")) == "u|n deux")
    #expect(edited("un deux", .home, .control("e")) == "un deux|")
    #expect(edited("un deux", .wordLeft) == "un |deux")
    #expect(edited("un deux", .alt("b"), .alt("b")) == "|un deux")
    #expect(edited("un deux", .home, .alt("f")) == "un| deux")
    #expect(edited("un deux", .home, .wordRight, .wordRight) == "un deux|")
    #expect(edited("ab", .right, .right) == "ab|")
    #expect(edited("ab", .home, .left) == "|ab")
  }

  @Test func `Deleting takes whole characters, accents and all`() {
    #expect(edited("cafe\u{301}", .backspace) == "caf|")
    #expect(edited("👍🏽", .backspace) == "|")
    #expect(edited("abc", .home, .delete) == "|bc")
    #expect(edited("abc", .home, .control("d")) == "|bc")
    #expect(edited("abc", .control("h")) == "ab|")
    #expect(edited("", .backspace, .delete) == "|")
  }

  @Test func `What is cut comes back with Control and Y`() {
    #expect(edited("un deux", .wordLeft, .control("k")) == "un |")
    #expect(edited("un deux", .wordLeft, .control("k"), .home, .control("y")) == "deux|un ")
    #expect(edited("un deux", .control("u"), .character("x"), .control("y")) == "xun deux|")
    #expect(edited("un l'été", .control("w")) == "un |")
    #expect(edited("un l'été", .alt("\u{7F}")) == "un l'|")
    #expect(edited("un deux", .home, .alt("d")) == "| deux")
  }

  @Test func `Cuts in a row add up, and moving starts another`() {
    #expect(edited("a b c", .control("w"), .control("w"), .control("y")) == "a b c|")
    #expect(edited("a b c", .control("w"), .home, .alt("d"), .control("y")) == "a| b ")
  }

  @Test func `A combining accent joins the letter before it`() {
    #expect(edited("e", .character("\u{301}")) == "é|")
    #expect(edited("", .character("\u{301}")) == "\u{25CC}\u{301}|")
    #expect(edited("xe", limit: 2, .character("\u{301}")) == "xé|")
  }

  @Test func `A pasted text is cleaned and stays on one line`() {
    #expect(edited("a", .paste("b\nc\u{1B}[31m\td")) == "ab c\u{241B}[31m d|")
  }

  @Test func `A paste that is too long is cut, and says so until the next key`() {
    var editor = LineEditor(text: "ab", limit: 5)
    editor.handle(.paste("cdefgh"))
    #expect(editor.text == "abcde")
    #expect(editor.lastPasteWasCut)
    #expect(editor.isFull)
    editor.handle(.character("x"))
    #expect(editor.text == "abcde")
    #expect(!editor.lastPasteWasCut)
    editor.handle(.control("u"))
    editor.handle(.paste("12345"))
    #expect(!editor.lastPasteWasCut)
  }

  @Test func `What is not for a line is left to the screen`() {
    var editor = LineEditor(text: "a", limit: 9)
    for key in [Key.enter, .escape, .tab, .up, .down, .pageUp, .function(1), .control("c")] {
      #expect(editor.handle(key) == false)
    }
    #expect(editor.handle(.left) == true)
    #expect(editor.text == "a")
    var empty = LineEditor(text: "", limit: 9)
    #expect(empty.handle(.control("d")) == false)
  }

  @Test func `Setting the text puts the cursor at its end`() {
    var editor = LineEditor(text: "a", limit: 9)
    editor.text = "un\ndeux"
    #expect(shown(editor) == "un deux|")
    editor.cursor = -4
    #expect(shown(editor) == "|un deux")
  }
}

@Suite struct LineWindowTests {
  @Test func `A line that fits is seen whole`() {
    let window = LineEditor(text: "été", limit: 9).render(width: 4)
    #expect(window.text == "été")
    #expect(window.cursorColumn == 3)
    #expect(!window.isCutLeft && !window.isCutRight)
  }

  @Test func `A longer line is seen around the cursor, its cuts marked`() {
    var editor = LineEditor(text: "abcdefghijklmnopqrst", limit: 99)
    let end = editor.render(width: 10)
    #expect(end.text.first == "…" && end.text.last == "t")
    #expect(end.isCutLeft && !end.isCutRight)
    editor.cursor = 0
    let start = editor.render(width: 10)
    #expect(start.text == "abcdefghi…")
    #expect(start.cursorColumn == 0)
    editor.cursor = 10
    let middle = editor.render(width: 10)
    #expect(middle.isCutLeft && middle.isCutRight)
    #expect(Array(middle.text)[middle.cursorColumn] == "k")
  }

  @Test(arguments: ["abcdefghijklmnopqrstuvwxyz", "日本語日本語日本語日本語", "é日é日é日é日é日é日é日"])
  func `The cursor is seen at every place and width`(text: String) {
    var editor = LineEditor(text: text, limit: 99)
    let characters = Array(text)
    for width in 1...40 {
      for place in 0...characters.count {
        editor.cursor = place
        let window = editor.render(width: width)
        #expect((0..<width).contains(window.cursorColumn))
        #expect(TextLayout.width(window.text) <= width)
        guard width > 5, place < characters.count else { continue }
        var canvas = Canvas(size: Size(columns: width, rows: 1))
        canvas.put(window.text, at: .zero)
        #expect(
          canvas[window.cursorColumn, 0].text == String(characters[place])
            || canvas[window.cursorColumn, 0].text == "…")
      }
    }
  }
}
