import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// One step of the demonstration, and how long it stays on the screen.
public struct DemoStep: Sendable {
  /// What happens.
  public enum Act: Sendable {
    /// A key at the shared terminal.
    case key(Key)
    /// An observer writes at her own terminal.
    case observe(DemoLine)
    /// An observer says her grid is ready.
    case ready(String)
    /// The interview goes on for that many seconds.
    case passTime(Int)
    /// Nothing; there is something to read.
    case wait
  }

  /// What happens.
  public let act: Act
  /// Milliseconds the screen then stays, at the ordinary speed.
  public let pause: Int
}

/// A line an observer of the demonstration writes.
public struct DemoLine: Sendable {
  /// Who writes, by her first name.
  public let author: String
  /// Kind of heading she writes it under.
  public let kind: GridSection.Kind
  /// What she writes.
  public let text: String
}

/// The demonstration: a session of eight people, in about a minute.
public enum DemoScript {
  /// What the session is opened with; the seed makes the draw fit what is said.
  public static func opening(_ library: Library, date: String) -> SessionOpening {
    SessionOpening(
      settings: SessionSettings(
        title: Phrases.Demo.title, territory: Phrases.Demo.territory, date: date), seed: 1,
      deck: DeckReference(
        id: library.info.id, version: library.info.version, title: library.info.title),
      grid: library.grids.first ?? ObservationGrid(id: "", title: "", sections: []),
      cases: cases(library), structures: structures(library))
  }

  /// The case the demonstration tells of comes first: it is alone in its pile.
  private static func cases(_ library: Library) -> [CardID] {
    let wanted = library.caseCards.map(\.id).filter { $0 == CardID("cas-01") }
    return wanted.isEmpty ? library.caseCards.map(\.id) : wanted
  }

  private static func structures(_ library: Library) -> [CardID] {
    let wanted = library.structureCards.map(\.id).filter { $0 == CardID("mission-locale") }
    return wanted.isEmpty ? library.structureCards.map(\.id) : wanted
  }

  /// The steps, from the welcome to the closing.
  public static var steps: [DemoStep] {
    welcome + table + interview + debriefing + closing
  }

  private static var welcome: [DemoStep] {
    [key(.enter, 300)]
      + Phrases.Demo.people.flatMap { type($0, pace: 12) + [key(.enter, 200)] }
      + [key(.escape, 900), key(.right, 3_500), key(.enter, 900)]
  }

  private static var table: [DemoStep] {
    [
      key(.enter, 900), key(.enter, 1_200), key(.right, 1_000), key(.enter, 2_200), cardTurned,
      key(.enter, 2_600), cardTurned, key(.right, 4_000), key(.character(" "), 2_500),
      key(.tab, 2_500), key(.right, 1_200),
    ]
  }

  /// However fast it is played, a card lies face up before the next key.
  private static let cardTurned = DemoStep(act: .passTime(1), pause: 0)

  private static var interview: [DemoStep] {
    let lines = Phrases.Demo.lines
    let written = lines.flatMap { line in
      [
        DemoStep(act: .passTime(74), pause: 250),
        DemoStep(
          act: .observe(DemoLine(author: line.author, kind: kind(line.heading), text: line.text)),
          pause: 450),
      ]
    }
    let ready = Phrases.Demo.observers.map { DemoStep(act: .ready($0), pause: 350) }
    return written + [key(.right, 1_200)] + ready + [key(.right, 800)]
  }

  private static func kind(_ heading: Phrases.Demo.Heading) -> GridSection.Kind {
    switch heading {
    case .words: .text
    case .door: .door
    case .scheme: .scheme
    }
  }

  private static var debriefing: [DemoStep] {
    [key(.enter, 400)] + type(Phrases.Demo.adviserNote, pace: 14) + [key(.enter, 700)]
      + [key(.tab, 300), key(.enter, 400)] + type(Phrases.Demo.seekerNote, pace: 14)
      + [key(.enter, 1_200), key(.right, 1_500), key(.enter, 3_500), key(.tab, 2_000)]
      + [
        key(.tab, 2_000), key(.right, 2_500), key(.enter, 1_000), key(.down, 400),
        key(.enter, 1_200),
      ]
      + [key(.right, 3_000), key(.enter, 1_200), key(.right, 800), key(.enter, 400)]
      + type(Phrases.Demo.takeaway, pace: 14) + [key(.enter, 900)]
  }

  private static var closing: [DemoStep] {
    [key(.right, 900)] + Array(repeating: key(.character("+"), 150), count: 5)
      + [key(.down, 300), key(.character("+"), 300), key(.character("+"), 1_200)]
      + [key(.character("c"), 3_000)]
  }

  private static func key(_ key: Key, _ pause: Int) -> DemoStep {
    DemoStep(act: .key(key), pause: pause)
  }

  private static func type(_ text: String, pace: Int) -> [DemoStep] {
    text.map { key(.character($0), pace) }
  }
}
