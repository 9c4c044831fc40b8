import Foundation

/// What a person waits for at a terminal: the first screen, and the answer to a key.
enum Terminals {
  static let start = Benchmark(
    name: "demarrage", summary: "start to first painted screen", rows: startRows)
  static let key = Benchmark(name: "touche", summary: "key to first byte", rows: keyRows)

  private static func startRows() throws -> [Row] {
    let program = try Program.path()
    return try Workplace.with("demarrage") { home in
      func seconds(_ command: [String], to text: String) throws -> Double {
        try WatchedProgram(command, environment: ["SPRO_HOME": home.path]).secondsToPaint(text)
      }
      return try Contest(
        what: start.summary, repetitions: 21, ours: { try seconds([program], to: ours) },
        peers: [
          Rival("tty-solitaire (C, ncurses)", reach: .ratio(atMost: 2)) {
            let command = try Peers.solitaire()
            return { try seconds(command, to: solitaire) }
          },
          Rival("textual (Python)", reach: .ratio(atMost: 1 / 15)) {
            let command = try Peers.textual()
            return { try seconds(command, to: ours) }
          },
        ]
      ).rows()
    }
  }

  private static let ours = "Nouvelle séance"
  private static let solitaire = "Welcome to tty-solitaire"

  private static func keyRows() throws -> [Row] {
    let program = try Program.path()
    return try Workplace.with("touche") { home in
      func waiting(_ command: [String], _ text: String) throws -> WatchedProgram {
        let program = try WatchedProgram(command, environment: ["SPRO_HOME": home.path])
        _ = try program.secondsToPaint(text)
        return program
      }
      let home = try waiting([program], ours)
      return try Contest(
        what: key.summary, repetitions: 40, ours: { try upAndDown(home) },
        peers: [
          Rival("tty-solitaire (C, ncurses)", reach: .ratio(atMost: 1.5)) {
            let game = try waiting(try Peers.solitaire(), solitaire)
            _ = try game.secondsToAnswer(" ")
            return { try upAndDown(game, keys: ("\u{1B}OC", "\u{1B}OD")) }
          },
          Rival("textual (Python)", reach: .ratio(atMost: 1 / 5)) {
            let list = try waiting(try Peers.textual(), ours)
            return { try upAndDown(list) }
          },
        ]
      ).rows()
    }
  }

  /// The median of a few keys there and back, each of which moves something.
  private static func upAndDown(
    _ program: WatchedProgram, keys: (String, String) = ("\u{1B}[B", "\u{1B}[A")
  ) throws -> Double {
    Timing.median(
      try (0..<3).flatMap { _ in
        [try program.secondsToAnswer(keys.0), try program.secondsToAnswer(keys.1)]
      })
  }
}
