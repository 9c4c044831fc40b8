/// What everybody was told last, and when the next is told: news that do not press are told together,
/// a few times a second at most.
struct Bulletin {
  /// Lines for everybody that were told.
  private var lines = 0
  private var moment: HostLine.Moment?
  /// Tellings of what does not press.
  private var allowance: Allowance
  /// Whether something is to be told later.
  private var isOwed = false

  init(at now: Int) { allowance = .ofTellings(at: now) }

  /// Milliseconds until what is new is to be told; nil where nothing is.
  var rest: Int? { isOwed ? allowance.rest ?? 0 : nil }

  /// Whether everybody is to hear now what is new.
  ///
  /// - Parameters:
  ///   - lines: How many lines there are for everybody.
  ///   - moment: How things stand.
  ///   - now: Milliseconds, as the clock gives them.
  ///   - isPressing: Whether it cannot wait.
  /// - Returns: Whether it is told now; what is not is owed.
  mutating func isDue(
    _ lines: Int, _ moment: HostLine.Moment, at now: Int, pressing isPressing: Bool
  ) -> Bool {
    allowance.grant(at: now)
    let isNews = lines != self.lines || hasChanged(moment)
    let isPressing = isPressing || self.moment.map { $0.saving != moment.saving } == true
    let isDue = isNews && (isPressing || !allowance.isUsedUp)
    // NB: who is spoken to often anyway hears the rest then.
    if isDue, isPressing { allowance.takeAll() } else if isDue { allowance.take(1) }
    isOwed = isNews && !isDue
    return isDue
  }

  /// Whether everybody is to hear how things stand.
  func hasChanged(_ moment: HostLine.Moment) -> Bool {
    moment.lines != self.moment?.lines || moment.saving != self.moment?.saving
  }

  /// Whether the tables are to show something else.
  func isSeenAnew(_ moment: HostLine.Moment) -> Bool { moment.wall != self.moment?.wall }

  /// Takes down that everybody is told.
  mutating func tell(_ lines: Int, _ moment: HostLine.Moment) {
    self.lines = lines
    self.moment = moment
  }

  /// Takes down that the tables are told what to show.
  mutating func tellTables(_ moment: HostLine.Moment) { self.moment?.wall = moment.wall }
}
