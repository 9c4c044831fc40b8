/// Makes untrusted text safe to show, log and export.
///
/// Every string that came from a person, a file or a socket passes here once, before anything else
/// sees it. Characters that command a terminal or hide what is written become visible marks; nothing
/// else is changed. Cleaning is idempotent.
public enum Cleaning {
  /// Whether a line break is kept, or becomes a space.
  public enum Lines: Sendable {
    /// A title, a name, an observation: one line.
    case single
    /// A note: line breaks are kept, CR and CRLF becoming LF.
    case multiple
  }

  /// Replaces what could deceive or command with visible marks.
  ///
  /// Controls become their Unicode picture (`ESC` → `␛`), hidden and bidirectional scalars become
  /// `␣` marks (U+FFFD), and a combining mark with nothing to stand on gets a dotted circle.
  public static func clean(_ text: String, lines: Lines = .single) -> String {
    isPlain(text, lines) ? text : cleaned(text, lines)
  }

  private static func cleaned(_ text: String, _ lines: Lines) -> String {
    var output = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      if isCombining(scalar), output.last.map(isBreak) ?? true { output.append("\u{25CC}") }
      output.append(replacement(for: scalar, lines: lines))
    }
    return String(output)
  }

  /// Cleans, then drops white space at both ends: what a person meant to write.
  public static func trimmed(_ text: String, lines: Lines = .single) -> String {
    let cleaned = clean(text, lines: lines)
    if beginsAndEndsPlainly(cleaned) { return cleaned }
    guard let first = cleaned.firstIndex(where: { !$0.isWhitespace }),
      let last = cleaned.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(cleaned[first...last])
  }

  /// Whether cleaning changes nothing, as far as the bytes tell.
  private static func isPlain(_ text: String, _ lines: Lines) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      var place = PlainBytes.end(of: bytes)
      while place < bytes.count, bytes[place] == 0x0A, lines == .multiple {
        place = PlainBytes.end(of: bytes, from: place + 1)
      }
      return place == bytes.count
    } ?? false
  }

  /// Whether a letter or a sign of ASCII stands at either end, so that there is nothing to drop.
  private static func beginsAndEndsPlainly(_ text: String) -> Bool {
    let letters: Range<UInt8> = 0x21..<0x7F
    return text.utf8.first.map(letters.contains) == true
      && text.utf8.last.map(letters.contains) == true
  }

  /// Tells whether a scalar would reach a terminal as something else than a visible mark.
  public static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    isControl(scalar) || isHidden(scalar)
  }

  private static func replacement(for scalar: Unicode.Scalar, lines: Lines) -> Unicode.Scalar {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines == .multiple ? "\n" : " "
    case "\t": " "
    case "\u{7F}": "\u{2421}"
    case _ where scalar.value < 0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case _ where isUnsafe(scalar): "\u{FFFD}"
    default: scalar
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  /// Bidirectional controls, zero-width scalars, tags and other default-ignorable code points.
  ///
  /// Source: Unicode 15, Default_Ignorable_Code_Point and Bidi_Control; variation selectors are
  /// ignorable too and are dropped with them, since their width differs between terminals.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isBidiControl
      || (0xFFF9...0xFFFB).contains(scalar.value)
      || scalar.properties.generalCategory == .privateUse
      || scalar.properties.isNoncharacterCodePoint
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: !isHidden(scalar)
    default: false
    }
  }
}
