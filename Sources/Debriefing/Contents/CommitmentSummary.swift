import GameEngine

/// Who does what by when.
public struct CommitmentSummary: Hashable, Sendable {
  /// Who.
  public let who: Doer
  /// What will be done.
  public let what: String
  /// By when, as said; may be empty.
  public let due: String
  /// The day that names, `YYYY-MM-DD`, where it names one.
  public let dueDate: String?

  init(_ commitment: Commitment, people: [Participant]) {
    who = Doer(commitment.who, people: people)
    what = commitment.what
    due = commitment.due
    dueDate = commitment.dueDate
  }
}

/// Who does something, as said: a person, a structure, « nous ».
///
/// Words that name a participant are told only where names are wished; a part or a structure is
/// told in any case. The whole of the words is withheld, since what is left of « Inès et son
/// équipe » could name her as well.
public struct Doer: Hashable, Sendable {
  private let words: String
  private let namesSomebody: Bool

  init(_ words: String, people: [Participant]) {
    self.words = words
    namesSomebody = NameFinder(people).isNamed(in: words)
  }

  /// What may be told of a doer.
  public enum Shown: Hashable, Sendable {
    /// Nobody said who.
    case unsaid
    /// Somebody of the group, whose name is not told.
    case someone
    /// The words, as said.
    case said(String)
  }

  /// The words, where they name nobody or names are wished.
  public func shown(nominative: Bool) -> Shown {
    if words.isEmpty { return .unsaid }
    return namesSomebody && !nominative ? .someone : .said(words)
  }
}

extension Doer: CustomStringConvertible, CustomReflectable {
  /// A mark that holds no name, for logs.
  public var description: String { "…" }

  /// Nothing, for the same reason.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
