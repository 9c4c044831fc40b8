/// Where a question or a door leads: a main structure, others, and schemes.
public struct Orientation: Hashable, Sendable {
  /// Structure that answers first.
  public let main: Structure
  /// Structures that can answer too.
  public let secondary: [Structure]
  /// Schemes worth speaking of; none that no longer exists.
  public let schemes: [Scheme]
  /// Questions of the public it was drawn from.
  public let questions: [OrientationQuestion]
}
