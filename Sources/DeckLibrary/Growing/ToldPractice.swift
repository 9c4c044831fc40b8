import PlainText

/// A practice somebody told in the room, in a few lines.
public struct ToldPractice: Hashable, Sendable {
  /// Title people will find it by.
  public let title: String
  /// Where it is done; may be empty.
  public let territory: String
  /// What is done, in order.
  public let steps: [String]
  /// Whom to call about it: a structure, a service, never a person's name.
  public let contacts: [String]

  /// Makes a practice of what was typed, made safe.
  public init(title: String, territory: String, steps: [String], contacts: [String]) {
    self.title = Cleaning.trimmed(title)
    self.territory = Cleaning.trimmed(territory)
    self.steps = Self.filled(steps)
    self.contacts = Self.filled(contacts)
  }

  /// Tells whether there is enough to find it again.
  public var isNamed: Bool { !title.isEmpty }

  /// Texts typed on one line, with a semicolon or a line break between them.
  public static func parts(of line: String) -> [String] {
    line.split { $0 == ";" || $0.isNewline }.map(String.init)
  }

  private static func filled(_ texts: [String]) -> [String] {
    texts.map { Cleaning.trimmed($0) }.filter { !$0.isEmpty }
  }
}
