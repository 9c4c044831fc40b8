import GameEngine

extension French {
  /// What the linear mode answers.
  package enum Lines {}
}

/// The session and its course.
extension French.Lines {
  /// Said before a session is open.
  package static let welcome =
    "Nouvelle séance. Tapez « ouvrir » et un titre pour commencer, « aide » pour voir les commandes."

  /// Mark that invites to type.
  package static let prompt = "spro> "

  /// A session was opened.
  package static func opened(_ title: String, name: String, seed: UInt64) -> String {
    "Séance « \(title) » ouverte, gardée sous le nom \(name). Graine des tirages : \(seed)."
  }

  /// A session was taken up again.
  package static func resumed(_ title: String, name: String) -> String {
    "Séance « \(title) » reprise (\(name))."
  }

  /// The end of the journal had to be cut.
  package static func cut(_ length: Int, copy: String?) -> String {
    let aside = copy.map { " ; le reste est copié dans \($0)" } ?? ""
    return
      "La dernière écriture avait été interrompue : \(length) octets incomplets ont été coupés\(aside). Tout ce qui avait été confirmé est là."
  }

  /// The session was opened with another deck.
  package static func otherDeck(_ former: String, now: String) -> String {
    "Cette séance a été ouverte avec le paquet « \(former) » ; les prochains tirages viennent du paquet « \(now) ». Pour garder le premier, reprenez-la avec --paquet."
  }

  /// How the session ends for now.
  package static func left(_ name: String, isClosed: Bool) -> String {
    let name = French.shellWord(name)
    return isClosed
      ? "Séance gardée. Ses notes : « spro exporter \(name) »."
      : "Séance gardée. Pour la reprendre : « spro animer --lignes --seance \(name) --reprendre »."
  }

  /// Nothing was opened, so nothing is kept.
  package static let leftUnopened = "Aucune séance n’a été ouverte : rien n’est gardé."

  /// How many lines a script had refused.
  package static func refused(_ count: Int) -> String {
    count > 1 ? "\(count) lignes ont été refusées." : "Une ligne a été refusée."
  }

  /// A refusal, with the line of the script it answers.
  package static func refusal(_ sentence: String, line: Int?) -> String {
    line.map { "Ligne \($0) : \(sentence)" } ?? sentence
  }

  /// A line that is not saved, and what it means.
  package static let nothingChanged = "C’est déjà ainsi : rien n’a changé."

  /// Title, territory and day of a session.
  package static func heading(_ settings: SessionSettings, date: String) -> String {
    let facts = [settings.territory, date].filter { !$0.isEmpty }
    return "Séance « \(settings.title) »" + facts.map { ", \($0)" }.joined() + "."
  }

  /// Where the session is.
  package static func place(_ session: Session) -> String {
    let phase = "phase \(session.phase.index + 1) sur \(Phase.allCases.count)"
    let round = "partie \(session.round.number.rawValue)"
    let closed = session.isClosed ? " La séance est close." : ""
    return "\(French.title(session.phase)) (\(phase), \(round)).\(closed)"
  }

  /// What is expected now.
  package static func expected(_ sentence: String) -> String { "À faire : \(sentence)" }

  /// The settings, one a line.
  package static func settings(_ settings: SessionSettings, date: String) -> String {
    let none = "(vide)"
    return [
      "Titre : \(settings.title.isEmpty ? none : settings.title)",
      "Territoire : \(settings.territory.isEmpty ? none : settings.territory)",
      "Date : \(date.isEmpty ? none : date)",
      "Minuteurs : \(yesOrNo(settings.showsTimers))",
      "Auteurs à côté des relevés dévoilés : \(yesOrNo(settings.showsAuthors))",
    ].joined(separator: "\n")
  }

  /// A setting was changed.
  package static let settingsKept = "Réglage enregistré."

  private static func yesOrNo(_ value: Bool) -> String {
    value ? French.lineYes : French.lineNo
  }

  /// The session was closed.
  package static let closed =
    "Séance close. Merci à toutes et à tous. « exporter » écrit les notes ; « rouvrir » revient dessus."

  /// The session was opened again after its closing.
  package static let reopened = "Séance rouverte."

  /// A phase begins.
  package static func entered(_ phase: Phase) -> String {
    "\(French.title(phase)) (phase \(phase.index + 1) sur \(Phase.allCases.count))."
  }

  /// A round begins.
  package static func round(_ number: RoundNumber) -> String { "Partie \(number.rawValue)." }

  /// Grids are missing: how to go on all the same.
  package static func notEveryoneReady(_ ready: Int, of expected: Int, word: String) -> String {
    "\(French.readyGrids(ready, of: expected)) : tapez encore « \(word) » pour ne pas attendre."
  }

  /// Lines would never be read: how to reveal them, or to go on all the same.
  package static func linesNotRevealed(_ count: Int, word: String) -> String {
    "\(French.unreadLines(count)) : tapez « dévoiler » aux regards, ou encore « \(word) » pour passer outre."
  }

  /// Time spent in the phases under one timer.
  package static func time(_ spent: Elapsed, minutes: Int?) -> String {
    let planned = minutes.map { " sur \($0) minutes prévues" } ?? ""
    return "\(French.clock(spent)) dans cette phase\(planned)."
  }

  /// Time the interview has run.
  package static func interview(_ spent: Elapsed, minutes: Int?, isPaused: Bool) -> String {
    let planned = minutes.map { " sur \($0) minutes prévues" } ?? ""
    return "Entretien : \(French.clock(spent))\(planned)\(isPaused ? ", en pause" : "")."
  }

  /// A session whose timers were switched off.
  package static let timersOff = "Les minuteurs sont coupés pour cette séance."

  /// No prompt is written for this phase.
  package static let noPrompts = "Ce paquet n’a pas de relance pour cette phase."

  /// An item of a list.
  package static func item(_ text: String) -> String { "- \(text)" }

  /// A numbered item of a list.
  package static func item(_ number: Int, _ text: String) -> String { "n° \(number) : \(text)" }

  /// A text, indented under another.
  package static func under(_ text: String) -> String { "  \(text)" }

  /// A label and its value.
  package static func labelled(_ label: String, _ value: String) -> String { "\(label) : \(value)" }
}
