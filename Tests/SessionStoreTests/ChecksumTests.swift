import Testing

@testable import SessionStore

@Suite struct ChecksumTests {
  private func checksum(_ parts: [UInt8]...) -> UInt32 {
    var checksum = Checksum()
    for part in parts { part.withUnsafeBytes { checksum.add($0) } }
    return checksum.value
  }

  /// Source: RFC 3720, appendix B.4.
  @Test(
    arguments: [
      ("the nine digits", Array("123456789".utf8), 0xE306_9283),
      ("nothing", [], 0),
      ("32 zeros", [UInt8](repeating: 0, count: 32), 0x8A91_36AA),
      ("32 ones", [UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
      ("32 counting up", Array(0...31), 0x46DD_794E),
    ] as [(String, [UInt8], UInt32)])
  func `The checksums published for CRC-32C come out`(
    name: String, bytes: [UInt8], expected: UInt32
  ) {
    #expect(checksum(bytes) == expected, "\(name)")
  }

  @Test func `Bytes added in parts give the checksum of the whole`() {
    let bytes = (0..<100).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    for cut in bytes.indices {
      #expect(checksum(Array(bytes[..<cut]), Array(bytes[cut...])) == checksum(bytes))
    }
  }
}
