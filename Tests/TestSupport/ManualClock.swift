/// A clock a test moves by hand.
///
/// A test uses it from one thread.
public final class ManualClock: @unchecked Sendable {
  /// What it reads.
  public var milliseconds: Int

  /// Makes a clock that starts anywhere.
  public init(milliseconds: Int = 1_000_000) { self.milliseconds = milliseconds }
}
