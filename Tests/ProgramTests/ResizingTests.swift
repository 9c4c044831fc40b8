import Testing

@Suite(.serialized) struct `Resizing` {
  @Test(arguments: [Stop.volunteers, .reading])
  func `Two hundred sizes later the screen is that of a fresh start`(stop: Stop) throws {
    try Room.with { room in
      try room.prepare(upTo: stop)
      let terminal = try room.resume(at: stop)
      let before = try terminal.screen
      try terminal.resize(to: TerminalSize(200, 60))
      try Self.storm(terminal)
      try terminal.resize(to: .usual)
      try terminal.wait("the screen from before the storm") { $0 == before }

      try terminal.press("q", bringing: "Quitter : la séance")
      try terminal.press("Enter")
      #expect(try terminal.waitForEnd() == 0)
      let fresh = try room.resume(at: stop)
      try fresh.wait("the same screen from a fresh start") { $0 == before }
    }
  }

  /// Changes the size of the device itself: tmux would gather its own changes into a few.
  private static func storm(_ terminal: Terminal) throws {
    for step in 0..<200 {
      try terminal.resizeDevice(to: TerminalSize(20 + step * 67 % 181, 5 + step * 23 % 56))
    }
  }

  @Test func `A window made smaller and larger by hand ends on the same picture`() throws {
    try Room.with { room in
      try room.prepare(upTo: .reading)
      let terminal = try room.resume(at: .reading, size: .smallest)
      let before = try terminal.screen
      for size in [TerminalSize(200, 60), TerminalSize(81, 24), .large, TerminalSize(20, 5)] {
        try terminal.resize(to: size)
        try terminal.wait("a picture of \(size)") { screen in
          size.columns < 80 ? screen.hasPrefix("Fenêtre trop") : Self.fills(screen, size)
        }
      }
      try terminal.resize(to: .smallest)
      try terminal.wait("the screen from before") { $0 == before }
    }
  }

  /// Whether a picture reaches the edges of the terminal: its rules do from side to side.
  private static func fills(_ screen: String, _ size: TerminalSize) -> Bool {
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let rule = "  " + String(repeating: "─", count: size.columns - 4)
    return rows.count == size.rows && rows.count { $0 == rule } == 2
      && rows.last?.hasSuffix("? aide") == true
  }

  @Test(arguments: [
    TerminalSize(79, 24), TerminalSize(80, 23), TerminalSize(40, 60), TerminalSize(20, 5),
  ])
  func `A window below 80 × 24 shows one sentence, and the screen comes back with the room`(
    size: TerminalSize
  ) throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let terminal = try room.resume(at: .volunteers, size: .smallest)
      let before = try terminal.screen
      try terminal.resize(to: size)
      let sentence = """
        Fenêtre trop petite (\(size.columns) × \(size.rows)) : agrandissez-la à 80 × 24 au moins.
        """
      try terminal.wait("one sentence") { $0.unbroken == sentence }
      try terminal.resize(to: .smallest)
      try terminal.wait("the screen from before") { $0 == before }
    }
  }

  @Test func `A key pressed in a window of one cell is obeyed and nothing breaks`() throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let terminal = try room.resume(at: .volunteers)
      try terminal.resize(to: TerminalSize(1, 1))
      try terminal.wait("a window of one cell") { _ in try terminal.hasSize(TerminalSize(1, 1)) }
      try terminal.press("Enter")
      try terminal.resize(to: .usual)
      try terminal.wait(for: "Anna conseiller·ère")
    }
  }
}
