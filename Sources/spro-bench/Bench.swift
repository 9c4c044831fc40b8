import Foundation

/// `spro-bench [NAME…]`: runs the benchmarks named, or all of them, and prints one table.
enum Bench {
  /// Every benchmark, in the order they run.
  static let all = [
    Terminals.start, Terminals.key, AddedLine.benchmark, Idleness.benchmark,
    FullRoom.memory, DurableAppend.benchmark, FullRoom.submissions, FullRoom.broadcast,
    LoadedRoom.benchmark, TypedLine.benchmark, OpenSession.benchmark, ManySessions.benchmark,
    LibrarySearch.quality,
    LibrarySearch.speed,
    DebriefingViews.benchmark,
  ]

  /// Answers the exit status: 0 when every figure is reached, 1 when one is not or could not be
  /// measured, 64 when no benchmark has that name.
  static func run(_ names: [String]) -> Int32 {
    if names.contains("--help") { return help() }
    if names.first == Troublemakers.argument, names.count == 2 { return spoil(names[1]) }
    if let unknown = names.first(where: { name in !all.contains { $0.name == name } }) {
      say("spro-bench: no benchmark is called « \(unknown) »; there are: \(listed)")
      return 64
    }
    let chosen = all.filter { names.isEmpty || names.contains($0.name) }
    let rows = chosen.flatMap(rows)
    print(Table(rows).text)
    return rows.allSatisfy { $0.outcome == .reached } ? 0 : 1
  }

  private static func rows(of benchmark: Benchmark) -> [Row] {
    say("\(benchmark.name): \(benchmark.summary)…")
    do {
      return try benchmark.rows()
    } catch {
      return [Row(failed: benchmark.name, because: "\(error)")]
    }
  }

  private static func spoil(_ path: String) -> Int32 {
    guard let troublemakers = try? Troublemakers(at: path) else { return 1 }
    troublemakers.run()
    return 0
  }

  private static func help() -> Int32 {
    print("usage: swift run -c release spro-bench [NAME…]")
    for benchmark in all { print("  \(benchmark.name)\t\(benchmark.summary)") }
    return 0
  }

  private static var listed: String { all.map(\.name).joined(separator: ", ") }

  /// Says where the run is, beside the table.
  static func say(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
  }
}
