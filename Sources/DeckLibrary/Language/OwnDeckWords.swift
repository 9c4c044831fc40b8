/// Words a deck of the users' own begins with, which they may change.
enum OwnDeckWords {
  static let id = "nos-pratiques"
  static let title = "Pratiques de nos séances"
  static let licence = "À préciser par le groupe"
  static let presentation =
    "Les pratiques racontées pendant les séances. Relisez-les, complétez-les, partagez-les."
  static let chapter = "Pratiques racontées en séance"
  static let toCall = "à contacter"

  /// Where a practice comes from.
  static func told(on day: String) -> String {
    let parts = day.split(separator: "-").reversed().joined(separator: "/")
    return "Racontée en séance le \(parts) ; à compléter."
  }
}
