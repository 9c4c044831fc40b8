/// What somebody may take of a host's attention: so much at once, then so much a second.
///
/// Used up, it comes back by portions: whoever takes without end wakes the host now and then, and not
/// for each bit.
struct Allowance {
  private let burst: Double
  private let rate: Double
  private let portion: Double
  private var left: Double
  private var counted: Int
  /// Whether nothing may be taken now.
  private(set) var isUsedUp = false

  /// - Parameters:
  ///   - burst: What may be taken at once.
  ///   - rate: What is granted each second.
  ///   - portion: What has to be there before it is given again.
  ///   - now: Milliseconds, as the clock gives them.
  init(burst: Double, rate: Double, portion: Double, at now: Int) {
    self.burst = burst
    self.rate = rate
    self.portion = portion
    left = burst
    counted = now
  }

  /// Whether nothing was taken that has not come back.
  var isWhole: Bool { left >= burst }

  /// Whether more than half was taken.
  var isHalfTaken: Bool { left < burst / 2 }

  /// Milliseconds until something may be taken again; nil where it may.
  var rest: Int? { isUsedUp ? Int((portion - left) / rate * 1000) + 1 : nil }

  /// Counts what was granted since.
  mutating func grant(at now: Int) {
    left = min(burst, left + Double(now - counted) / 1000 * rate)
    counted = now
    if left >= portion { isUsedUp = false }
  }

  /// Takes an amount, more than is there if need be.
  mutating func take(_ amount: Double) {
    left -= amount
    if left < 1 { isUsedUp = true }
  }

  /// Takes all that is there.
  mutating func takeAll() { take(max(0, left)) }

  /// Takes an amount, as far as it is there.
  mutating func takeWhatIsThere(_ amount: Double) {
    take(min(amount, max(0, left)))
  }
}

extension Allowance {
  /// Messages a terminal may send: those of somebody who types, and of a terminal that comes back.
  static func ofTerminal(at now: Int) -> Allowance {
    Allowance(burst: 60, rate: 10, portion: 5, at: now)
  }

  /// Newcomers who may be sent away, or leave without a word, before the door rests.
  static func ofStrangers(at now: Int) -> Allowance {
    Allowance(burst: 8, rate: 4, portion: 1, at: now)
  }

  /// Decisions about nothing but who comes and goes, or what a flooder wrote.
  static func ofArrivals(at now: Int) -> Allowance {
    Allowance(burst: 4, rate: 2, portion: 1, at: now)
  }

  /// Tellings, to everybody, of what terminals do.
  static func ofTellings(at now: Int) -> Allowance {
    Allowance(burst: 4, rate: 5, portion: 1, at: now)
  }
}
