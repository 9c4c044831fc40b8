import Foundation
import GameEngine
import TestSupport
import Testing

@testable import SessionStore

/// Journals written long ago are kept beside this file for ever, and never written again.
@Suite struct FixtureTests {
  private static let header = JournalHeader(
    session: UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)),
    name: "2026-11-23-orientation-cher", created: "2026-11-23T14:05:09+01:00",
    deck: Samples.opening().deck, seed: .max, program: "1.0")

  /// Events the program came to know at one time, and the journal it wrote of them.
  struct Generation: CustomTestStringConvertible {
    let testDescription: String
    let events: [Event]

    var fixture: URL {
      URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/\(testDescription).ndjson")
    }
  }

  private static let generations = [
    Generation(testDescription: "format-1", events: EveryEvent.first),
    Generation(testDescription: "format-1-salle", events: EveryEvent.room),
    Generation(testDescription: "format-1-arrangements", events: EveryEvent.arrangements),
    Generation(testDescription: "format-1-ecartees", events: EveryEvent.dismissals),
  ]

  private static func written(_ events: [Event]) throws -> [UInt8] {
    var format = JournalFormat()
    let actions = events.enumerated().map { index, event in
      RecordedAction(time: SessionTime(rawValue: index * 1_000), events: [event])
    }
    let pair = RecordedAction(
      time: SessionTime(rawValue: 99_999), events: [.frameAgreed, .gridsRevealed])
    return try format.line(header) + format.lines(of: actions + [pair], from: 0)
  }

  @Test func `The samples hold every event there is`() {
    #expect(Set(EveryEvent.all.map(\.journalName)) == Set(Event.journalNames))
    #expect(Event.journalNames.count == 48)
  }

  @Test(arguments: generations)
  func `A journal of format 1 reads as it was written`(generation: Generation) throws {
    let home = try TemporaryFolder()
    let folder = try home.session(journal: try Data(contentsOf: generation.fixture))
    var records: [JournalRecord] = []
    let header = try folder.records { records.append($0) }
    #expect(header == Self.header)
    #expect(records.map(\.event) == generation.events + [.frameAgreed, .gridsRevealed])
    #expect(records.map(\.number) == Array(1...records.count))
    #expect(records[1].time == SessionTime(rawValue: 1_000))
    #expect(records.filter(\.isContinued).map(\.number) == [generation.events.count + 1])
  }

  @Test(arguments: generations)
  func `A journal is still written byte for byte as format 1`(generation: Generation) throws {
    let written = try Self.written(generation.events)
    guard let kept = try? Data(contentsOf: generation.fixture) else {
      try Data(written).write(to: generation.fixture)
      Issue.record("the fixture was missing and has been recorded: look at it, then commit it")
      return
    }
    #expect(String(decoding: written, as: UTF8.self) == String(decoding: kept, as: UTF8.self))
  }
}
