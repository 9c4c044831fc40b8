extension ExportedSession {
  /// What keeps a document from being made of an export.
  package enum Lack: Error, Hashable, Sendable {
    /// The full record was asked of the notes.
    case lines
    /// Names were asked of an export without them.
    case namesUntold
    /// The export tells names, and none were asked.
    case namesTold
  }

  /// Which document it is; the notes, for a word it does not know.
  package var kind: DocumentKind { DocumentKind(rawValue: document) ?? .notes }

  /// Writes a document of an export that was read back: the one the session would have given.
  ///
  /// - Returns: The whole document, ending with a line break.
  /// - Throws: `Lack` when the export does not hold what is asked, and whatever keeps JSON from
  ///   being written.
  package func document(_ request: DocumentRequest) throws -> String {
    if request.kind == .record, kind == .notes { throw Lack.lines }
    if request.isNominative != isNominative {
      throw isNominative ? Lack.namesTold : Lack.namesUntold
    }
    return try text(request.kind, request.format)
  }

  /// Writes what it tells in a form; as notes, also what a full record tells.
  func text(_ kind: DocumentKind, _ format: DocumentFormat) throws -> String {
    switch format {
    case .markdown: MarkdownWriter.write(tree(kind))
    case .page: HTMLWriter.write(tree(kind))
    case .plain: PlainTextWriter.write(tree(kind))
    case .richText: RichTextWriter.write(tree(kind))
    case .spreadsheet: spreadsheet(kind)
    case .json: try Exported.write(kind == .notes ? notes : self)
    }
  }

  func tree(_ kind: DocumentKind) -> Document {
    switch kind {
    case .notes: NotesDocument(session: self).document
    case .record: RecordDocument(session: self).document
    }
  }

  func spreadsheet(_ kind: DocumentKind) -> String {
    let writer = SpreadsheetWriter(session: self)
    return kind == .notes ? writer.notes : writer.record
  }
}
