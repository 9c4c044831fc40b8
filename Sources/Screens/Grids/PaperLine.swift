import GameEngine

/// A line typed from paper: « 4:30 relance sur le logement » gives the time it was written at.
public enum PaperLine {
  /// Takes a leading `minutes:seconds` off a line.
  ///
  /// - Returns: The time of the interview, if the line begins with one, and the rest of the line.
  public static func parse(_ line: String) -> (elapsed: Elapsed?, text: String) {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard parts.count == 2 else { return (nil, line) }
    let numbers = parts[0].split(separator: ":", omittingEmptySubsequences: false)
    guard numbers.count == 2, let minutes = Int(numbers[0]), let seconds = Int(numbers[1]),
      (0..<600).contains(minutes), numbers[1].count == 2, (0..<60).contains(seconds)
    else { return (nil, line) }
    return (Elapsed(milliseconds: (minutes * 60 + seconds) * 1000), String(parts[1]))
  }
}
