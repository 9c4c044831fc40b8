import Glibc
import SessionStore

/// The system's calls, counted, and failing when told to.
///
/// A test uses it from one thread.
public final class FaultyDisk: @unchecked Sendable {
  /// What a call does instead of its work.
  public enum Fault: Sendable {
    /// Fails with that number.
    case error(Int32)
    /// Writes no more than that many bytes.
    case short(Int)
  }

  /// Writes asked for so far.
  public private(set) var writes = 0
  /// Syncs asked for so far.
  public private(set) var syncs = 0
  /// Faults of the next writes, one each; then writes work.
  public var writeFaults: [Fault] = []
  /// Errors of the next syncs, one each; then syncs work.
  public var syncErrors: [Int32] = []
  /// Errors of the next truncations, one each; then truncations work.
  public var truncationErrors: [Int32] = []

  /// A disk that works.
  public init() {}

  /// The calls to hand to a journal.
  package var calls: DiskCalls {
    DiskCalls(
      write: { [self] in write($0, $1) }, sync: { [self] in sync($0) },
      truncate: { [self] in truncate($0, $1) })
  }

  private func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    writes += 1
    guard !writeFaults.isEmpty else {
      return Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    }
    switch writeFaults.removeFirst() {
    case .error(let number): return fail(number)
    case .short(let count):
      return Glibc.write(descriptor, bytes.baseAddress, min(count, bytes.count))
    }
  }

  private func sync(_ descriptor: Int32) -> Int32 {
    syncs += 1
    return syncErrors.isEmpty ? fdatasync(descriptor) : fail(syncErrors.removeFirst())
  }

  private func truncate(_ descriptor: Int32, _ length: off_t) -> Int32 {
    truncationErrors.isEmpty
      ? ftruncate(descriptor, length) : fail(truncationErrors.removeFirst())
  }

  private func fail<Number: SignedInteger>(_ number: Int32) -> Number {
    errno = number
    return -1
  }
}
