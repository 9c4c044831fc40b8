import Foundation

/// The names a structure or a scheme goes by, each with what it is.
struct DoorNames {
  let all: [SearchField]

  init(_ structure: Structure) {
    self.init(
      name: structure.name, acronym: structure.acronym, aliases: structure.aliases,
      formerName: structure.formerName)
  }

  init(_ scheme: Scheme) {
    self.init(
      name: scheme.name, acronym: scheme.acronym, aliases: scheme.aliases,
      formerName: scheme.formerName)
  }

  private init(name: String, acronym: String?, aliases: [String], formerName: String?) {
    var fields = Self.variants(name).map { SearchField(.name, $0) }
    if let acronym { fields.append(SearchField(.acronym, acronym)) }
    fields += aliases.map { SearchField(.alias, $0) }
    if let formerName {
      fields += Self.variants(formerName).map { SearchField(.formerName, $0) }
    }
    all = fields
  }

  /// A name, and what stands before its parenthesis: « CIF (congé individuel de formation) ».
  static func variants(_ name: String) -> [String] {
    guard let bracket = name.firstIndex(of: "("), bracket > name.startIndex else { return [name] }
    return [name, name[..<bracket].trimmingCharacters(in: .whitespaces)]
  }

  /// Name of the guide's time, when it was another than today's.
  static func former(_ name2017: String, name: String, acronym: String?) -> String? {
    let head = variants(name2017).last ?? name2017
    let today = [name, variants(name).last ?? name, acronym ?? name].map(WordSplitter.words)
    guard !name2017.isEmpty, !name2017.hasPrefix("("), !isAbsence(name2017) else { return nil }
    return today.contains(WordSplitter.words(in: head)) ? nil : name2017
  }

  /// « N’existe pas en 2017 » stands where there was no name yet.
  private static func isAbsence(_ name2017: String) -> Bool {
    name2017.hasPrefix("N’existe pas") || name2017.hasPrefix("Pas encore")
  }
}
