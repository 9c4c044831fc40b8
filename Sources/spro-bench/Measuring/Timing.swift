/// Times taken in turns, so that a busy moment of the machine falls on everybody alike.
enum Timing {
  /// Seconds a body takes.
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure(body) / .seconds(1)
  }

  /// Runs the contestants one after the other, again and again, and answers the median of each.
  static func medians(
    repetitions: Int, _ contestants: [() throws -> Double]
  ) throws -> [Double] {
    var taken = contestants.map { _ in [Double]() }
    for _ in 0..<repetitions {
      for (index, contestant) in contestants.enumerated() {
        taken[index].append(try contestant())
      }
    }
    return taken.map(median)
  }

  /// The middle of a sorted list, the upper one of two.
  static func median(_ values: [Double]) -> Double { quantile(0.5, of: values) }

  /// The value below which that part of the list lies.
  static func quantile(_ part: Double, of values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }
}
