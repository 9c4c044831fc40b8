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
    putBack = round.putBack.map { PutBackCard($0, library) }
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
    commitments = round.commitments.map { CommitmentSummary($0, people: session.participants) }
  }
}

extension RoundSummary {
  /// What is known of every scheme a door leads to or the group keeps, each once.
  public var schemes: [Scheme] {
    let doors = view.doorTally.flatMap { door -> [Scheme] in
      if case .scheme(let scheme) = door.destination { return [scheme] + door.path.schemes }
      return door.path.schemes
    }
    var seen: Set<EntryID> = []
    return (doors + kept.compactMap(\.scheme)).filter { seen.insert($0.id).inserted }
  }
}

/// A card that was drawn and put back.
public struct PutBackCard: Hashable, Sendable {
  /// Which pile it went back into; nil when the library no longer has the card.
  public let kind: PileKind?
  /// Number printed on it; nil when the library no longer has it.
  public let number: CardNumber?
  /// Its title, or its id when the library no longer has it.
  public let title: String

  init(_ id: CardID, _ library: Library) {
    if let card = library.caseEntry(id.rawValue)?.card {
      (kind, number, title) = (.cases, card.number, card.title)
    } else if let structure = library.structure(id.rawValue) {
      (kind, number, title) = (.structures, structure.number, structure.name)
    } else {
      (kind, number, title) = (nil, nil, id.rawValue)
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
