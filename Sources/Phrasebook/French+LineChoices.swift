import GameEngine

/// Words typed after a command of the linear mode.
extension French {
  /// The word of a setting.
  package static func word(_ setting: LineSetting) -> String {
    switch setting {
    case .title: "titre"
    case .territory: "territoire"
    case .date: "date"
    case .timers: "minuteurs"
    case .authors: "auteurs"
    }
  }

  /// The word of a way to show revealed grids.
  package static func word(_ view: LineView) -> String {
    switch view {
    case .alone: "seul"
    case .alike: "semblables"
    case .together: "ensemble"
    case .sections: "rubriques"
    case .timeline: "fil"
    }
  }

  /// Word for the moment after the one looked at.
  package static let lineNext = "suivant"

  /// Word for the moment before it.
  package static let linePrevious = "precedent"

  /// The word of a part.
  package static func lineWord(_ role: PlayerRole) -> String {
    switch role {
    case .adviser: "conseiller"
    case .jobSeeker: "demandeur"
    }
  }

  /// The word of a pile.
  package static func lineWord(_ kind: PileKind) -> String {
    switch kind {
    case .cases: "cas"
    case .structures: "structure"
    }
  }

  /// The word of a kind of notes.
  package static func lineWord(_ kind: Note.Kind) -> String {
    switch kind {
    case .adviserExperience: "conseiller"
    case .jobSeekerExperience: "demandeur"
    case .exchange: "echange"
    case .takeaway: "emporter"
    }
  }

  /// The word of an answer about satisfaction.
  package static func lineWord(_ level: Satisfaction) -> String {
    switch level {
    case .very: "tres"
    case .fairly: "satisfait"
    case .little: "peu"
    case .notAtAll: "pas"
    }
  }

  /// What stands before the name of a note's author.
  package static let lineAuthorMark = "de="

  /// A sentence with its first letter a capital, as it stands alone.
  package static func sentenceCase(_ sentence: String) -> String {
    sentence.prefix(1).uppercased() + sentence.dropFirst()
  }
}

extension String {
  /// The text with a full stop, unless it ends with one.
  var ended: String { hasSuffix(".") || hasSuffix("…") ? self : self + "." }
}
