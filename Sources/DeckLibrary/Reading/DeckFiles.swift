/// The bytes of a deck's files, and what went wrong when they were fetched.
struct DeckFiles {
  var bytes: [DeckFile: [UInt8]] = [:]
  /// Files that are not there; an extension may lack all but the first.
  var missing: [DeckFile] = []
  var problems: [(file: String, defect: Defect)] = []
}
