import Glibc
import TerminalUI
import Testing

extension TerminalScreenTests {
  @Suite(.serialized) struct Input {
    private let terminal: PseudoTerminal
    private let screen: TerminalScreen

    init() throws {
      terminal = try #require(PseudoTerminal(size: Size(columns: 80, rows: 24)))
      screen = try TerminalScreen(
        input: terminal.program, output: terminal.program,
        environment: TerminalEnvironment(terminal: "xterm-256color"))
    }

    private func keys() -> [Key] {
      isReadable(screen.inputDescriptor, within: 5000) ? screen.readKeys() : []
    }

    @Test func `Keys come as they are typed, and none when nobody types`() {
      defer { screen.close() }
      #expect(screen.readKeys() == [])
      #expect(!isReadable(screen.inputDescriptor, within: 0))
      terminal.type("é\u{3}\u{1A}\u{13}\r\u{1B}OA\u{1B}[15~")
      let expected: [Key] = [
        .character("é"), .control("c"), .control("z"), .control("s"), .enter, .up, .function(5),
      ]
      #expect(keys() == expected)
      #expect(!isReadable(screen.inputDescriptor, within: 0))
    }

    @Test func `Escape alone comes by itself a moment later`() {
      defer { screen.close() }
      terminal.type("\u{1B}")
      #expect(keys() == [])
      #expect(keys() == [.escape])
      #expect(!isReadable(screen.inputDescriptor, within: 0))
    }

    @Test func `Keys come through the descriptor only: reading never waits`() {
      defer { screen.close() }
      for _ in 0..<100 { #expect(screen.readKeys() == []) }
    }

    @Test func `A long paste is one key`() {
      defer { screen.close() }
      let text = String(repeating: "abcdefghi ", count: 300)
      terminal.type("\u{1B}[200~" + text)
      #expect(keys() == [])
      terminal.type(text + "\u{1B}[201~")
      #expect(keys() == [.paste(text + text)])
    }
  }

  @Test func `The end of the terminal is said once, and the descriptor rests`() throws {
    var gone = PseudoTerminal(size: Size(columns: 80, rows: 24))
    let held = dup(try #require(gone).program)
    defer { close(held) }
    let screen = try TerminalScreen(
      input: held, output: held, environment: TerminalEnvironment(terminal: "xterm"))
    gone = nil
    #expect(isReadable(screen.inputDescriptor, within: 5000))
    #expect(screen.readKeys() == [.endOfInput])
    #expect(screen.readKeys() == [])
    #expect(!isReadable(screen.inputDescriptor, within: 0))
    screen.draw(Canvas(size: screen.size))
    screen.close()
  }
}
