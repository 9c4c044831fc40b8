import GameEngine

/// Something that was seen in a JSON export, alike lines together.
package struct ExportedSight: Codable, Hashable, Sendable {
  /// Heading of the grid.
  package let section: String
  /// Words of the first line.
  package let text: String
  /// Number of distinct persons who saw it.
  package let seenBy: Int
  /// Number of persons who observed.
  package let observers: Int
  /// Numbers of the lines.
  package let lines: [Int]
  /// Who wrote them, each once; nil unless names are wished and the room saw authors.
  package let authors: [String]?

  private enum CodingKeys: String, CodingKey {
    case section = "rubrique"
    case text = "texte"
    case seenBy = "vu_par"
    case observers = "sur"
    case lines = "releves"
    case authors = "auteurs"
  }

  init(_ sight: Sight, observers: Int, _ isNominative: Bool) {
    section = Exported.text(sight.section)
    text = Exported.text(sight.text)
    seenBy = sight.seenBy
    self.observers = observers
    lines = sight.lines.map(\.id.rawValue)
    var seen: Set<Int> = []
    let names = sight.lines.filter { seen.insert($0.writer).inserted }
      .compactMap { Exported.name($0.author, isNominative) }
    authors = names.isEmpty ? nil : names
  }
}

/// An observer's line in a JSON export.
package struct ExportedLine: Codable, Hashable, Sendable {
  package let number: Int
  /// Heading of the grid.
  package let section: String
  package let text: String
  /// Number of the case card that lay on the table.
  package let card: Int?
  /// When in the interview; nil for a line without a time.
  package let seconds: Int?
  /// Who wrote it; nil unless names are wished and the room saw authors.
  package let author: String?

  private enum CodingKeys: String, CodingKey {
    case number = "numero"
    case section = "rubrique"
    case text = "texte"
    case card = "carte"
    case seconds = "moment_s"
    case author = "auteur"
  }

  init(_ line: ObservedLine, _ isNominative: Bool) {
    number = line.id.rawValue
    section = Exported.text(line.section.title)
    text = Exported.text(line.text)
    card = line.card?.rawValue
    seconds = line.elapsed?.seconds
    author = Exported.name(line.author, isNominative)
  }

  static func all(in view: RoundView, _ isNominative: Bool) -> [ExportedLine] {
    Sight.all(in: view).flatMap(\.lines).sorted { $0.id < $1.id }
      .map { ExportedLine($0, isNominative) }
  }
}
