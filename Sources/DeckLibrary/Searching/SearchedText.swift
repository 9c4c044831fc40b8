/// The texts of an entry as a search reads them, for what is measured beside it.
package struct SearchedText: Encodable, Sendable {
  /// Id of the entry.
  package let id: EntryID
  /// Word for its kind.
  package let genre: String
  /// Its names and titles.
  package let names: String
  /// Words and headings it is filed under.
  package let keywords: String
  /// Its running text.
  package let text: String
}

extension Library {
  /// The texts of all entries, in the order of the search.
  package var searchedTexts: [SearchedText] {
    index.documents.map { document in
      let entry = IndexedEntry(document, in: self)
      func text(_ tier: SearchField.Tier) -> String {
        entry.fields.filter { $0.tier == tier }.map(\.text).joined(separator: "\n")
      }
      return SearchedText(
        id: entry.id, genre: entry.kind.rawValue, names: text(.names),
        keywords: text(.spoken) + "\n" + text(.headings), text: text(.text))
    }
  }
}
