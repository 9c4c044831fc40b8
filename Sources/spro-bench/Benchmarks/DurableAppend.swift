import Foundation
import GameEngine
import Glibc
import SessionStore

/// One durable append: a line of the journal, beside a row of sqlite3 and a bare write.
enum DurableAppend {
  static let benchmark = Benchmark(name: "ajout", summary: "one durable append", rows: rows)

  private static let perTurn = 50

  private static func rows() throws -> [Row] {
    try Workplace.with("ajout") { folder in
      let journal = try SampleSession.journal(in: folder)
      return try Contest(
        what: benchmark.summary, ours: { try append(to: journal) },
        peers: [sqlite(in: folder), bareFile(in: folder)]
      ).rows()
    }
  }

  private static func append(to journal: Journal) throws -> Double {
    let start = journal.records
    return try Timing.seconds {
      for number in start..<start + perTurn {
        let time = SessionTime(rawValue: number * 1000)
        try journal.append([RecordedAction(time: time, events: [SampleSession.line(number)])])
      }
    } / Double(perTurn)
  }

  private static func sqlite(in folder: URL) throws -> Rival {
    try Rival("sqlite3, WAL, synchronous=FULL (C)", reach: .ratio(atMost: 0.5)) {
      let peer = try Peer.compiled(
        "sqlite_append.c", library: "sqlite3", package: "libsqlite3-dev",
        [folder.appendingPathComponent("base.sqlite").path])
      return { try peer.seconds(for: "\(perTurn) \(BareFile.length)") }
    }
  }

  private static func bareFile(in folder: URL) throws -> Rival {
    try Rival("bare write + fdatasync", reach: .ratio(atMost: 1.15)) {
      try BareFile(folder.appendingPathComponent("bare")).append
    }
  }

  /// A file written with nothing around: as many bytes as a line of the journal, and a sync.
  private final class BareFile {
    static let length = SampleSession.lineLength
    private let descriptor: Int32

    init(_ url: URL) throws {
      descriptor = open(url.path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
      guard descriptor >= 0 else { throw PeerFailure(program: url.path) }
    }

    deinit { close(descriptor) }

    func append() -> Double {
      let bytes = [UInt8](repeating: 0x61, count: Self.length)
      return Timing.seconds {
        for _ in 0..<perTurn {
          _ = write(descriptor, bytes, bytes.count)
          fdatasync(descriptor)
        }
      } / Double(perTurn)
    }
  }
}
