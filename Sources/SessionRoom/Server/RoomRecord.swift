import GameEngine

/// What the terminals of a room may know, as the lines that tell it: each written once, for all.
///
/// A terminal reads it at its own pace from where it stands, so that one that does not read costs
/// nothing but its place.
final class RoomRecord {
  private var redaction = Redaction()
  private var common = Lines()
  private var own: [ParticipantID: Lines] = [:]
  /// Events that tell words of a line, and where each stands among the common lines.
  private var tellings: [ObservationID: [Int]] = [:]
  private var told: [Int: Event] = [:]

  /// Lines one after the other, and for each where it ends and what of the common ones it follows.
  private struct Lines {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    var follows: [Int] = []

    mutating func append(_ line: [UInt8], after count: Int) {
      bytes += line
      ends.append(bytes.count)
      follows.append(count)
    }

    mutating func replace(_ index: Int, with line: [UInt8]) {
      let start = index == 0 ? 0 : ends[index - 1]
      let change = line.count - (ends[index] - start)
      bytes.replaceSubrange(start..<ends[index], with: line)
      for later in index..<ends.count { ends[later] += change }
    }

    func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
      range.isEmpty
        ? []
        : bytes[
          (range.lowerBound == 0 ? 0 : ends[range.lowerBound - 1])..<ends[range.upperBound - 1]]
    }
  }

  /// How much of a record somebody has: everybody's lines, and her own.
  struct Place: Equatable {
    var common = 0
    var own = 0
  }

  /// The most bytes given out at once, but for a line that is longer.
  static let portion = 32 << 10

  /// How many lines are for everybody.
  var commonCount: Int { common.ends.count }

  /// How many lines are for single seats, taken together.
  private(set) var ownCount = 0

  /// The session itself, whole.
  var session: Session { redaction.session }

  /// Takes down what an event makes known.
  func append(_ event: Event) {
    let hidden = session.round.hidden
    take(event)
    if session.round.hidden == hidden { return }
    for id in session.round.hidden where !hidden.contains(id) { forgetWords(of: id) }
  }

  /// A line is off the wall: whoever comes later does not hear its words.
  private func forgetWords(of id: ObservationID) {
    for index in tellings.removeValue(forKey: id) ?? [] {
      guard let event = told[index]?.withoutWords(of: id) else { continue }
      told[index] = event
      common.replace(index, with: Wire.lines(event: event))
    }
  }

  private func take(_ event: Event) {
    for known in redaction.redact(event) {
      switch known.audience {
      case .everybody:
        for line in known.event.toldLines {
          tellings[line, default: []].append(common.ends.count)
          told[common.ends.count] = known.event
        }
        common.append(Wire.lines(event: known.event), after: common.ends.count)
      case .seat(let id):
        ownCount += 1
        own[id, default: Lines()]
          .append(Wire.lines(own: known.event), after: common.ends.count)
      }
    }
  }

  /// Whether lines for somebody alone stand behind a place.
  func hasOwn(from place: Place, for seat: ParticipantID?) -> Bool {
    place.own < (seat.flatMap { own[$0] }?.ends.count ?? 0)
  }

  /// Whether somebody can have come as far as a place.
  func reaches(_ place: Place, for seat: ParticipantID?) -> Bool {
    (0...common.ends.count).contains(place.common)
      && (0...(seat.flatMap { own[$0] }?.ends.count ?? 0)).contains(place.own)
  }

  /// The next lines for somebody, and the place behind them.
  func portion(from place: inout Place, for seat: ParticipantID?) -> ArraySlice<UInt8> {
    let mine = seat.flatMap { own[$0] } ?? Lines()
    if place.own < mine.ends.count, mine.follows[place.own] <= place.common {
      let last = mine.follows[place.own...].prefix { $0 <= place.common }.count
      let range = Self.portion(of: mine, from: place.own, to: place.own + last)
      place.own = range.upperBound
      return mine.slice(range)
    }
    let end = place.own < mine.ends.count ? mine.follows[place.own] : common.ends.count
    let range = Self.portion(of: common, from: place.common, to: end)
    place.common = range.upperBound
    return common.slice(range)
  }

  private static func portion(of lines: Lines, from start: Int, to end: Int) -> Range<Int> {
    guard start < end else { return start..<start }
    let first = start == 0 ? 0 : lines.ends[start - 1]
    var last = start + 1
    while last < end, lines.ends[last] - first <= portion { last += 1 }
    return start..<last
  }
}
