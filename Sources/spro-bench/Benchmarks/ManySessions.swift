import Foundation

/// A report over many sessions, beside a script that reads and counts the same.
enum ManySessions {
  static let benchmark = Benchmark(
    name: "bilan", summary: "report over 10,000 sessions", rows: rows)

  private static let many = 10_000
  private static let few = 500

  private static func rows() throws -> [Row] {
    let program = try Program.path()
    return try Workplace.with("bilan") { folder in
      let (large, small) = (folder.appendingPathComponent("n"), folder.appendingPathComponent("p"))
      var sessions = try PlayedSessions()
      try sessions.play(few, into: small)
      try sessions.play(many, into: large)
      func report(_ folder: URL) throws -> Child {
        try Child.run([program, "bilan", folder.path, "--format", "json"])
      }
      let time = try Contest(
        what: benchmark.summary, repetitions: 3, ours: { try report(large).seconds },
        peers: [script(large)]
      ).rows()
      return try time + [
        Row(
          "its memory, against \(few) sessions", .bytes(report(large).memory),
          beside: "itself over \(few)", .bytes(report(small).memory), reach: .ratio(atMost: 1.25))
      ]
    }
  }

  private static func script(_ folder: URL) throws -> Rival {
    try Rival("a CPython script", reach: .ratio(atMost: 1 / 5)) {
      let python = try Peer.program("python3", install: "apt-get install -y python3")
      let script = Peer.sources.appendingPathComponent("report.py").path
      let deck = Peer.sources.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Decks/centre-val-de-loire").path
      return { try Child.run([python, script, deck, folder.path]).seconds }
    }
  }
}
