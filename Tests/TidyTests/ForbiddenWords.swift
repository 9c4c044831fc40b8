/// Words of code that an invariant of the design leaves no place for.
struct ForbiddenWords: Sendable {
  let module: String?
  let words: [String]

  /// The engine knows no clock, no chance of the system, no input or output.
  static let engine = ForbiddenWords(
    module: "GameEngine",
    words: [
      "ContinuousClock", "SuspendingClock", "SystemRandomNumberGenerator", "Hasher", "hashValue",
      "random", "randomElement", "shuffle", "print", "debugPrint", "readLine", "CommandLine",
    ])

  /// One thread, one loop: no actors, no tasks.
  static let threads = ForbiddenWords(
    module: nil, words: ["async", "await", "Task", "TaskGroup", "DispatchQueue", "Thread"])

  /// The words of them that stand in a file's code.
  func findings(in file: SourceFile) -> [String] {
    if let module, module != file.module { return [] }
    return file.swift.codeLines.flatMap { line in
      line.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        .filter { words.contains(String($0)) }
        .map { file.finding("no place for \($0) here", line: line.number) }
    }
  }
}
