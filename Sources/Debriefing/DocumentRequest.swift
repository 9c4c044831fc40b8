import Phrasebook

/// What a document tells.
public enum DocumentKind: String, CaseIterable, Sendable {
  /// The notes for the group: about two pages.
  case notes
  /// The full record: every line.
  case record = "complet"
}

/// The form of a document, by the end of its file's name.
public enum DocumentFormat: String, CaseIterable, Sendable {
  case markdown = "md"
  case page = "html"
  case plain = "txt"
  /// What word processors open for editing.
  case richText = "rtf"
  case spreadsheet = "csv"
  case json

  /// The document one most often wants in that form: rows of data are wanted whole.
  public var usualKind: DocumentKind {
    switch self {
    case .markdown, .page, .plain, .richText: .notes
    case .spreadsheet, .json: .record
    }
  }
}

extension DocumentKind {
  /// What it is, as people choose it.
  public var label: String {
    switch self {
    case .notes: Phrases.Documents.notes
    case .record: Phrases.Documents.record
    }
  }
}

extension DocumentFormat {
  /// What it is, as people choose it.
  public var label: String {
    switch self {
    case .markdown: Phrases.Documents.markdown
    case .page: Phrases.Documents.page
    case .plain: Phrases.Documents.plain
    case .richText: Phrases.Documents.richText
    case .spreadsheet: Phrases.Documents.spreadsheet
    case .json: Phrases.Documents.json
    }
  }
}

/// Which document is wished, in which form, with names or without.
public struct DocumentRequest: Hashable, Sendable {
  /// What it tells.
  public var kind: DocumentKind
  /// Its form.
  public var format: DocumentFormat
  /// Whether it names participants.
  public var isNominative: Bool

  /// Asks for the notes in Markdown without names, unless something else is said.
  public init(
    _ kind: DocumentKind = .notes, _ format: DocumentFormat = .markdown,
    isNominative: Bool = false
  ) {
    self.kind = kind
    self.format = format
    self.isNominative = isNominative
  }
}
