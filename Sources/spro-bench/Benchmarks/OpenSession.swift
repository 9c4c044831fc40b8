import Foundation
import GameEngine
import SessionStore

/// Opening a long session: every line checked and played again, beside bare JSON in CPython.
enum OpenSession {
  static let benchmark = Benchmark(
    name: "ouverture", summary: "open a session of 10,000 events", rows: rows)

  private static func rows() throws -> [Row] {
    try Workplace.with("ouverture") { folder in
      let journal = try SampleSession.journal(in: folder)
      try journal.append(
        (1...10_000).map {
          RecordedAction(time: SessionTime(rawValue: $0), events: [SampleSession.line($0)])
        })
      journal.close()
      return try Contest(
        what: benchmark.summary, ours: { try seconds(journal.folder) },
        peers: [
          Rival("CPython json over the same file", reach: .ratio(atMost: 1 / 3)) {
            let peer = try Peer.python("read_journal.py")
            return { try peer.seconds(for: journal.folder.journal.path) }
          }
        ]
      ).rows()
    }
  }

  private static func seconds(_ folder: SessionFolder) throws -> Double {
    try Timing.seconds {
      guard try folder.read().records == 10_001 else { throw PeerFailure(program: "spro") }
    }
  }
}
