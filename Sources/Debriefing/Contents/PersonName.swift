/// The name of a participant, told only to whom says that names are wished.
///
/// It has no other way out, so that a screen or a writer cannot show a name by mistake.
public struct PersonName: Hashable, Sendable {
  private let name: String

  /// Wraps a name.
  init(_ name: String) { self.name = name }

  /// The name where names are wished, nothing otherwise.
  public func shown(nominative: Bool) -> String? { nominative ? name : nil }
}

extension PersonName: CustomStringConvertible, CustomReflectable {
  /// A mark that holds no name, for logs.
  public var description: String { "…" }

  /// Nothing, for the same reason.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
