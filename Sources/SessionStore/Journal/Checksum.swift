/// A CRC-32C (Castagnoli), made eight bytes at a time from tables.
///
/// Source: RFC 3720, appendix B.4 (the polynomial); F. Berry and M. Kounavis, « Novel table
/// lookup-based algorithms for high-performance CRC generation », IEEE ToC 2008 (the slicing).
struct Checksum: Hashable {
  private var register: UInt32 = .max

  /// The checksum of the bytes added so far.
  var value: UInt32 { ~register }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    Self.tables.withUnsafeBufferPointer { tables in
      var index = 0
      while index + 8 <= bytes.count {
        addEight(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self), tables)
        index += 8
      }
      while index < bytes.count {
        register = (register >> 8) ^ tables[Int(UInt8(truncatingIfNeeded: register) ^ bytes[index])]
        index += 1
      }
    }
  }

  @inline(__always)
  private mutating func addEight(_ word: UInt64, _ tables: UnsafeBufferPointer<UInt32>) {
    let word = UInt64(littleEndian: word) ^ UInt64(register)
    register = 0
    for byte in 0..<8 {
      let place = Int(UInt8(truncatingIfNeeded: word >> (8 * UInt64(byte))))
      register ^= tables[(7 - byte) * 256 + place]
    }
  }

  /// Eight tables of 256, the first being the plain one.
  private static let tables: [UInt32] = {
    var tables = (0..<256 as Range<UInt32>).map { byte in
      (0..<8).reduce(byte) { crc, _ in crc & 1 == 1 ? (crc >> 1) ^ 0x82F6_3B78 : crc >> 1 }
    }
    for index in 256..<(8 * 256) {
      let before = tables[index - 256]
      tables.append((before >> 8) ^ tables[Int(before & 0xFF)])
    }
    return tables
  }()
}
