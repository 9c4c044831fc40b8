import Foundation

/// Makes a value the first time it is asked for, and keeps it.
final class OnDemand<Value: Sendable>: @unchecked Sendable {
  // The lock guards `value`, which is why this may be shared.
  private let lock = NSLock()
  private var value: Value?

  func get(_ make: () -> Value) -> Value {
    lock.withLock {
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}
