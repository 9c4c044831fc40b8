import DeckLibrary
import GameEngine

/// What the room may see of a round's grids and doors; the screens and the documents show these
/// values.
///
/// Until the grids are revealed it holds how many lines there are, and none of them.
public struct RoundView: Hashable, Sendable {
  /// Which round.
  public let number: RoundNumber
  /// Whether the grids are revealed.
  public let isRevealed: Bool
  /// Number of persons who observed.
  public let observers: Int
  /// Number of lines that stand, revealed or not.
  public let lineCount: Int
  /// What was seen under each heading that has lines, in the order of the grid.
  public let sections: [SectionView]
  /// Lines that seem to say the same, which the room brings together or keeps apart; those of one
  /// heading, in the order they were first written.
  public let proposals: [ProposedGroup]
  /// Lines of the proposals.
  let proposedLines: Set<ObservationID>
  /// Lines and turns that have their moment, in the order of the interview.
  public let timeline: [TimelineMoment]
  /// The course of the interview: what was written at nearly the same time together, turns, and
  /// stretches in which nobody wrote anything.
  public let course: [CourseStep]
  /// How long the interview ran, at least to its last line.
  public let length: Elapsed
  /// Lines that have no moment, in the order they were written.
  public let untimed: [ObservedLine]
  /// Doors named in the grids or in the debriefing; what one person alone named comes first.
  public let doorTally: [DoorTally]
  /// Schemes the library ties to the case and that nobody named aloud or in a revealed grid.
  public let unnamedSchemes: [Scheme]
  /// Structures the library ties to the case and that nobody named either; the house the adviser
  /// works in is not one.
  public let unnamedStructures: [Structure]

  /// Looks at a round of a session.
  public init(_ round: Round, in session: Session, library: Library) {
    var reader = DoorReader(library)
    self.init(round, in: session, library: library, &reader)
  }

  /// The same with a reader of that library, which remembers what it read for another look.
  public init(
    _ round: Round, in session: Session, library: Library, _ reader: inout DoorReader
  ) {
    let observers = session.observers(of: round).count
    let lines = session.visibleObservations(to: .room, in: round)
      .map { ObservedLine($0, in: session, &reader) }
    let apart = KeptApart(round.partings)
    let gatherings = Gathering.gather(lines, groups: round.groups, apart: apart)
    let tally = DoorTallying(round: round, observers: observers, library: library)

    number = round.number
    isRevealed = round.isRevealed
    self.observers = observers
    lineCount = round.standingObservations.count
    sections = SectionView.sections(of: gatherings, grid: session.grid, observers: observers)
    proposals = ProposedGroup.proposals(
      gatherings, apart: apart, observers: observers, library: library)
    proposedLines = Set(proposals.flatMap { $0.lines.map(\.id) })
    let turns = round.consultations.map { ConsultedTurn($0, in: session) }
    timeline = TimelineMoment.timeline(lines, turns)
    let length = lines.compactMap(\.elapsed).reduce(round.clock.accumulated, max)
    course =
      InterviewCourse(lines: lines, turns: turns, length: length, observers: observers).steps
    self.length = length
    untimed = lines.filter { $0.elapsed == nil }
    doorTally = tally.tally(gatherings, &reader)
    (unnamedStructures, unnamedSchemes) = tally.unopened(lines: lines, named: doorTally)
  }

  /// What one person alone saw, heading by heading: what is shown first.
  public var lonely: [SeenOnce] { sections.flatMap(\.lonely) }

  /// All revealed lines, in the order they were written.
  public var lines: [ObservedLine] {
    sections.flatMap { $0.lonely.flatMap(\.lines) + $0.groups.flatMap(\.lines) }
      .sorted { $0.id < $1.id }
  }

  /// What several saw, heading by heading.
  public var groups: [SeenTogether] { sections.flatMap(\.groups) }
}

extension SectionView {
  /// Sorts gatherings under the heading of their first line.
  static func sections(
    of gatherings: [Gathering], grid: ObservationGrid, observers: Int
  ) -> [SectionView] {
    var headings = grid.sections
    for case let heading? in gatherings.map(\.lines.first?.section)
    where !headings.contains(where: { $0.id == heading.id }) {
      headings.append(heading)
    }
    return headings.compactMap { heading in
      let here = gatherings.filter { $0.lines.first?.section.id == heading.id }
      return here.isEmpty ? nil : SectionView(heading, here, observers: observers)
    }
  }

  private init(_ section: GridSection, _ gatherings: [Gathering], observers: Int) {
    self.section = section
    lonely = gatherings.filter { $0.lines.authors == 1 }.map {
      SeenOnce(
        lines: $0.lines, section: section, text: $0.lines[0].text,
        bond: $0.lines.count > 1 ? $0.bond : nil, observers: observers)
    }
    groups = gatherings.filter { $0.lines.authors > 1 }.map {
      SeenTogether(
        lines: $0.lines, section: section, text: $0.lines[0].text, bond: $0.bond,
        seenBy: $0.lines.authors, observers: observers)
    }
  }
}
