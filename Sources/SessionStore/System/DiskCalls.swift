import Glibc

/// The three calls an append stands on, so that tests can make each of them fail.
package struct DiskCalls: Sendable {
  package var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  package var sync: @Sendable (Int32) -> Int32
  package var truncate: @Sendable (Int32, off_t) -> Int32

  package init(
    write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int = { descriptor, bytes in
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    },
    sync: @escaping @Sendable (Int32) -> Int32 = { fdatasync($0) },
    truncate: @escaping @Sendable (Int32, off_t) -> Int32 = { ftruncate($0, $1) }
  ) {
    self.write = write
    self.sync = sync
    self.truncate = truncate
  }

  /// The calls of the system.
  package static let system = DiskCalls()
}
