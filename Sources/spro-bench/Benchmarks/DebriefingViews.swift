import Debriefing
import DeckLibrary
import GameEngine
import Screens
import TerminalUI

/// The views of a large room's debriefing: 300 observers of ten lines each, beside thirty.
///
/// Ten times the lines may take ten times the time and a little more, and not a hundred times.
enum DebriefingViews {
  static let benchmark = Benchmark(
    name: "regards", summary: "views of 300 observers × 10 lines", rows: rows)

  private static let linesEach = 10

  private static func rows() throws -> [Row] {
    let library = try Library.builtIn()
    let (large, small) = (
      session(observers: 300, library), session(observers: 30, library)
    )
    _ = RoundView(small.round, in: small, library: library)
    return try beside(
      "everything seen, worked out anew", { seconds(toView: large, library) },
      { seconds(toView: small, library) })
      + beside(
        "a key on the viewpoints, drawn", seconds(toPress: large, library),
        seconds(toPress: small, library))
      + beside(
        "a group accepted or split, drawn", seconds(toGroup: large, library),
        seconds(toGroup: small, library))
  }

  private static func beside(
    _ what: String, _ large: @escaping () -> Double, _ small: @escaping () -> Double
  ) throws -> [Row] {
    try Contest(
      what: what, repetitions: 7, ours: large,
      peers: [try Rival("the same, 30 observers", reach: .ratio(atMost: 15)) { small }]
    ).rows()
  }

  private static func seconds(toView session: Session, _ library: Library) -> Double {
    Timing.seconds { _ = RoundView(session.round, in: session, library: library) }
  }

  /// A screen on which one goes down the list, a line a turn.
  private static func seconds(toPress session: Session, _ library: Library) -> () -> Double {
    var screen = FacilitatorScreen()
    let scene = Scene(session: session, library: library, now: .start)
    let size = Size(columns: 140, rows: 45)
    _ = screen.canvas(scene, size: size)
    return {
      Timing.seconds {
        _ = screen.handle(.down, scene)
        _ = screen.canvas(scene, size: size)
      }
    }
  }

  /// A screen on which lines are brought together, or split again, a group a turn.
  private static func seconds(toGroup session: Session, _ library: Library) -> () -> Double {
    let screen = FacilitatorScreen()
    let memo = SceneMemo()
    let size = Size(columns: 140, rows: 45)
    var session = session
    func draw() {
      let scene = Scene(session: session, library: library, now: .start, memo: memo)
      _ = screen.canvas(scene, size: size)
    }
    draw()
    return {
      let groups = session.round.groups
      let pair = ObservationGroup(members: [ObservationID(1), ObservationID(6)])
      session.apply(.groupingChanged(groups.isEmpty ? [pair] : []))
      return Timing.seconds { draw() }
    }
  }

  /// A session whose grids are revealed; every third line says what another said, otherwise spelt.
  private static func session(observers: Int, _ library: Library) -> Session {
    var session = Session()
    let grid = library.grids[0]
    session.apply(
      .sessionOpened(
        SessionOpening(
          settings: SessionSettings(title: "Mesure", territory: "Cher", date: "2026-11-23"),
          seed: 1, deck: DeckReference(id: "mesure", version: "1", title: "Mesure"), grid: grid,
          cases: [], structures: [])))
    for number in 1...observers {
      session.apply(
        .participantRecorded(Participant(id: ParticipantID(number), name: "Personne \(number)")))
    }
    session.apply(.phaseEntered(PhaseEntry(phase: .viewpoints, time: .start)))
    for observation in observations(by: observers, under: grid, library) {
      session.apply(.observationAdded(observation))
    }
    session.apply(.gridsRevealed)
    return session
  }

  private static func observations(
    by observers: Int, under grid: ObservationGrid, _ library: Library
  ) -> [Observation] {
    var words = ManyWords(library, seed: 7)
    var texts: [String] = []
    return (0..<observers * linesEach).map { number in
      let text =
        number % 3 == 2 ? texts[number / 2].uppercased() + "s" : words.phrase(3 + number % 5)
      texts.append(text)
      return Observation(
        id: ObservationID(number + 1), author: ParticipantID(number % observers + 1),
        section: grid.sections[number % grid.sections.count].id, text: text, card: nil,
        elapsed: Elapsed(milliseconds: number * 900_000 / (observers * linesEach)),
        isFromPaper: false)
    }
  }
}
