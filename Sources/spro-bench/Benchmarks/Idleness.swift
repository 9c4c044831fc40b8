import Foundation

/// How often the program wakes when nobody does anything and no timer is shown.
enum Idleness {
  static let benchmark = Benchmark(
    name: "repos", summary: "idle: wake-ups in 10 s with no timer shown", rows: rows)

  private static func rows() throws -> [Row] {
    let path = try Program.path()
    return try Workplace.with("repos") { home in
      let program = try WatchedProgram([path], environment: ["SPRO_HOME": home.path])
      _ = try program.secondsToPaint("Nouvelle séance")
      let before = try wakeUps(of: program.process)
      usleep(10_000_000)
      let count = try wakeUps(of: program.process) - before
      return [
        Row(
          benchmark.summary, .count(count), beside: "none at all", .count(0),
          reach: .value(atMost: .count(0)))
      ]
    }
  }

  /// Switches of context a process asked for, over all its threads.
  private static func wakeUps(of process: pid_t) throws -> Int {
    let threads = "/proc/\(process)/task"
    return try FileManager.default.contentsOfDirectory(atPath: threads).reduce(0) { sum, thread in
      let status = try String(contentsOfFile: "\(threads)/\(thread)/status", encoding: .utf8)
      let switches = status.split(separator: "\n").filter { $0.contains("ctxt_switches") }
      return sum
        + switches.compactMap { $0.split(separator: "\t").last.flatMap { Int($0) } }
        .reduce(0, +)
    }
  }
}
