/// Forms that ids and dates of a deck have.
enum EntryForm {
  /// Lower case ASCII, digits and hyphens, 64 at most.
  static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"): true
        default: false
        }
      }
  }

  /// A year, a month or a day: `2026`, `2026-03`, `2026-03-15`.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    let numbers = parts.dropFirst().compactMap { Int($0) }
    return zip(numbers, [1...12, 1...31]).allSatisfy { $1.contains($0) }
  }
}
