/// One of the tables a deck becomes in a spreadsheet: one a kind of entry.
enum DeckTable: String, CaseIterable, Sendable {
  case info = "paquet.csv"
  case territories = "territoires.csv"
  case families = "familles.csv"
  case audiences = "publics.csv"
  case themes = "themes.csv"
  case cases = "cas.csv"
  case structures = "structures.csv"
  case schemes = "dispositifs.csv"
  case chapters = "chapitres.csv"
  case practices = "pratiques.csv"
  case orientation = "orientation.csv"
  case grids = "grilles.csv"
  case sections = "rubriques.csv"
  case prompts = "relances.csv"

  /// Name of the file.
  var name: String { rawValue }

  /// File of the deck its rows go to.
  var file: DeckFile {
    switch self {
    case .info, .territories, .families, .audiences, .themes: .info
    case .cases: .cases
    case .structures: .structures
    case .schemes: .schemes
    case .chapters, .practices: .practices
    case .orientation: .orientation
    case .grids, .sections, .prompts: .grids
    }
  }

  /// How the rows of a table stand in its file.
  enum Shape: Equatable {
    /// One row: the keys of the file itself.
    case wholeFile
    /// A list of objects under a key of the file.
    case list(String)
    /// Lists of objects under a key of the entries of another table, found by a column.
    case listWithin(parent: DeckTable, key: String, idHeading: String)
    /// Lists of texts by key, under a key of the file.
    case textsByKey(String)
  }

  var shape: Shape {
    switch self {
    case .info: .wholeFile
    case .territories: .list("territoires")
    case .families: .list("familles")
    case .audiences: .list("publics")
    case .themes: .list("themes")
    case .cases: .list("cas")
    case .structures: .list("structures")
    case .schemes: .list("dispositifs")
    case .chapters: .list("chapitres")
    case .practices: .list("pratiques")
    case .orientation: .list("orientation")
    case .grids: .list("grilles")
    case .sections: .listWithin(parent: .grids, key: "rubriques", idHeading: "grille")
    case .prompts: .textsByKey("relances")
    }
  }

  /// The table that stands for a file of the deck where a fault knows no better.
  static func main(of file: DeckFile) -> DeckTable {
    switch file {
    case .info: .info
    case .cases: .cases
    case .structures: .structures
    case .schemes: .schemes
    case .practices: .practices
    case .orientation: .orientation
    case .grids: .grids
    }
  }
}
