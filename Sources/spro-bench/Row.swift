/// One line of the table: what was measured, beside what, and the figure to reach.
struct Row {
  let what: String
  let ours: Measure?
  let peer: String
  let theirs: Measure?
  /// Nothing for a benchmark that came to no measure.
  let reach: Reach?
  /// Why something was not measured.
  let note: String?

  /// A measure beside a peer's.
  init(_ what: String, _ ours: Measure, beside peer: String, _ theirs: Measure, reach: Reach) {
    self.init(
      what: what, ours: ours, peer: peer, theirs: theirs, reach: reach, note: nil)
  }

  /// A measure whose peer is not on this machine.
  init(_ what: String, _ ours: Measure, beside peer: String, missing: MissingPeer, reach: Reach) {
    self.init(
      what: what, ours: ours, peer: peer, theirs: nil, reach: reach, note: "\(missing)")
  }

  /// A benchmark that came to no measure.
  init(failed what: String, because note: String) {
    self.init(what: what, ours: nil, peer: "", theirs: nil, reach: nil, note: note)
  }

  private init(
    what: String, ours: Measure?, peer: String, theirs: Measure?, reach: Reach?, note: String?
  ) {
    self.what = what
    self.ours = ours
    self.peer = peer
    self.theirs = theirs
    self.reach = reach
    self.note = note
  }

  /// Ours divided by theirs.
  var ratio: Double? {
    guard let ours, let theirs, theirs.value > 0 else { return nil }
    return ours.value / theirs.value
  }

  /// Whether the figure was reached.
  var outcome: Outcome {
    guard let reach, let figure = reach.isRatio ? ratio : ours?.value else { return .notMeasured }
    return reach.admits(figure) ? .reached : .short
  }

  enum Outcome: String {
    case reached = "yes"
    case short = "NO"
    case notMeasured = "not measured"
  }
}

/// The figure a measure has to reach.
enum Reach {
  /// Ours divided by the peer's.
  case ratio(atMost: Double)
  case ratioAtLeast(Double)
  /// Ours alone.
  case value(atMost: Measure)
  case valueAtLeast(Measure)

  var isRatio: Bool {
    switch self {
    case .ratio, .ratioAtLeast: true
    case .value, .valueAtLeast: false
    }
  }

  func admits(_ figure: Double) -> Bool {
    switch self {
    case .ratio(let limit): figure <= limit
    case .ratioAtLeast(let limit): figure >= limit
    case .value(let limit): figure <= limit.value
    case .valueAtLeast(let limit): figure >= limit.value
    }
  }
}
