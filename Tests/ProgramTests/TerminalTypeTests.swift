import Foundation
import Testing

@Suite(.serialized) struct `Terminals of many kinds` {
  /// Terminals by the value of `TERM`.
  enum Kind: String, CaseIterable {
    case xterm, xterm256 = "xterm-256color", screen, tmux = "tmux-256color", linux, vt100

    /// Whether the picture can be taken away again, and what was there before brought back.
    var hasOtherScreen: Bool { self != .linux && self != .vt100 }
  }

  @Test(arguments: Kind.allCases)
  func `A session is drawn and played on each, and the terminal given back`(kind: Kind) throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let shell = try Shell(room, size: .smallest, type: kind.rawValue)
      try shell.start("animer --reprendre", bringing: Stop.volunteers.rawValue)
      let terminal = shell.terminal
      try terminal.press("Down", bringing: "▸ Bruno")
      try terminal.press("Enter", bringing: "Bruno conseiller·ère")
      let rule = "  " + String(repeating: "─", count: 76)
      let rows = try terminal.screen.split(separator: "\n")
      #expect(rows.count { $0 == rule } == 2)
      #expect(rows.contains { $0.hasPrefix("  ╭─ conseiller·ère ──") })
      try terminal.press("q", bringing: "Quitter : la séance")
      try terminal.press("Enter")
      #expect(try shell.waitForStatus() == 0)
      if kind.hasOtherScreen {
        try shell.checkRestored()
      } else {
        try shell.checkUsable()
      }
    }
  }

  @Test(arguments: [("", true), ("1", false), ("0", false)])
  func `Colours are left out when NO_COLOR says something, and only then`(
    value: String, hasColours: Bool
  ) throws {
    try Room.with { room in
      room.environment["NO_COLOR"] = value
      try room.prepare(upTo: .volunteers)
      for type in ["xterm", "xterm-256color"] {
        let terminal = try room.play(type: type)
        try terminal.wait(for: "Comment se joue une séance ?")
        #expect(Colours.are(in: try terminal.colouredScreen) == hasColours)
        let session = try room.resume(at: .volunteers, type: type)
        #expect(Colours.are(in: try session.colouredScreen) == hasColours)
        session.close()
      }
    }
  }

  @Test func `A terminal of eight colours is sent no others`() throws {
    try Room.with { room in
      try room.prepare(upTo: .reading)
      let few = try room.resume(at: .reading, type: "xterm")
      #expect(!Colours.areMany(in: try few.colouredScreen))
      few.close()
      let many = try room.resume(at: .reading, type: "xterm-256color")
      #expect(Colours.areMany(in: try many.colouredScreen))
    }
  }

  @Test func `A dumb terminal gets the linear mode`() throws {
    try Room.with { room in
      let terminal = try room.play(["animer", "--titre", "Essai"], type: "dumb")
      try terminal.wait(for: "spro>")
      try terminal.type("participants Zoé, Émile")
      try terminal.press("Enter", bringing: "2 personnes inscrites")
      #expect(!(try terminal.colouredScreen.contains("\u{1B}")))
      try terminal.type("quitter")
      try terminal.press("Enter")
      #expect(try terminal.waitForEnd() == 0)
    }
  }

  @Test(arguments: ["animer", "", "seances"])
  func `What goes into a pipe is plain sentences`(words: String) throws {
    try Room.with { room in
      let shell = try Shell(room)
      try shell.run(
        "$spro \(words) < /dev/null | cat -v > \(room.path("out")); echo STATUT=$?",
        bringing: "STATUT=0")
      let output = try String(contentsOfFile: room.path("out"), encoding: .utf8)
      #expect(!output.isEmpty)
      #expect(!output.contains("^["))
    }
  }
}

/// The colours on a screen taken with its sequences.
enum Colours {
  /// Whether anything on it is coloured.
  static func are(in screen: String) -> Bool { !numbers(screen).allSatisfy { $0 < 30 } }

  /// Whether any colour is not one of the eight.
  static func areMany(in screen: String) -> Bool { numbers(screen).contains { $0 == 38 } }

  /// The numbers of all its styles (SGR), without those that take a colour away.
  private static func numbers(_ screen: String) -> [Int] {
    screen.matches(of: /\u{1B}\[([0-9;]*)m/)
      .flatMap { $0.1.split(separator: ";").compactMap { Int($0) } }
      .filter { $0 != 39 && $0 != 49 }
  }
}
