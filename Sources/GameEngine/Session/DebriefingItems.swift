/// A note of the debriefing.
public struct Note: Hashable, Codable, Sendable {
  /// Name within the session.
  public let id: ItemID
  /// What the note is about.
  public let kind: Kind
  /// The words, as written; may hold several lines.
  public var text: String
  /// Who said it, where that was wished.
  public var author: ParticipantID?

  /// What a note is about.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case adviserExperience
    case jobSeekerExperience
    case exchange
    case takeaway
  }

  /// Makes a note of its parts.
  public init(id: ItemID, kind: Kind, text: String, author: ParticipantID? = nil) {
    self.id = id
    self.kind = kind
    self.text = text
    self.author = author
  }
}

/// A structure or scheme worth opening for the person of the case.
public struct Door: Hashable, Codable, Sendable {
  /// Name within the session.
  public let id: ItemID
  /// How it was said in the room.
  public var label: String
  /// The entry of the library it was recognised as.
  public var entry: LibraryEntry?
  /// A note beside it.
  public var remark: String

  /// Makes a door of its parts.
  public init(id: ItemID, label: String, entry: LibraryEntry? = nil, remark: String = "") {
    self.id = id
    self.label = label
    self.entry = entry
    self.remark = remark
  }
}

/// An entry of the library, with its title copied so that a session reads without its deck.
public struct LibraryEntry: Hashable, Codable, Sendable {
  /// What the entry is.
  public let kind: Kind
  /// Stable id in the deck.
  public let id: String
  /// Title when it was noted.
  public let title: String

  /// Kinds of entries a session keeps.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case structure
    case scheme
    case practice
    /// A question the public asks often.
    case orientation
  }

  /// Makes an entry of its parts.
  public init(kind: Kind, id: String, title: String) {
    self.kind = kind
    self.id = id
    self.title = title
  }
}

extension LibraryEntry {
  /// Whether both name one entry, whatever its title was when each was noted.
  public func isSame(as other: LibraryEntry) -> Bool { kind == other.kind && id == other.id }
}

/// A practice or scheme of the library the group keeps, and why.
public struct KeptEntry: Hashable, Codable, Sendable {
  /// Name within the session.
  public let id: ItemID
  /// What is kept.
  public let entry: LibraryEntry
  /// The group's own note on it.
  public var remark: String

  /// Makes a kept entry of its parts.
  public init(id: ItemID, entry: LibraryEntry, remark: String = "") {
    self.id = id
    self.entry = entry
    self.remark = remark
  }
}

/// Who does what by when.
public struct Commitment: Hashable, Codable, Sendable {
  /// Name within the session.
  public let id: ItemID
  /// Who, as said; a person, a structure, « nous ».
  public var who: String
  /// What will be done.
  public var what: String
  /// By when, as said; may be empty.
  public var due: String
  /// The day `due` names, `YYYY-MM-DD`, where it names one.
  public var dueDate: String?

  /// Makes a commitment of its parts.
  public init(id: ItemID, who: String, what: String, due: String = "", dueDate: String? = nil) {
    self.id = id
    self.who = who
    self.what = what
    self.due = due
    self.dueDate = dueDate
  }
}

/// How satisfied participants say they are; counted, never tied to a person.
///
/// Source: the guide's indicator « niveau de satisfaction ».
public enum Satisfaction: String, CaseIterable, Codable, Sendable {
  case very
  case fairly
  case little
  case notAtAll
}

/// How many participants gave one answer.
public struct SatisfactionCount: Hashable, Codable, Sendable {
  /// The answer.
  public let level: Satisfaction
  /// How many gave it.
  public let count: Int

  /// Makes a count of its parts.
  public init(level: Satisfaction, count: Int) {
    self.level = level
    self.count = count
  }
}
