import Foundation
import Glibc
import Testing

@Suite(.serialized) struct `Killed without warning` {
  /// When the program is killed.
  enum Moment: CaseIterable {
    case whileTyping, afterCommand, duringInterview, inPaperEntry

    var stop: Stop {
      switch self {
      case .whileTyping: .welcome
      case .afterCommand: .volunteers
      case .duringInterview, .inPaperEntry: .interview
      }
    }

    /// Comes to the moment.
    ///
    /// - Returns: the screen a session has to come back to.
    func reach(_ terminal: Terminal) throws -> String {
      let standing = try terminal.screen
      switch self {
      case .whileTyping:
        try terminal.press("Enter", bringing: "Prénom, structure :")
        try terminal.type("Zoé, Info Je")
        try terminal.wait(for: "Prénom, structure : Zoé, Info Je")
        return standing
      case .afterCommand:
        try terminal.press("Enter", bringing: "Anna conseiller·ère")
        return try terminal.screen
      case .duringInterview:
        try terminal.press("s", bringing: "Qui est sollicité")
        try terminal.press("Down", bringing: "▸ Chloé")
        try terminal.press("Enter", bringing: "Sollicitation : Chloé a la parole.")
        return try terminal.screen
      case .inPaperEntry: return try writeOnPaper(terminal)
      }
    }

    private func writeOnPaper(_ terminal: Terminal) throws -> String {
      try terminal.press("g", bringing: "La grille de qui")
      try terminal.press("Enter", bringing: "Grille de Chloé")
      try terminal.type("2:15 Elle reformule.")
      try terminal.wait(for: "2:15 Elle reformule.")
      try terminal.press("Enter", bringing: "2:15 ••••••••")
      try terminal.press("Escape", bringing: "La grille de qui")
      try terminal.press("Escape")
      let screen = try terminal.wait("the interview") {
        $0.unbroken.contains("1 relevé écrit") && $0.contains("? aide")
      }
      try terminal.press("g", bringing: "La grille de qui")
      try terminal.press("Enter", bringing: "Grille de Chloé")
      try terminal.type("une ligne qui n’est pas")
      try terminal.wait(for: "une ligne qui n’est pas")
      return screen
    }
  }

  @Test(arguments: Moment.allCases)
  func `A session comes back exactly where it was`(moment: Moment) throws {
    try Room.with { room in
      try room.prepare(upTo: moment.stop)
      let terminal = try room.resume(at: moment.stop)
      let wanted = try moment.reach(terminal)
      #expect(kill(try terminal.process, SIGKILL) == 0)
      #expect(try terminal.waitForEnd() == 128 + SIGKILL)

      #expect(!(try room.run(["seances"]).output.contains("ouverte")))
      let again = try room.play(["animer", "--reprendre"])
      try again.wait("the screen from before") { $0 == wanted }
      #expect(try room.run(["seances", "verifier"]).status == 0)
    }
  }

  @Test func `The interview's clock does not begin anew`() throws {
    try Room.with { room in
      try room.prepare(upTo: .interview, timers: true)
      let terminal = try room.resume(at: .interview)
      try terminal.press("t", bringing: "t reprendre")
      let paused = try Self.clock(try terminal.screen)
      #expect(kill(try terminal.process, SIGKILL) == 0)
      try terminal.waitForEnd()
      let again = try room.resume(at: .interview)
      #expect(try Self.clock(try again.screen) == paused)
    }
  }

  /// What the timer of a screen says, such as `0:42 sur 15 min`.
  private static func clock(_ screen: String) throws -> String {
    guard let shown = screen.firstMatch(of: /Ⅱ \d+:\d\d sur 15/) else {
      throw Missing(wanted: "a timer", instead: screen)
    }
    return String(shown.0)
  }
}
