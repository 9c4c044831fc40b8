import Foundation
import GameEngine
import Glibc
import TestSupport
import Testing

@testable import SessionStore

/// Cuts, zeros and flipped bits: the acknowledged prefix comes back exactly, or the place is named.
@Suite struct DamageTests {
  private let home: TemporaryFolder
  private let bytes: [UInt8]
  private let records: [JournalRecord]
  /// Offset of each line, and the end of the file.
  private let starts: [Int]

  init() throws {
    home = try TemporaryFolder(inMemory: true)
    let last = [RecordedAction.at(90, .observerReady(ParticipantID(3)))]
    let journal = try home.journal(distinctActions(4) + last)
    journal.close()
    let bytes = Array(try Data(contentsOf: journal.folder.journal))
    records = try journal.folder.allRecords()
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    self.bytes = bytes
  }

  private func line(at offset: Int) -> Int { starts.lastIndex { $0 <= offset } ?? 0 }

  @Test func `Cut at any byte, every record before the cut comes back and no other`() throws {
    for cut in starts[1]..<bytes.count {
      let folder = try home.session(journal: Data(bytes[..<cut]))
      var read: [JournalRecord] = []
      let journal = try Journal.open(folder) { read.append($0) }
      let whole = line(at: cut) - 1
      #expect(read == Array(records[..<whole]), "cut at \(cut)")
      let torn = Array(bytes[starts[whole + 1]..<cut])
      #expect(
        try journal.cut.map { Array(try Data(contentsOf: try #require($0.copy))) } ?? [] == torn)
      try journal.append([.at(100, .gridsRevealed)])
      #expect(try folder.allRecords().map(\.event).last == .gridsRevealed, "cut at \(cut)")
    }
  }

  @Test func `Cut in its first line, a journal is refused`() throws {
    for cut in 0..<starts[1] {
      let folder = try home.session(journal: Data(bytes[..<cut]))
      switch failure({ _ = try Journal.open(folder) { _ in } }) {
      case .damaged(_, let damage): #expect(damage.line == 0 && damage.offset == 0)
      case .notAJournal: #expect(cut < 27)
      case let other: Issue.record("cut at \(cut): \(String(describing: other))")
      }
      #expect(try Data(contentsOf: folder.journal) == Data(bytes[..<cut]), "nothing is changed")
    }
  }

  @Test func `With any bit flipped, its line is named, or it was the last and is reported`() throws
  {
    for place in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[place] ^= 1 << UInt8(bit)
        try checkReading(flipped, damagedAt: place)
      }
    }
  }

  private func checkReading(_ flipped: [UInt8], damagedAt place: Int) throws {
    let folder = try home.session(journal: Data(flipped))
    var read: [JournalRecord] = []
    do {
      let finding = try JournalScan.read(
        try folder.openJournal(O_RDONLY), name: folder.name
      ) { read.append($0) }
      #expect(place >= starts[records.count], "a flip at \(place) went unseen")
      #expect(read == records.dropLast(), "flip at \(place)")
      #expect(finding.tornLength > 0, "flip at \(place)")
    } catch .damaged(_, let damage) {
      #expect(damage.line == line(at: place), "flip at \(place)")
      #expect(damage.offset == starts[damage.line], "flip at \(place)")
    } catch .notAJournal {
      #expect(place < starts[1], "flip at \(place)")
    }
  }

  @Test func `With any stretch of zeros, no record is lost unsaid and none is invented`() throws {
    for start in stride(from: starts[1], to: bytes.count, by: 7) {
      for length in [1, 16, 64, bytes.count - start] where start + length <= bytes.count {
        var zeroed = bytes
        for index in start..<(start + length) { zeroed[index] = 0 }
        try checkPrefix(zeroed, damagedAt: start)
      }
    }
  }

  private func checkPrefix(_ damaged: [UInt8], damagedAt place: Int) throws {
    let folder = try home.session(journal: Data(damaged))
    var read: [JournalRecord] = []
    do {
      let finding = try JournalScan.read(
        try folder.openJournal(O_RDONLY), name: folder.name
      ) { read.append($0) }
      #expect(read == Array(records[..<(line(at: place) - 1)]), "zeros at \(place)")
      #expect(finding.soundLength + finding.tornLength == bytes.count, "zeros at \(place)")
    } catch .damaged(_, let damage) {
      #expect(damage.line == line(at: place), "zeros at \(place)")
    }
  }

  @Test func `Lines swapped, doubled or taken out are damage`() throws {
    let lines = (0..<(starts.count - 1)).map { Array(bytes[starts[$0]..<starts[$0 + 1]]) }
    let mixtures = [
      [0, 2, 1, 3, 4, 5], [0, 1, 1, 2, 3, 4, 5], [0, 2, 3, 4, 5], [0, 1, 2, 4, 5],
    ]
    for order in mixtures {
      let folder = try home.session(journal: Data(order.flatMap { lines[$0] }))
      let failed = failure { _ = try folder.read() }
      guard case .damaged = failed else {
        Issue.record("\(order): \(String(describing: failed))")
        continue
      }
    }
  }
}
