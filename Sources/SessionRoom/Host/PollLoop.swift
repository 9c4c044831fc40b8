import GameEngine
import Glibc
import SessionStore

/// What the program can be woken by: nothing else ever reaches it.
public enum InputSource: Hashable, Sendable {
  /// Keys, or lines of the linear mode.
  case keyboard
  /// Signals, through signalfd.
  case signals
  /// Somebody knocks at the session's socket.
  case listener
  /// A client, by its number in the room.
  case client(Int)
}

/// What one source is ready for.
public struct Wake: Hashable, Sendable {
  /// The source.
  public let source: InputSource
  /// Whether there is something to read, the end of input included.
  public let isReadable: Bool
  /// Whether there is room to write.
  public let isWritable: Bool
  /// Whether the other side is gone or the descriptor fails: read what is left, then forget it.
  public let isHungUp: Bool
}

/// The one wait of the program: a `poll(2)` over every source.
///
/// Without a deadline it never wakes for nothing.
public struct PollLoop {
  private var sources: [InputSource] = []
  private var places: [InputSource: Int] = [:]
  private var descriptors: [pollfd] = []
  /// Where the next source is looked for first: whoever enrolls does it in the same order again.
  private var expected = 0

  /// Makes a loop that watches nothing yet.
  public init() {}

  /// Watches a source; one already watched is watched anew, on that descriptor.
  ///
  /// - Parameters:
  ///   - source: What to watch.
  ///   - descriptor: Its open descriptor, which stays the caller's.
  ///   - reading: Whether something to read wakes.
  ///   - awaitingRoom: Whether room to write wakes too.
  public mutating func watch(
    _ source: InputSource, _ descriptor: Int32, reading: Bool = true, awaitingRoom: Bool = false
  ) {
    let events = (reading ? POLLIN : 0) | (awaitingRoom ? POLLOUT : 0)
    let entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    let index = place(of: source) ?? sources.count
    expected = index + 1
    guard index == sources.count else { return descriptors[index] = entry }
    places[source] = index
    sources.append(source)
    descriptors.append(entry)
  }

  private func place(of source: InputSource) -> Int? {
    if expected < sources.count, sources[expected] == source { return expected }
    return places[source]
  }

  /// Watches a source no longer.
  public mutating func forget(_ source: InputSource) {
    guard let index = places.removeValue(forKey: source) else { return }
    sources.remove(at: index)
    descriptors.remove(at: index)
    for later in index..<sources.count { places[sources[later]] = later }
  }

  /// Waits until a source is ready or the delay has passed.
  ///
  /// - Parameter delay: How long at most; nil to wait for a source alone.
  /// - Returns: The sources that are ready, in the order they were watched; empty after the delay.
  /// - Throws: `SystemFailure`, if the call fails for another reason than a signal.
  public mutating func wait(atMost delay: Elapsed? = nil) throws(SystemFailure) -> [Wake] {
    let clock = SessionClock.sinceBoot
    let deadline = delay.map { clock.milliseconds() + max(0, $0.rawValue) }
    while true {
      let left = deadline.map { max(0, $0 - clock.milliseconds()) } ?? -1
      let count = poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: left))
      if count > 0 { return wakes() }
      if count == 0, let deadline, clock.milliseconds() >= deadline { return [] }
      if count == -1, errno != EINTR {
        throw SystemFailure(.poll, number: errno, path: "")
      }
    }
  }

  private func wakes() -> [Wake] {
    zip(sources, descriptors).compactMap { source, entry in
      guard entry.revents != 0 else { return nil }
      func has(_ flags: Int32) -> Bool { Int32(entry.revents) & flags != 0 }
      return Wake(
        source: source, isReadable: has(POLLIN), isWritable: has(POLLOUT),
        isHungUp: has(POLLHUP | POLLERR | POLLNVAL))
    }
  }
}
