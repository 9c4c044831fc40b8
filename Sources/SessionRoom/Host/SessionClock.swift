import GameEngine
import Glibc

/// A source of elapsed time, in milliseconds from any origin; only differences are used.
public struct SessionClock: Sendable {
  /// Reads the milliseconds.
  public let milliseconds: @Sendable () -> Int

  /// Makes a clock of a reading, such as one a test moves by hand.
  public init(milliseconds: @escaping @Sendable () -> Int) { self.milliseconds = milliseconds }

  /// Time since the machine started, its sleep included: in the room time went on.
  public static let sinceBoot = SessionClock {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}

/// The time of one session while it is open, going on from where it stood.
struct RunningTime {
  private let clock: SessionClock
  private let opened: Int
  private let base: SessionTime

  init(_ clock: SessionClock, from base: SessionTime) {
    self.clock = clock
    self.base = base
    opened = clock.milliseconds()
  }

  var now: SessionTime {
    SessionTime(rawValue: base.rawValue + max(0, clock.milliseconds() - opened))
  }
}
