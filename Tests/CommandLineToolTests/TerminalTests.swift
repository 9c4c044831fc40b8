import Glibc
import Testing

@testable import CommandLineTool

@Suite struct TerminalTests {
  private func readings(_ blocks: [[UInt8]]) -> [LineInput.Reading] {
    var blocks = blocks[...]
    let input = LineInput { buffer in
      guard let block = blocks.popFirst() else { return 0 }
      buffer.copyBytes(from: block)
      return block.count
    }
    var readings: [LineInput.Reading] = []
    while true {
      let reading = input.next()
      readings.append(reading)
      if reading == .end { return readings }
    }
  }

  @Test func `Lines are read whatever blocks they come in`() {
    let bytes = Array("tirer\r\n\nÉté\nfin".utf8)
    let expected: [LineInput.Reading] = [
      .line("tirer"), .line(""), .line("Été"), .line("fin"), .end,
    ]
    for size in 1...bytes.count {
      let blocks = stride(from: 0, to: bytes.count, by: size).map {
        Array(bytes[$0..<min($0 + size, bytes.count)])
      }
      #expect(readings(blocks) == expected, "\(size)")
    }
  }

  @Test func `A line longer than any command is passed over, and the next one is read`() {
    let long = [[UInt8]](repeating: [UInt8](repeating: 0x61, count: 4096), count: 20)
    #expect(readings(long + [Array("\netat\n".utf8)]) == [.tooLong, .line("etat"), .end])
    #expect(readings(long) == [.tooLong, .end])
  }

  @Test func `Bytes that are no text become visible marks`() {
    #expect(readings([[0x61, 0xFF, 0x0A]]) == [.line("a\u{FFFD}"), .end])
  }

  @Test func `A reading that a signal interrupts is tried again, and one that fails says so`() {
    var answers: [Int32] = [EINTR, EINTR, EIO]
    let input = LineInput { _ in
      errno = answers.removeFirst()
      return -1
    }
    #expect(input.next() == .failed(EIO))
    #expect(answers.isEmpty)
  }

  @Test func `What could command a terminal is shown and not obeyed`() {
    var written = ""
    let output = Output { bytes in
      written += String(decoding: bytes, as: UTF8.self)
      return 0
    }
    output.say("a\u{1B}[31m\u{202E}b\nc")
    output.flush()
    #expect(written == "a␛[31m\u{FFFD}b\nc\n")
  }

  @Test func `Nothing is written after a write that failed`() {
    var calls = 0
    let output = Output { _ in
      calls += 1
      return EPIPE
    }
    for _ in 1...3 {
      output.say("a")
      output.flush()
    }
    #expect(calls == 1)
    #expect(output.isClosed)
  }

  @Test func `A reader that left is noticed without a signal that kills`() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    close(ends[0])
    let output = Output(descriptor: ends[1])
    output.say("a")
    output.flush()
    #expect(output.isClosed)
    close(ends[1])
  }

  @Test func `A paragraph is folded between its words, and keeps its indent`() {
    #expect(
      Folding.lines(of: "  un deux trois quatre", width: 10) == [
        "  un deux", "  trois", "  quatre",
      ])
    #expect(
      Folding.lines(of: "anticonstitutionnellement oui", width: 10) == [
        "anticonstitutionnellement", "oui",
      ])
    #expect(Folding.lines(of: "", width: 10) == [""])
    #expect(Folding.lines(of: "dix signes", width: 10) == ["dix signes"])
  }
}
