extension ExportedSession {
  /// What in a document of an export could reach somebody, or tell who she is.
  ///
  /// Names are not looked for: an export without names does not say whom it would name.
  ///
  /// - Parameter kind: The document.
  /// - Returns: The findings, in the order of the document, each once.
  package func findings(_ kind: DocumentKind) -> [PersonalData.Finding] {
    let year = Int(date.prefix(4))
    var seen: Set<PersonalData.Finding> = []
    return tree(kind).words.flatMap { line in
      PersonalPatterns.matches(in: line, year: year).map {
        PersonalData.Finding(
          kind: $0.kind, place: .document, line: line, match: $0.text, isNameOfCase: false)
      }
    }.filter { seen.insert($0).inserted }
  }
}
