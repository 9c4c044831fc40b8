import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// The demonstration, on the stage.
@Suite struct DemoTests {
  @Test(arguments: [1, 4])
  func `The demonstration closes a session without one refusal, at any speed`(speed: Int) throws {
    var stage = try Stage.demonstration()
    for step in DemoScript.steps { try stage.perform(step, speed: speed) }
    #expect(stage.refusals == [])
    #expect(stage.session.isClosed)
    #expect(stage.session.participants.count == Phrases.Demo.people.count)
    #expect(stage.session.round.standingObservations.count == Phrases.Demo.lines.count)
    #expect(stage.session.round.isRevealed)
    #expect(stage.session.round.doors.count >= 2)
    #expect(stage.session.round.kept.map(\.entry.kind) == [.practice])
    #expect(Set(stage.session.round.notes.map(\.kind)).count == 3)
    #expect(!stage.session.satisfaction.isEmpty)
  }

  @Test func `The demonstration shows every phase in its order`() throws {
    var stage = try Stage.demonstration()
    var seen = [stage.session.phase]
    for step in DemoScript.steps {
      try stage.perform(step, speed: 1)
      if stage.session.phase != seen.last { seen.append(stage.session.phase) }
    }
    #expect(seen == Phase.allCases)
  }

  @Test func `No key of the demonstration is without effect`() throws {
    let size = Size(columns: 80, rows: 24)
    var stage = try Stage.demonstration()
    for step in DemoScript.steps {
      let before = stage.canvas(size)
      try stage.perform(step, speed: 1)
      guard case .key(let key) = step.act else { continue }
      #expect(stage.said != Phrases.Screen.unknownKey, "\(key)")
      let isSeen = stage.canvas(size) != before
      #expect(isSeen, "\(key)")
    }
  }

  @Test func `The people of the demonstration are all there, and the observers observe`() {
    let names = Phrases.Demo.people.map { LineEntry.split($0).name }
    #expect(Set(Phrases.Demo.observers).isSubset(of: names.dropFirst(2)))
    #expect(Set(Phrases.Demo.lines.map(\.author)).isSubset(of: Phrases.Demo.observers))
  }
}

extension Stage {
  fileprivate static func demonstration() throws -> Stage {
    let library = try Stage().library
    var stage = try Stage(DemoScript.opening(library, date: "2026-11-23"))
    stage.saving = .notKept
    return stage
  }

  /// Does what a step says, then lets its pause pass.
  fileprivate mutating func perform(_ step: DemoStep, speed: Int) throws {
    switch step.act {
    case .key(let key): press(key)
    case .observe(let line):
      let section = session.grid.sections.first { $0.kind == line.kind }
      try observe(line.author, try #require(section).id.rawValue, line.text)
    case .ready(let name): try ready(name)
    case .passTime(let seconds): wait(seconds: seconds)
    case .wait: break
    }
    wait(milliseconds: step.pause / speed)
  }
}
