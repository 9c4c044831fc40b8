import Testing

@testable import SessionStore

@Suite struct ChecksumTests {
  @Test func `The checksum of the nine digits is the published one`() {
    var checksum = Checksum()
    Array("123456789".utf8).withUnsafeBytes { checksum.add($0) }
    #expect(checksum.value == 0xE306_9283)
  }
}
