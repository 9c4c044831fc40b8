import DeckLibrary
import GameEngine

/// All that a document tells of a round.
public struct RoundSummary: Hashable, Sendable {
  /// Which round.
  public let number: RoundNumber
  /// The case on the table.
  public let caseCard: CaseCard?
  /// The structure on the table: the house the adviser worked in.
  public let structureCard: StructureCard?
  /// Cards put back, in order.
  public let putBack: [PutBackCard]
  /// Who played the adviser.
  public let adviser: PersonName?
  /// Who played the job seeker.
  public let jobSeeker: PersonName?
  /// How long the interview ran; nil before it began.
  public let interviewLength: Elapsed?
  /// Whether it is still running.
  public let isInterviewRunning: Bool
  /// Turns the adviser gave to observers, in order.
  public let consultations: [ConsultedTurn]
  /// What was seen, and the doors.
  public let view: RoundView
  /// What the adviser lived, as noted.
  public let adviserExperience: [NoteSummary]
  /// What the job seeker lived, as noted.
  public let jobSeekerExperience: [NoteSummary]
  /// What the group spoke of.
  public let exchanges: [NoteSummary]
  /// What each takes back to work.
  public let takeaways: [NoteSummary]
  /// What the group keeps of the library, in order.
  public let kept: [KeptSummary]
  /// Schemes of which it tells what is known, each once: those that were named or kept, and what
  /// took the place of one that no longer exists; then those of the case a door leads to.
  public let schemes: [SchemeSummary]
  /// Who does what by when, in order.
  public let commitments: [CommitmentSummary]

  init(_ round: Round, in session: Session, library: Library, at now: SessionTime?) {
    func player(_ role: PlayerRole) -> PersonName? {
      round.players[role].flatMap(session.participant).map { PersonName($0.name) }
    }
    func notes(_ kind: Note.Kind) -> [NoteSummary] {
      round.notes.filter { $0.kind == kind }.map { NoteSummary($0, in: session) }
    }
    let clock = round.clock
    number = round.number
    caseCard = round.caseCard
    structureCard = round.structureCard
    putBack = round.putBack.map(PutBackCard.init)
    adviser = player(.adviser)
    jobSeeker = player(.jobSeeker)
    interviewLength = clock.hasBegun ? now.map(clock.elapsed) ?? clock.accumulated : nil
    isInterviewRunning = clock.runningSince != nil
    consultations = round.consultations.map { ConsultedTurn($0, in: session) }
    view = RoundView(round, in: session, library: library)
    adviserExperience = notes(.adviserExperience)
    jobSeekerExperience = notes(.jobSeekerExperience)
    exchanges = notes(.exchange)
    takeaways = notes(.takeaway)
    kept = round.kept.map { KeptSummary($0, library) }
    schemes = Self.schemes(doors: view.doorTally, kept: kept, card: round.caseCard, library)
      .map { SchemeSummary($0, library) }
    commitments = round.commitments.map { CommitmentSummary($0, people: session.participants) }
  }
}

extension RoundSummary {
  private static func schemes(
    doors: [DoorTally], kept: [KeptSummary], card: CaseCard?, _ library: Library
  ) -> [Scheme] {
    let named = doors.compactMap { door -> Scheme? in
      if case .scheme(let scheme) = door.destination { scheme } else { nil }
    }
    let chosen = (named + kept.compactMap(\.scheme)).flatMap { scheme in
      [scheme] + (scheme.standing.isEnded ? scheme.replacedBy.compactMap(library.scheme) : [])
    }
    let touched = doors.flatMap { $0.path.schemes }.filter {
      card?.schemes.contains($0.id) ?? false
    }
    var seen: Set<EntryID> = []
    return (chosen + touched).filter { seen.insert($0.id).inserted }
  }
}

/// A card that was drawn and put back, as it was when it was drawn.
public struct PutBackCard: Hashable, Sendable {
  /// Which pile it went back into.
  public let kind: PileKind
  /// Number printed on it.
  public let number: CardNumber
  /// Its title.
  public let title: String

  init(_ card: DrawnCard) {
    switch card {
    case .caseCard(let card): (kind, number, title) = (.cases, card.number, card.title)
    case .structureCard(let card): (kind, number, title) = (.structures, card.number, card.name)
    }
  }
}

/// A note of the debriefing.
public struct NoteSummary: Hashable, Sendable {
  /// The words, as written; may hold several lines.
  public let text: String
  /// Who said it, where that was wished.
  public let author: PersonName?

  init(_ note: Note, in session: Session) {
    text = note.text
    author = note.author.flatMap(session.participant).map { PersonName($0.name) }
  }
}
