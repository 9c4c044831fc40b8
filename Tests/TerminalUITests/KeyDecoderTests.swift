import TerminalUI
import Testing

/// Keys of bytes that come at once, what was open settled.
private func keys(_ text: String, _ sequences: KeySequences = KeySequences()) -> [Key] {
  var decoder = KeyDecoder(sequences)
  return decoder.feed(text.utf8) + decoder.settle()
}

@Suite struct KeyDecoderTests {
  @Test func `Letters, accents and emoji are characters`() {
    #expect(keys("aé") == [.character("a"), .character("é")])
    #expect(keys("e\u{301}日") == [.character("e\u{301}"), .character("日")])
  }

  @Test(arguments: [
    ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{1B}", .escape), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{1}", .control("a")), ("\u{3}", .control("c")),
    ("\u{1A}", .control("z")), ("\u{0}", .control(" ")), ("\u{1F}", .control("_")),
  ])
  func `Control bytes are keys`(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(arguments: [
    ("[A", Key.up), ("[B", .down), ("[C", .right), ("[D", .left), ("OA", .up), ("[H", .home),
    ("[F", .end), ("[1~", .home), ("[4~", .end), ("[7~", .home), ("[8~", .end), ("[2~", .insert),
    ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown), ("[Z", .backTab), ("OP", .function(1)),
    ("[11~", .function(1)), ("[15~", .function(5)), ("[17~", .function(6)), ("[24~", .function(12)),
    ("[[A", .function(1)), ("[[E", .function(5)), ("[1;5C", .wordRight), ("[1;3D", .wordLeft),
    ("[1;2A", .shiftUp), ("[1;5B", .controlDown), ("[1;5H", .controlHome), ("Od", .wordLeft),
    ("[d", .shiftLeft), ("[3;5~", .controlDelete), ("[3^", .controlDelete), ("[1;2P", .function(1)),
    ("OM", .enter), ("Oq", .character("1")), ("Ok", .character("+")), ("[13;5u", .enter),
    ("[97;5u", .control("a")), ("[27;5;97~", .control("a")), ("[9;2u", .backTab),
    ("x", .alt("x")), ("é", .alt("é")), ("\r", .alt("\r")), ("\u{7F}", .alt("\u{7F}")),
    ("[", .alt("[")), ("O", .alt("O")), ("\u{1B}[D", .wordLeft), ("[7$", .home),
  ])
  func `What terminals send behind ESC is one key`(bytes: String, key: Key) {
    #expect(keys("\u{1B}" + bytes) == [key])
  }

  @Test(arguments: [
    "[", "[1;", "[99~", "[?1;2c", "[24;80R", "[I", "[O", "[<0;10;10M", "[M !!", "[?2026;1$y",
    "[201~", "[57358u", "[1;99999999999999999999Q", "[99999999999999999999~",
  ])
  func `What means nothing is no text`(bytes: String) {
    let got = keys("\u{1B}" + bytes + "a")
    #expect(got.last == .character("a") || bytes.count < 5)
    #expect(got.filter { if case .character = $0 { true } else { false } }.count <= 1)
  }

  @Test func `The terminal's own description comes first`() {
    let sequences = KeySequences(described: [Array("\u{1B}Ot".utf8): .function(5)])
    #expect(keys("\u{1B}Ot", sequences) == [.function(5)])
    #expect(keys("\u{1B}Ot") == [.character("4")])
  }

  @Test func `Escape waits for what may follow, and time decides`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.waiting == .escape)
    #expect(decoder.settle() == [.escape])
    #expect(decoder.waiting == .nothing)
    #expect(decoder.feed([0x1B, 0x1B]) == [])
    #expect(decoder.settle() == [.escape, .escape])
    #expect(decoder.settle() == [])
  }

  @Test func `A sequence that lost its end is dropped, not typed`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[1;".utf8) == [])
    #expect(decoder.waiting == .rest)
    #expect(decoder.settle() == [])
    #expect(decoder.feed("a".utf8) == [.character("a")])
  }

  @Test func `Keys are the same however their bytes are cut`() {
    let pasted = "\u{1B}[200~a\r\nb\u{1B}[A\u{1B}[201~"
    let bytes = Array("é\u{1B}[1;5C日\u{1B}x\u{1B}OP\(pasted)\u{1B}[3~z".utf8)
    var whole = KeyDecoder()
    let expected = whole.feed(bytes)
    #expect(expected.count == 8)
    for cut in bytes.indices {
      for second in cut..<bytes.count {
        var decoder = KeyDecoder()
        let got =
          decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut..<second])
          + decoder.feed(bytes[second...])
        #expect(got == expected)
      }
    }
  }

  @Test func `Broken UTF-8 becomes a visible mark and costs nothing around it`() {
    var decoder = KeyDecoder()
    #expect(
      decoder.feed([0x61, 0xC3, 0x0D, 0x62]) == [
        .character("a"), .character("\u{FFFD}"), .enter, .character("b"),
      ])
    #expect(decoder.feed([0xE2, 0x82]) == [])
    #expect(decoder.settle() == [.character("\u{FFFD}")])
  }

  @Test func `No character that is typed commands a terminal`() {
    #expect(keys("\u{9B}") == [.character("\u{FFFD}")])
    #expect(keys("\u{202E}a") == [.character("\u{FFFD}"), .character("a")])
  }

  @Test func `No bytes make it fail`() {
    var state: UInt64 = 42
    func random(below limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    let common: [UInt8] = [0x1B, 0x5B, 0x4F, 0x32, 0x30, 0x7E, 0x3B, 0x4D, 0x24, 0xE2, 0xFF]
    for _ in 0..<2000 {
      var decoder = KeyDecoder()
      for _ in 0..<10 {
        let count = Int(random(below: 12))
        let bytes = (0..<count).map { _ in
          random(below: 3) == 0
            ? UInt8(random(below: 256)) : common[Int(random(below: UInt64(common.count)))]
        }
        _ = decoder.feed(bytes)
        if random(below: 4) == 0 { _ = decoder.settle() }
      }
    }
  }
}

@Suite struct PasteTests {
  @Test func `A paste is text, whatever stands in it`() {
    let got = keys("\u{1B}[200~rm -rf\r\u{3}\u{1B}[A\t\u{1B}OPfin\u{1B}[201~")
    #expect(got == [.paste("rm -rf\n\u{2403}\u{241B}[A \u{241B}OPfin")])
  }

  @Test func `A paste that comes in pieces is one paste`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[20".utf8) == [])
    #expect(decoder.feed("0~Bon".utf8) == [])
    #expect(decoder.waiting == .paste)
    #expect(decoder.feed("jo".utf8) == [])
    #expect(decoder.feed([0xC3]) == [])
    #expect(decoder.feed([0xA9]) == [])
    #expect(decoder.feed("\u{1B}[2".utf8) == [])
    #expect(decoder.feed("01~x".utf8) == [.paste("Bonjoé"), .character("x")])
    #expect(decoder.waiting == .nothing)
  }

  @Test func `A paste without an end is given when time is up, and typing goes on`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~perdu\u{1B}[20".utf8) == [])
    #expect(decoder.settle() == [.paste("perdu\u{241B}[20")])
    #expect(decoder.feed("a\u{3}".utf8) == [.character("a"), .control("c")])
  }

  @Test func `An empty paste is nothing`() {
    #expect(keys("\u{1B}[200~\u{1B}[201~a") == [.character("a")])
  }

  @Test func `What a paste has beyond its longest is left out`() {
    var decoder = KeyDecoder()
    _ = decoder.feed("\u{1B}[200~".utf8)
    for _ in 0..<20 { _ = decoder.feed(repeatElement(UInt8(ascii: "a"), count: 1 << 16)) }
    guard case .paste(let text) = decoder.feed("\u{1B}[201~".utf8).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.longestPaste)
  }
}
