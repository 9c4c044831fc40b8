import Foundation

/// Three hundred observers: what they send at once is kept, and what happens reaches them all.
enum FullRoom {
  static let submissions = Benchmark(
    name: "salle", summary: "300 observers submit at once, all acknowledged on disk",
    rows: submissionRows)
  static let broadcast = Benchmark(
    name: "diffusion", summary: "one event to 300 observers, the last of them",
    rows: broadcastRows)
  static let memory = Benchmark(
    name: "memoire", summary: "memory of an observer's process (PSS)", rows: memoryRows)

  private static let many = 300

  private static func submissionRows() throws -> [Row] {
    try Workplace.with("salle") { folder in
      let room = try HostedRoom(in: folder)
      let crowd = try room.observers(many)
      var sequence = 0
      return try Contest(
        what: submissions.summary, repetitions: 15,
        ours: {
          sequence += 1
          return try submit(sequence, crowd)
        },
        peers: [
          Rival("sqlite3, 300 transactions (C)", reach: .ratio(atMost: 1 / 15)) {
            let peer = try Peer.compiled(
              "sqlite_append.c", library: "sqlite3", package: "libsqlite3-dev",
              [folder.appendingPathComponent("base.sqlite").path])
            return {
              try peer.seconds(for: "\(many) \(SampleSession.lineLength)") * Double(many)
            }
          }
        ]
      ).rows()
    }
  }

  private static func submit(_ sequence: Int, _ crowd: Crowd) throws -> Double {
    let start = ContinuousClock.now
    crowd.say { number in
      RoomLine.observation(
        "Vous avez dit que vous aviez le permis, et une voiture ? (\(number))", sequence)
    }
    return try crowd.hear(RoomLine.ack(sequence), since: start)
  }

  private static func broadcastRows() throws -> [Row] {
    try Workplace.with("diffusion") { folder in
      let room = try HostedRoom(in: folder)
      let crowd = try room.observers(many)
      var isPaused = false
      var all: [Double] = []
      let rows = try Contest(
        what: broadcast.summary, repetitions: 100,
        ours: {
          isPaused.toggle()
          let start = ContinuousClock.now
          room.say(isPaused ? "minuteur pause" : "minuteur reprise")
          all.append(
            try crowd.hear(isPaused ? "\"clockPaused\"" : "\"clockResumed\"", since: start))
          return all[all.count - 1]
        },
        peers: [
          Rival("a Python socket loop that keeps it first", reach: .ratio(atMost: 1)) {
            try loop(in: folder)
          }
        ]
      ).rows()
      let last = Measure.seconds(Timing.quantile(0.99, of: all))
      let limit = Measure.seconds(0.02)
      return rows + [
        Row(
          "the same, 99 times in 100", last, beside: "a limit", limit, reach: .value(atMost: limit))
      ]
    }
  }

  private static func loop(in folder: URL) throws -> () throws -> Double {
    let socket = "/tmp/spro-mesure-\(getpid()).socket"
    let peer = try Peer.python(
      "broadcast.py", [socket, folder.appendingPathComponent("kept").path, "\(many)"])
    _ = try peer.answer(to: "listen")
    let crowd = try Crowd(many, by: socket)
    var number = 0
    return {
      number += 1
      let start = ContinuousClock.now
      peer.say("event \(number);")
      return try crowd.hear("event \(number);", since: start)
    }
  }

  // MARK: Memory

  private static let together = 40

  private static func memoryRows() throws -> [Row] {
    try Workplace.with("memoire") { folder in
      let room = try HostedRoom(in: folder)
      _ = try room.socket()
      let path = try Program.path()
      let observers = try (0..<together).map { number in
        let command = [path, "observer", "mesure", "--nom", "Observatrice \(number)"]
        let observer = try WatchedProgram(command, environment: room.environment)
        _ = try observer.secondsToPaint("Observatrice \(number)")
        return observer
      }
      let ours = try average(observers)
      for observer in observers { completeDoor(at: observer) }
      let typing = try average(observers)
      ["aller regards", "devoiler quand-meme"].forEach(room.say)
      for observer in observers { observer.drain() }
      let debriefing = try average(observers)
      return [
        try beside(textual: ours), weight("as \(together) at once weigh", ours),
        weight("once each has typed a door", typing),
        weight("once the grids are revealed", debriefing),
      ]
    }
  }

  /// An observer goes to the doors of her grid, and types the beginning of one.
  private static func completeDoor(at observer: WatchedProgram) {
    for keys in ["\t", "miss"] { _ = observer.bytes(after: keys) }
  }

  private static func weight(_ when: String, _ each: Int) -> Row {
    let limit = Measure.bytes(900_000_000)
    return Row(
      "\(many) of them, \(when)", .bytes(each * many), beside: "a limit", limit,
      reach: .value(atMost: limit))
  }

  private static func beside(textual ours: Int) throws -> Row {
    let (peer, reach) = ("textual (Python), as many at once", Reach.ratio(atMost: 1 / 8))
    do {
      let command = try Peers.textual()
      let lists = try (0..<together).map { _ in
        let list = try WatchedProgram(command)
        _ = try list.secondsToPaint("Quitter")
        return list
      }
      return Row(
        memory.summary, .bytes(ours), beside: peer, .bytes(try average(lists)), reach: reach)
    } catch let missing as MissingPeer {
      return Row(memory.summary, .bytes(ours), beside: peer, missing: missing, reach: reach)
    }
  }

  /// The share of memory a process takes, pages it shares with others divided among them.
  private static func average(_ programs: [WatchedProgram]) throws -> Int {
    let sizes = try programs.map { program in
      let file = "/proc/\(program.process)/smaps_rollup"
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      let words = lines.first { $0.hasPrefix("Pss:") }?.split(separator: " ") ?? []
      guard words.count > 1, let size = Int(words[1]) else { throw PeerFailure(program: file) }
      return size << 10
    }
    return sizes.reduce(0, +) / max(1, sizes.count)
  }
}
