import Foundation
import GameEngine
import Glibc
import SessionRoom
import TestSupport

@testable import CommandLineTool

/// Runs the program in this process, on a folder of its own, with a clock moved by hand.
final class ScriptedRun {
  let folder: TemporaryFolder
  private let clock = HandMovedClock()
  private var lines: [String]
  /// What was written on the output, each line that was typed standing where it was read.
  private(set) var transcript = ""
  /// What was written on the output alone.
  private(set) var output = ""
  private(set) var errors = ""
  /// What happens when a line of the script is `#!`.
  var accident: () -> Void = {}
  /// What writing answers: 0, or an `errno`.
  var outputFailure: Int32 = 0

  init(_ script: String = "", in folder: TemporaryFolder? = nil) throws {
    self.folder = try folder ?? TemporaryFolder()
    lines = script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
  }

  /// Runs the program and answers its exit status.
  @discardableResult
  func run(_ arguments: String...) -> Int32 { Launch.run(arguments, context) }

  /// Runs the program with words of a list.
  @discardableResult
  func run(_ arguments: [String]) -> Int32 { Launch.run(arguments, context) }

  /// Folder of the small deck of these tests.
  static let deck = testFolder("Fixtures/paquet")

  /// A folder or a file beside these tests.
  static func testFolder(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(name).path
  }

  var context: Context {
    var environment = Environment(variables: ["SPRO_HOME": folder.url.path])
    environment.isInputTerminal = false
    environment.isOutputTerminal = false
    environment.day = { "2026-11-23" }
    environment.clock = SessionClock { [clock] in clock.milliseconds }
    environment.freshSeed = { 7 }
    return Context(
      environment: environment, input: LineInput { [unowned self] in self.read(into: $0) },
      output: Output { [unowned self] in self.write($0) },
      errors: Output { [unowned self] in
        self.errors += self.plain($0)
        return 0
      })
  }

  private func write(_ bytes: [UInt8]) -> Int32 {
    if outputFailure != 0 { return outputFailure }
    output += plain(bytes)
    transcript += plain(bytes)
    return 0
  }

  /// Text without the folder of this run, which has another name each time.
  private func plain(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing(folder.url.path, with: "~")
  }

  private func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard !lines.isEmpty else { return 0 }
    let line = lines.removeFirst()
    transcript += "> \(line)\n"
    if line.hasPrefix("#+ "), let time = LineSession.moment(String(line.dropFirst(3))) {
      clock.milliseconds += time.rawValue
    }
    if line == "#!" { accident() }
    let bytes = Array("\(line)\n".utf8)
    buffer.copyBytes(from: bytes)
    return bytes.count
  }
}

/// A clock that stands until it is moved.
final class HandMovedClock: @unchecked Sendable {
  var milliseconds = 0
}
