import Foundation
import GameEngine
import Glibc
import SessionStore

/// Three hundred observers who listen and write for a minute, in a room spoilt by terminals that do
/// not behave and in one that is not, in turns.
enum LoadedRoom {
  static let benchmark = Benchmark(
    name: "salle-chargee", summary: "300 observers beside terminals that do not behave",
    rows: rows)

  private static let many = 300
  /// Turns each room gets; the machine's busy moments fall on both alike.
  private static let turns = 24

  /// How long each room is measured; a minute, unless `SPRO_BENCH_SECONDS` says otherwise.
  private static var seconds: Double {
    ProcessInfo.processInfo.environment["SPRO_BENCH_SECONDS"].flatMap(Double.init) ?? 60
  }

  private static func rows() throws -> [Row] {
    try Workplace.with("salle-chargee") { folder in
      let calm = try WatchedRoom(many, in: folder.appendingPathComponent("calme"))
      let loaded = try WatchedRoom(many, in: folder.appendingPathComponent("chargee"))
      let trouble = try Troublemakers.start(at: loaded.socket)
      defer {
        kill(trouble.processIdentifier, SIGKILL)
        trouble.waitUntilExit()
      }
      let turn = Duration.seconds(seconds / Double(turns))
      for _ in 0..<turns {
        try calm.watch(for: turn)
        kill(trouble.processIdentifier, SIGCONT)
        try loaded.watch(for: turn)
        kill(trouble.processIdentifier, SIGSTOP)
      }
      return try rows(calm, loaded)
    }
  }

  private static func rows(_ calm: WatchedRoom, _ loaded: WatchedRoom) throws -> [Row] {
    let peaks = try (calm.peak(), loaded.peak())
    loaded.leave()
    let kept = try loaded.kept()
    guard kept.visits > Int(seconds), kept.flood > Int(seconds) else {
      throw PeerFailure(program: "the terminals that spoil a room did not")
    }
    let wrong = loaded.written.count { kept.lines[$0] != 1 }
    return times(calm, loaded) + [
      Row(
        "the same: the most memory its host held", .bytes(peaks.1),
        beside: "the room where all behave", .bytes(peaks.0), reach: .ratio(atMost: 1.25)),
      Row(
        "the same: lines lost or doubled, of \(loaded.written.count)", .count(wrong),
        beside: "none at all", .count(0), reach: .value(atMost: .count(0))),
    ]
  }

  /// How long things took; nothing where no turn was long enough to be timed.
  private static func times(_ calm: WatchedRoom, _ loaded: WatchedRoom) -> [Row] {
    guard !calm.last.isEmpty, !loaded.last.isEmpty else { return [] }
    let limit = Measure.seconds(0.02)
    return [
      Row(
        "\(benchmark.summary): an event reaches the last, 99 times in 100",
        p99(loaded.last), beside: "a limit", limit, reach: .value(atMost: limit)),
      Row(
        "the same: an event reaches any of them, 99 times in 100", p99(loaded.everyone),
        beside: "the room where all behave", p99(calm.everyone), reach: .ratio(atMost: 1.1)),
      Row(
        "the same: a line is acknowledged, 99 times in 100", p99(loaded.acknowledged),
        beside: "the room where all behave", p99(calm.acknowledged), reach: .ratio(atMost: 1.1)),
    ]
  }

  private static func p99(_ values: [Double]) -> Measure {
    .seconds(Timing.quantile(0.99, of: values))
  }
}

/// A hosted room whose observers listen to what happens, and write in turn.
private final class WatchedRoom {
  let socket: String
  /// When the last terminal had read an event, in seconds; then every one.
  private(set) var last: [Double] = []
  private(set) var everyone: [Double] = []
  /// When a line's author learnt that it is on disk, in seconds.
  private(set) var acknowledged: [Double] = []
  /// The lines that were acknowledged.
  private(set) var written: [String] = []
  private let room: HostedRoom
  private let crowd: Crowd
  private var beat = 0
  private var sequences: [Int: Int] = [:]

  private static let rhythm = Duration.milliseconds(100)
  /// The beginning of a turn, which is not counted.
  private static let burst = Duration.milliseconds(200)
  /// Lines written within a beat.
  private static let authors = 3

  init(_ many: Int, in folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    room = try HostedRoom(in: folder)
    socket = try room.socket()
    crowd = try room.observers(many)
  }

  /// Goes on for a while: at each beat something happens, and some write at the same moment.
  func watch(for duration: Duration) throws {
    let start = ContinuousClock.now
    let end = start + duration
    while ContinuousClock.now < end {
      let next = ContinuousClock.now + Self.rhythm
      // NB: terminals that were held up for a turn go on in a burst, which no room would see.
      try hearBeat(counts: ContinuousClock.now > start + Self.burst)
      let left = (next - ContinuousClock.now) / .microseconds(1)
      if left > 0 { usleep(UInt32(left)) }
    }
  }

  private func hearBeat(counts: Bool) throws {
    beat += 1
    let authors = (0..<Self.authors).map { (beat * Self.authors + $0) % crowd.count }
    for author in authors { sequences[author, default: 0] += 1 }
    let event = beat.isMultiple(of: 2) ? "\"clockResumed\"" : "\"clockPaused\""
    let start = ContinuousClock.now
    for author in authors { crowd.say(line(of: author), from: author) }
    room.say(beat.isMultiple(of: 2) ? "minuteur reprise" : "minuteur pause")
    let heard = try crowd.hear(since: start) { number in
      [event] + (authors.contains(number) ? [RoomLine.ack(sequences[number] ?? 0)] : [])
    }
    written += authors.map(text)
    guard counts else { return }
    last.append(heard.map { $0[0] }.max() ?? 0)
    everyone += heard.map { $0[0] }
    acknowledged += heard.flatMap { $0.dropFirst() }
  }

  private func text(of author: Int) -> String { "ligne \(author)-\(sequences[author] ?? 0)" }

  private func line(of author: Int) -> String {
    RoomLine.observation(text(of: author), sequences[author] ?? 0)
  }

  /// The most memory the host has held, in bytes.
  func peak() throws -> Int { try room.peak() }

  /// Ends the session, so that its journal can be read.
  func leave() { room.leave() }

  /// What stands in the journal.
  func kept() throws -> Kept {
    var kept = Kept()
    try room.folder.records { record in
      guard case .submitted(let submission) = record.event else { return }
      for event in submission.events { kept.take(event) }
    }
    return kept
  }
}

/// What a journal holds: lines, and traces of the terminals that spoil a room.
private struct Kept {
  /// How often each line stands in it.
  private(set) var lines: [String: Int] = [:]
  /// Lines of the terminal that floods.
  private(set) var flood = 0
  /// Those who came and went.
  private(set) var visits = 0

  mutating func take(_ event: Event) {
    switch event {
    case .observationAdded(let line):
      lines[line.text, default: 0] += 1
      if line.text.hasPrefix(Troublemakers.flood) { flood += 1 }
    case .participantRecorded(let person) where person.name.hasPrefix(Troublemakers.visitor):
      visits += 1
    default: break
    }
  }
}
