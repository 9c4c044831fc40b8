/// One thing wrong in a deck, said in French to whoever wrote it, with the way to mend it.
public struct DeckFault: Hashable, Sendable, CustomStringConvertible {
  /// File it is in, or folder when it is the folder that is wrong.
  public let file: String
  /// Where in the file, when that is known.
  public let position: TextPosition?
  /// Id of the entry it is in.
  public let entry: EntryID?
  /// Field of the entry it is in.
  public let field: String?
  /// Whether the deck is refused for it.
  public let severity: Severity
  /// What is wrong: one sentence.
  public let message: String
  /// What to do: one sentence.
  public let remedy: String

  /// Whether a deck can be played all the same.
  public enum Severity: String, Sendable {
    /// The deck is refused.
    case error = "erreur"
    /// The deck plays, and should be mended.
    case warning = "avertissement"

    /// Word shown to people.
    public var label: String { rawValue }
  }

  /// Place, severity, message and remedy in one line.
  public var description: String { FaultSentences.line(self) }

  /// Place in words: « cas.json, ligne 12, colonne 5, cas-07, dispositifs ».
  public var place: String {
    var parts = [file]
    if let position { parts.append(FaultSentences.place(position)) }
    if let entry { parts.append(entry) }
    if let field { parts.append(field) }
    return parts.joined(separator: ", ")
  }
}

/// Why a deck is refused: every fault found, not only the first.
public struct DeckFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// Faults in the order of the files, warnings included.
  public let faults: [DeckFault]

  /// Faults for which the deck is refused, without the warnings.
  public var errors: [DeckFault] { faults.filter { $0.severity == .error } }

  /// One line a fault.
  public var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
