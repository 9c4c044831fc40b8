import GameEngine

/// A round in a JSON export.
package struct ExportedRound: Codable, Hashable, Sendable {
  package let number: Int
  package private(set) var caseCard: ExportedCase?
  package private(set) var structureCard: ExportedStructure?
  /// Cards put back; nil in the notes.
  package private(set) var putBack: [ExportedPutBack]?
  /// The interview; nil in the notes, or where there is nothing to tell of it yet.
  package private(set) var interview: ExportedInterview?
  /// Number of persons who observed.
  package let observers: Int
  /// Whether the grids are revealed; until then no line is told, only how many there are.
  package let isRevealed: Bool
  package let lineCount: Int
  /// What was seen, alike lines together; what one person alone saw first under each heading.
  package let sights: [ExportedSight]
  /// Every line, in the order they were written; nil in the notes.
  package private(set) var lines: [ExportedLine]?
  package let doors: [ExportedDoor]
  /// Schemes of the case that nobody named.
  package let questions: [String]
  /// What is known of schemes that were named.
  package let schemes: [ExportedScheme]
  package let kept: [ExportedKept]
  /// What the adviser lived; nil in the notes.
  package private(set) var adviserExperience: [ExportedNote]?
  /// What the job seeker lived; nil in the notes.
  package private(set) var jobSeekerExperience: [ExportedNote]?
  package let exchanges: [ExportedNote]
  package let takeaways: [ExportedNote]
  package let commitments: [ExportedCommitment]

  private enum CodingKeys: String, CodingKey {
    case number = "numero"
    case caseCard = "carte_cas"
    case structureCard = "carte_structure"
    case putBack = "remises"
    case interview = "entretien"
    case observers = "observateurs"
    case isRevealed = "devoile"
    case lineCount = "nombre_de_releves"
    case sights = "regards"
    case lines = "releves"
    case doors = "portes"
    case questions
    case schemes = "dispositifs"
    case kept = "gardes"
    case adviserExperience = "vecu_conseiller"
    case jobSeekerExperience = "vecu_demandeur"
    case exchanges = "echanges"
    case takeaways = "emporte"
    case commitments = "engagements"
  }

  init(_ round: RoundSummary, _ kind: DocumentKind, isNominative: Bool) {
    func notes(_ notes: [NoteSummary]) -> [ExportedNote] {
      notes.map { ExportedNote($0, isNominative) }
    }
    let isRecord = kind == .record
    let view = round.view
    number = round.number.rawValue
    caseCard = round.caseCard.map { ExportedCase($0, isWhole: isRecord) }
    structureCard = round.structureCard.map { ExportedStructure($0, isWhole: isRecord) }
    putBack = isRecord ? round.putBack.map(ExportedPutBack.init) : nil
    interview = isRecord ? ExportedInterview(round, isNominative) : nil
    observers = view.observers
    isRevealed = view.isRevealed
    lineCount = view.lineCount
    sights = Sight.all(in: view).map { ExportedSight($0, observers: view.observers, isNominative) }
    lines = isRecord ? ExportedLine.all(in: view, isNominative) : nil
    doors = view.doorTally.map(ExportedDoor.init)
    questions = view.isRevealed ? view.unnamedSchemes.map { Exported.text($0.fullName) } : []
    schemes = round.schemes.map(ExportedScheme.init)
    kept = round.kept.map(ExportedKept.init)
    adviserExperience = isRecord ? notes(round.adviserExperience) : nil
    jobSeekerExperience = isRecord ? notes(round.jobSeekerExperience) : nil
    exchanges = notes(round.exchanges)
    takeaways = notes(round.takeaways)
    commitments = round.commitments.map { ExportedCommitment($0, isNominative) }
  }

  /// The same as the notes tell it, without what only the full record holds.
  var notes: ExportedRound {
    var notes = self
    notes.caseCard?.situation = nil
    notes.structureCard = structureCard?.notes
    notes.putBack = nil
    notes.interview = nil
    notes.lines = nil
    notes.adviserExperience = nil
    notes.jobSeekerExperience = nil
    return notes
  }
}
