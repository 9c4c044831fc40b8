import Phrasebook
import PlainText

/// A piece of a line.
struct Span: Hashable, Sendable {
  /// How a piece is to be read.
  enum Style: Hashable, Sendable {
    /// Words as they are.
    case plain
    /// Words that stand out.
    case strong
    /// Words said in passing.
    case aside
    /// A web address.
    case link
    /// A bar drawn with marks, beside the figures it shows: nothing is said by it alone.
    case bar
  }

  let text: String
  let style: Style

  /// Words as they are; spaces that join them to their neighbours are kept.
  static func text(_ words: String) -> Span {
    Span(text: Cleaning.clean(words), style: .plain)
  }

  /// Words that stand out.
  static func strong(_ words: String) -> Span {
    Span(text: Cleaning.trimmed(words), style: .strong)
  }

  /// Words said in passing.
  static func aside(_ words: String) -> Span {
    Span(text: Cleaning.trimmed(words), style: .aside)
  }

  /// A web address; mere words if it is none, or holds what no address holds.
  static func link(_ address: String) -> Span {
    let address = Cleaning.trimmed(address)
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    let isLink = isWeb && address.unicodeScalars.allSatisfy(isPlainInAddress)
    return Span(text: address, style: isLink ? .link : .plain)
  }

  /// A bar, a mark for each part of its length.
  static func bar(_ marks: String) -> Span { Span(text: marks, style: .bar) }

  private static func isPlainInAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "-._~:/?#@!$&'()*+,;=%".unicodeScalars.contains(scalar)
  }
}

/// Pieces in a row, cleaned, with no white space at either end.
struct Line: Hashable, Sendable {
  private(set) var spans: [Span] = []

  init(_ spans: [Span]) {
    for span in spans where !span.text.isEmpty { append(span) }
    trimStart()
    trimEnd()
  }

  init(_ words: String) { self.init([.text(words)]) }

  /// A label, and what it announces.
  static func labelled(_ label: Line, _ words: Line) -> Line {
    Line(label.spans + [.text(Phrases.Debriefing.colon)] + words.spans)
  }

  /// A label, and what it announces.
  static func labelled(_ label: String, _ words: String) -> Line {
    labelled(Line(label), Line(words))
  }

  /// The words, whatever stands out among them.
  var words: String { spans.map(\.text).joined() }

  var isEmpty: Bool { spans.isEmpty }

  /// Neighbours of one style are one piece, so that a writer escapes them as they will be read.
  private mutating func append(_ span: Span) {
    if span.style == .plain, let last = spans.last, last.style == .plain {
      spans[spans.count - 1] = Span(text: last.text + span.text, style: .plain)
    } else {
      spans.append(span)
    }
  }

  private mutating func trimStart() {
    guard let first = spans.first else { return }
    let rest = first.text.drop(while: \.isWhitespace)
    spans[0] = Span(text: String(rest), style: first.style)
    guard rest.isEmpty else { return }
    spans.removeFirst()
    trimStart()
  }

  private mutating func trimEnd() {
    guard let last = spans.popLast() else { return }
    var rest = last.text[...]
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    guard !rest.isEmpty else { return trimEnd() }
    spans.append(Span(text: String(rest), style: last.style))
  }
}
