import GameEngine

/// Grids: what is said of them never tells what is in them before the reveal.
extension French.Lines {
  /// A section of the grid.
  package static func section(_ number: Int, _ title: String, id: String, hint: String) -> String {
    "\(number). \(title) (\(id)) : \(hint)"
  }

  /// A grid that could be chosen instead.
  package static func otherGrid(_ id: String, title: String, usage: String) -> String {
    "Autre grille, « grille \(id) » : \(title). \(usage)"
  }

  /// A line was saved; its words are not repeated.
  package static func observed(_ number: Int, author: String, inAll count: Int) -> String {
    "Relevé n° \(number) enregistré pour \(author), \(French.observations(count)) en tout."
  }

  /// A line was changed.
  package static func edited(_ number: Int) -> String { "Relevé n° \(number) modifié." }

  /// A line was taken back.
  package static func withdrawn(_ number: Int) -> String { "Relevé n° \(number) retiré." }

  /// How many grids are ready.
  package static func readiness(_ ready: Int, of expected: Int) -> String {
    "\(French.readyGrids(ready, of: expected))."
  }

  /// The grids are visible to all.
  package static func revealed(_ count: Int) -> String {
    "Grilles dévoilées : \(French.observations(count)). « regards » les montre."
  }

  /// Lines were brought together.
  package static let grouped = "Relevés rapprochés."

  /// A group was split.
  package static let split = "Relevés séparés."

  /// A line left its group.
  package static func takenOut(_ number: Int) -> String { "Relevé n° \(number) sorti du groupe." }

  /// A line is not on the wall any more, or is again.
  package static func hidden(_ number: Int) -> String { "Relevé n° \(number) masqué au mur." }
  package static func shownAgain(_ number: Int) -> String { "Relevé n° \(number) remis au mur." }

  /// Heading above the lines off the wall.
  package static let hiddenHeading = "Masqué au mur :"

  /// A line off the wall, its words only where the wall is another screen.
  package static func hiddenLine(_ number: Int, _ words: String?) -> String {
    "n° \(number)  \(words ?? French.Console.hiddenLine)"
  }

  /// No line was written in this round.
  package static let noObservation = "Aucun relevé dans cette partie."

  /// Nothing of that kind.
  package static let none = "  (rien)"

  /// Heading above what one person alone saw.
  package static func seenOnceHeading(of observers: Int) -> String {
    "Vu par une seule personne, sur \(observers) :"
  }

  /// Heading above what seems to say the same.
  package static let alikeHeading =
    "Semblent dire la même chose (« rapprocher N » pour accepter, « separer N » pour refuser) :"

  /// No moment has a time.
  package static let noMoment = "Aucun moment : les relevés de cette partie n’ont pas d’heure."

  /// The place of a moment among those of the interview.
  package static func moment(_ number: Int, of count: Int) -> String {
    "Moment \(number) sur \(count)"
  }

  /// Several lines of one moment.
  package static func marked(at moment: Elapsed, by count: Int, of observers: Int) -> String {
    "\(French.clock(moment)), \(French.Screen.marked(by: count, of: observers)) :"
  }

  /// A stretch of the interview in which nobody wrote anything.
  package static func quiet(from moment: Elapsed, _ length: Elapsed) -> String {
    "\(French.clock(moment)), \(French.Screen.quiet(length))"
  }

  /// Heading above what several saw.
  package static let seenTogetherHeading = "Vu par plusieurs :"

  /// Heading above lines without a moment.
  package static let untimedHeading = "Sans moment :"

  /// A revealed line.
  package static func observation(
    _ number: Int, _ text: String, at moment: Elapsed?, section: String?, author: String?
  ) -> String {
    let moment = moment.map { "\(French.clock($0)), " } ?? ""
    let section = section.map { "\($0), " } ?? ""
    let author = author.map { " (\($0))" } ?? ""
    return "\(moment)\(section)n° \(number) : \(text)\(author)"
  }

  /// What several saw, by how many.
  package static func seen(by count: Int, of observers: Int, _ text: String) -> String {
    "\(French.sentenceCase(French.seen(by: count, of: observers))) : \(text)"
  }

  /// A turn to speak, in the course of the interview.
  package static func turn(
    _ name: String?, isRoom: Bool, at moment: Elapsed, length: Elapsed?
  ) -> String {
    let who = isRoom ? "à la salle" : name.map { "à \($0)" } ?? "à un·e observateur·rice"
    let lasting = length.map { " (\(French.clock($0)))" } ?? ""
    return "\(French.clock(moment)), la parole \(who)\(lasting)"
  }
}
