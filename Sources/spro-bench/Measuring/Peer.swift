import Foundation

/// A peer this machine lacks, and the command that installs it.
struct MissingPeer: Error, CustomStringConvertible {
  let name: String
  let install: String

  var description: String { "\(name) is missing; \(install)" }
}

/// A peer at work in a child process: it is asked by a line and answers by a line.
final class Peer {
  private let process = Process()
  private let questions = Pipe()
  private let answers = Pipe()

  /// Starts a program, whose first argument is its path.
  init(_ command: [String]) throws {
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardInput = questions
    process.standardOutput = answers
    try process.run()
  }

  deinit {
    try? questions.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// Says something that is not answered.
  func say(_ line: String) {
    questions.fileHandleForWriting.write(Data("\(line)\n".utf8))
  }

  /// Asks, and waits for the answer.
  func answer(to question: String) throws -> String {
    say(question)
    var line = Data()
    while let byte = try answers.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) {
      line += byte
    }
    guard !line.isEmpty else { throw PeerFailure(program: process.executableURL?.path ?? "") }
    return String(decoding: line, as: UTF8.self)
  }

  /// Asks for something to be done, and answers the seconds the peer says it took.
  func seconds(for question: String) throws -> Double {
    let answer = try answer(to: question)
    guard let seconds = Double(answer) else { throw PeerFailure(program: answer) }
    return seconds
  }
}

/// A peer that began and did not answer.
struct PeerFailure: Error { let program: String }

extension Peer {
  /// Where the peers' programs stand in the sources.
  static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Peers")

  /// Finds a program in the path, or says how to install it.
  static func program(_ name: String, install: String) throws(MissingPeer) -> String {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let paths = (folders.map(String.init) + ["/usr/games"]).map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
      throw MissingPeer(name: name, install: install)
    }
    return path
  }

  /// Runs a Python script of the sources.
  static func python(_ script: String, _ arguments: [String] = []) throws -> Peer {
    let python = try program("python3", install: "apt-get install -y python3")
    return try Peer([python, sources.appendingPathComponent(script).path] + arguments)
  }

  /// Compiles a C program of the sources against a library, and runs it.
  static func compiled(
    _ source: String, library: String, package: String, _ arguments: [String]
  ) throws -> Peer {
    let install = "apt-get install -y \(package)"
    let compiler = try program("cc", install: "apt-get install -y gcc")
    let output = try Workplace.folder.appendingPathComponent(source).path + ".out"
    let compilation = Process()
    compilation.executableURL = URL(fileURLWithPath: compiler)
    compilation.arguments =
      ["-O2", "-o", output, sources.appendingPathComponent(source).path, "-l\(library)"]
    compilation.standardError = FileHandle.nullDevice
    try compilation.run()
    compilation.waitUntilExit()
    guard compilation.terminationStatus == 0 else {
      throw MissingPeer(name: library, install: install)
    }
    return try Peer([output] + arguments)
  }
}
