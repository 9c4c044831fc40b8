/// A call to the system that failed: which, with what number, on what.
public struct SystemFailure: Error, Hashable, Sendable {
  /// The call that failed.
  public let call: Call
  /// Its `errno`.
  public let number: Int32
  /// The file or folder it was about.
  public let path: String

  /// Calls that can fail.
  public enum Call: String, Sendable {
    case open, read, write, sync, truncate, inspect, makeFolder, list, rename, unlink, lock, poll
  }

  /// Names a failed call.
  public init(_ call: Call, number: Int32, path: String) {
    self.call = call
    self.number = number
    self.path = path
  }
}
