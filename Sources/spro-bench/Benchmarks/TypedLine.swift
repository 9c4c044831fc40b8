import Foundation

/// A line kept at a seat: it is written down before anything is shown of it.
enum TypedLine {
  static let benchmark = Benchmark(
    name: "ligne", summary: "Enter at a seat, its line written down, to the first byte shown",
    rows: rows)

  private static let lines = 40
  /// Seconds under which nobody notices that anything was done.
  private static let unnoticed = Measure.seconds(0.02)

  private static func rows() throws -> [Row] {
    try Workplace.with("ligne") { folder in
      let room = try HostedRoom(in: folder)
      _ = try room.socket()
      let seat = try WatchedProgram(
        [try Program.path(), "observer", "mesure", "--nom", "Observatrice"],
        environment: room.environment)
      _ = try seat.secondsToPaint("Observatrice")
      let taken = try (1...lines).map { number in
        _ = seat.bytes(after: "Vous avez dit : \(number)")
        return try seat.secondsToAnswer("\r")
      }
      return [
        Row(
          benchmark.summary, .seconds(Timing.median(taken)), beside: "a limit", unnoticed,
          reach: .value(atMost: unnoticed)),
        Row(
          "the same, 99 times in 100", .seconds(Timing.quantile(0.99, of: taken)),
          beside: "a limit", unnoticed, reach: .value(atMost: unnoticed)),
      ]
    }
  }
}
