import PlainText

/// Turns the bytes of a terminal into keys; pure, fed with pieces of any length.
///
/// A sequence, a character or a paste that is cut between two reads is kept until the rest comes.
/// `waiting` says what is kept, so that the caller can let time decide with `settle()`.
package struct KeyDecoder: Equatable, Sendable {
  /// What the bytes read so far leave open.
  package enum Waiting: Equatable, Sendable {
    /// Nothing.
    case nothing
    /// An ESC that may be the key or the start of a sequence.
    case escape
    /// The rest of a sequence or of a character.
    case rest
    /// The end of a paste.
    case paste
  }

  /// Bytes of one paste that are kept; the rest of a longer one is left out.
  package static let longestPaste = 1 << 20

  private let sequences: KeySequences
  private var pending: [UInt8] = []
  private var pasted: [UInt8]?

  /// Makes a decoder for a terminal's sequences.
  package init(_ sequences: KeySequences = KeySequences()) {
    self.sequences = sequences
  }

  /// What is still open.
  package var waiting: Waiting {
    if pasted != nil { return .paste }
    if pending.isEmpty { return .nothing }
    return pending.allSatisfy { $0 == 0x1B } ? .escape : .rest
  }

  /// Takes bytes and gives the keys that are complete.
  package mutating func feed(_ bytes: some Collection<UInt8>) -> [Key] {
    var keys: [Key] = []
    pending += bytes
    var start = 0
    while start < pending.count, let used = step(pending[start...], into: &keys) { start += used }
    pending.removeFirst(start)
    return keys
  }

  /// Decides what is open, since nothing followed: ESC was the key, the paste has ended.
  package mutating func settle() -> [Key] {
    defer { pending = [] }
    if pasted != nil {
      keep(pending[...])
      return endPaste()
    }
    guard let first = pending.first else { return [] }
    if waiting == .escape { return pending.map { _ in .escape } }
    guard first == 0x1B else { return [.character("\u{FFFD}")] }
    let isLetter = pending.count == 2 && pending[1] < 0x80
    return isLetter ? [.alt(Character(Unicode.Scalar(pending[1])))] : []
  }

  /// Handles what bytes start with and gives their number; none when more of them must come.
  private mutating func step(_ bytes: ArraySlice<UInt8>, into keys: inout [Key]) -> Int? {
    if pasted != nil { return collect(bytes, into: &keys) }
    switch Token(bytes) {
    case .incomplete: return nil
    case .nothing(let count): return count
    case .control(let byte):
      keys.append(Self.key(control: byte))
      return 1
    case .text(let text, let count):
      keys += text.map { .character($0) }
      return count
    case .alt(let character, let count):
      keys.append(sequences.described[Array(bytes.prefix(count))] ?? .alt(character))
      return count
    case .sequence(let sequence, let isAlt, let count):
      sequence == Self.pasteStart ? pasted = [] : add(sequence, isAlt, to: &keys)
      return count
    }
  }

  private func add(_ sequence: [UInt8], _ isAlt: Bool, to keys: inout [Key]) {
    guard let key = sequences.key(for: sequence) else { return }
    keys.append(isAlt ? Modifier.alt.applied(to: key) : key)
  }

  /// The key behind a control byte.
  static func key(control byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    // NB: a terminal sends CR; scripts that drive one often send LF.
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }
}

// MARK: - Pastes

extension KeyDecoder {
  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Collects pasted bytes up to the end mark, of which only the start may have come.
  private mutating func collect(_ bytes: ArraySlice<UInt8>, into keys: inout [Key]) -> Int? {
    let end = bytes.indices.first {
      bytes[$0] == 0x1B && bytes[$0...].starts(with: Self.pasteEnd)
    }
    if let end {
      keep(bytes[..<end])
      keys += endPaste()
      return end - bytes.startIndex + Self.pasteEnd.count
    }
    let open = (1..<Self.pasteEnd.count).last {
      bytes.suffix($0).elementsEqual(Self.pasteEnd.prefix($0))
    }
    let taken = bytes.dropLast(open ?? 0)
    keep(taken)
    return taken.isEmpty ? nil : taken.count
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let room = Self.longestPaste - (pasted?.count ?? 0)
    pasted? += bytes.prefix(max(0, room))
  }

  private mutating func endPaste() -> [Key] {
    defer { pasted = nil }
    let text = String(decoding: pasted ?? [], as: UTF8.self)
    return text.isEmpty ? [] : [.paste(Cleaning.clean(text, lines: .multiple))]
  }
}
