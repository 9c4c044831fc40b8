extension Summary {
  /// Writes a document.
  ///
  /// What people wrote is never changed, only escaped: it reads as it was typed and cannot alter
  /// the document's shape. Names of participants are in it only when they are wished.
  ///
  /// - Returns: The whole document, ending with a line break.
  /// - Throws: whatever keeps JSON from being written.
  public func document(_ request: DocumentRequest) throws -> String {
    try exported(request).text(request.kind, request.format)
  }

  /// What a document tells, whatever its form.
  func exported(_ request: DocumentRequest) -> ExportedSession {
    ExportedSession(self, request.kind, isNominative: request.isNominative)
  }
}
