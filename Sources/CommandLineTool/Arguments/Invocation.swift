import Phrasebook

/// What a command line asks for, read and checked.
struct Invocation: Equatable {
  let form: CommandForm
  /// What was typed after the form's words, beside options; at most one text.
  var operand: String?
  /// Each word of a list, where the form takes one.
  var operands: [String] = []
  var options: [CommandOption: String] = [:]

  /// Whether an option was given.
  func has(_ option: CommandOption) -> Bool { options[option] != nil }

  /// The number an option gives; the parser has checked that it is one.
  func number(_ option: CommandOption) -> UInt64? { options[option].flatMap(UInt64.init) }

  /// The factor an option gives, written with a comma or a point.
  func factor(_ option: CommandOption) -> Double? { options[option].flatMap(Decimal.value) }
}

/// A number written with a comma or a point, as people do.
enum Decimal {
  static func value(_ text: String) -> Double? {
    Double(text.replacing(",", with: ".")).flatMap { $0.isFinite ? $0 : nil }
  }
}
