import PlainText
import TerminalUI
import Testing

/// Keys in any order, the same on every machine.
private struct RandomKeys {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private static let keys: [Key] =
    [
      .left, .right, .home, .end, .up, .down, .pageUp, .pageDown, .backspace, .delete, .enter,
      .wordLeft, .wordRight, .alt("d"), .alt("\u{7F}"), .control("k"), .control("u"),
      .control("w"), .control("y"), .control("d"), .controlHome, .controlEnd, .tab,
      .paste("un\nde\u{301}ux\u{1B}"), .paste("\u{301}\u{1F1EB}\u{1F1F7}"), .paste(""),
    ]
    + Array("ab é日-'\u{301}\u{308}\u{1F1EB}👍🏽 ").flatMap { $0.unicodeScalars }
    .map { Key.character(Character($0)) }

  mutating func next() -> Key {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Self.keys[Int((state >> 33) % UInt64(Self.keys.count))]
  }
}

@Suite struct EditingAtRandomTests {
  private func check(_ text: String, _ cursor: Int, _ limit: Int, _ lines: Cleaning.Lines) {
    #expect(Cleaning.clean(text, lines: lines) == text)
    #expect(text.count <= limit)
    #expect((0...text.count).contains(cursor))
  }

  @Test(arguments: 1...20)
  func `No keys leave a line unclean, too long or without its cursor`(seed: Int) {
    var keys = RandomKeys(seed: UInt64(seed))
    var editor = LineEditor(text: "début", limit: 30)
    for _ in 0..<300 {
      editor.handle(keys.next())
      check(editor.text, editor.cursor, 30, .single)
      #expect((0..<9).contains(editor.render(width: 9).cursorColumn))
    }
  }

  @Test(arguments: 1...20)
  func `No keys leave lines unclean, too long or without their cursor`(seed: Int) {
    var keys = RandomKeys(seed: UInt64(seed))
    var area = TextArea(text: "début\n", limit: 60)
    for _ in 0..<300 {
      area.handle(keys.next(), width: 7, rows: 3)
      check(area.text, area.cursor, 60, .multiple)
      let window = area.render(width: 7, rows: 3)
      #expect(window.lines.indices.contains(window.cursor.row))
      #expect(window.lines.allSatisfy { TextLayout.width($0) <= 7 })
    }
  }
}
