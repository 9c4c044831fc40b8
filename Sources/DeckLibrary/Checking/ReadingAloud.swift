/// How long a text takes to be read aloud.
enum ReadingAloud {
  /// Words a situation may have: 90 seconds at about 130 words a minute, a slow and clear reading.
  static let longestCase = 190

  /// Words as a voice says them: what stands between spaces and has a letter or a digit.
  static func words(in paragraphs: [String]) -> Int {
    paragraphs.reduce(0) { count, paragraph in
      count
        + paragraph.split(whereSeparator: \.isWhitespace)
        .count { word in word.contains { $0.isLetter || $0.isNumber } }
    }
  }
}
