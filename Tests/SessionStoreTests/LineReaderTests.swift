import Foundation
import Glibc
import TestSupport
import Testing

@testable import SessionStore

@Suite struct LineReaderTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder(inMemory: true) }

  private struct Found: Equatable {
    let text: [UInt8]
    let number: Int
    let offset: Int
    let isTerminated: Bool
    let isLast: Bool
  }

  private func lines(of bytes: [UInt8]) throws -> [Found] {
    let url = home.url.appendingPathComponent("lignes")
    try Data(bytes).write(to: url)
    var reader = LineReader(try File(url.path, O_RDONLY))
    var found: [Found] = []
    while let line = try reader.next() {
      found.append(
        Found(
          text: reader.withBytes(of: line) { Array($0) }, number: line.number,
          offset: line.offset, isTerminated: line.isTerminated, isLast: line.isLast))
    }
    #expect(reader.offset == bytes.count)
    return found
  }

  /// What plain splitting finds.
  private func expected(_ bytes: [UInt8]) -> [Found] {
    var pieces = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let isTerminated = pieces.last?.isEmpty ?? true
    if isTerminated { pieces.removeLast() }
    var offset = 0
    return pieces.enumerated().map { number, piece in
      defer { offset += piece.count + 1 }
      let isLast = number == pieces.count - 1
      return Found(
        text: piece, number: number, offset: offset, isTerminated: !isLast || isTerminated,
        isLast: isLast)
    }
  }

  @Test(arguments: ["", "\n", "a", "a\n", "a\nb", "a\n\nb\n", "\n\n"])
  func `Short files are cut into their lines`(text: String) throws {
    #expect(try lines(of: Array(text.utf8)) == expected(Array(text.utf8)))
  }

  @Test(arguments: [131_072, 262_144], [-1, 0, 1])
  func `Lines that end where a block ends are whole`(block: Int, shift: Int) throws {
    let long = [UInt8](repeating: 0x61, count: block + shift)
    for bytes in [long, long + [0x0A], long + Array("\nb".utf8), Array("b\n".utf8) + long + [0x0A]]
    {
      #expect(try lines(of: bytes) == expected(bytes))
    }
  }

  @Test func `A line longer than any may be is told, not held`() throws {
    let url = home.url.appendingPathComponent("longue")
    #expect(FileManager.default.createFile(atPath: url.path, contents: nil))
    try FileHandle(forWritingTo: url).truncate(atOffset: 1 << 32)
    var reader = LineReader(try File(url.path, O_RDONLY))
    let line = try #require(try reader.next())
    #expect(line.isTooLong)
    #expect(reader.withBytes(of: line) { $0.count } < 4 * JournalFormat.lineLimit)
  }
}
