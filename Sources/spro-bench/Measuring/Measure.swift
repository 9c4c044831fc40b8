import Foundation

/// A number and what it counts.
struct Measure {
  let value: Double
  let unit: Unit

  enum Unit { case seconds, bytes, count, score }

  static func seconds(_ value: Double) -> Measure { Measure(value: value, unit: .seconds) }
  static func bytes(_ value: Int) -> Measure { Measure(value: Double(value), unit: .bytes) }
  static func count(_ value: Int) -> Measure { Measure(value: Double(value), unit: .count) }
  /// A figure between 0 and 1, such as an nDCG.
  static func score(_ value: Double) -> Measure { Measure(value: value, unit: .score) }

  /// The number with its unit, to three digits.
  var text: String {
    switch unit {
    case .seconds: scaled([("s", 1), ("ms", 1e-3), ("µs", 1e-6)])
    case .bytes: scaled([("GB", 1e9), ("MB", 1e6), ("kB", 1e3), ("B", 1)])
    case .count: "\(Int(value))"
    case .score: String(format: "%.3f", value)
    }
  }

  private func scaled(_ units: [(name: String, size: Double)]) -> String {
    let fitting = units.first { value >= $0.size } ?? units[units.count - 1]
    return "\(Self.threeDigits(value / fitting.size)) \(fitting.name)"
  }

  static func threeDigits(_ value: Double) -> String {
    if value == value.rounded(), value < 1000 { return String(Int(value)) }
    return String(format: value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value)
  }
}
