import Debriefing
import DeckLibrary
import Phrasebook

/// Reads the words of a command line into an invocation.
struct ArgumentParser {
  private var rest: ArraySlice<String>
  private var path: [String] = []
  private var operands: [String] = []
  private var options: [(option: CommandOption, word: String, value: String)] = []
  private var onlyOperands = false

  /// Reads arguments, the program's own name left out.
  ///
  /// - Throws: `UsageFault`, with the word at fault and the nearest one.
  static func parse(_ arguments: [String]) throws(UsageFault) -> Invocation {
    var parser = Self(rest: arguments[...])
    return try parser.parse()
  }

  private init(rest: ArraySlice<String>) { self.rest = rest }

  private mutating func parse() throws(UsageFault) -> Invocation {
    while let word = rest.popFirst() { try read(word) }
    return try invocation()
  }

  private mutating func read(_ word: String) throws(UsageFault) {
    switch word {
    case "--" where !onlyOperands: onlyOperands = true
    case _ where !onlyOperands && word.hasPrefix("-") && word != "-": try readOption(word)
    default:
      if operands.isEmpty, let known = nextWord(matching: word) { return path.append(known) }
      try readOperand(word)
    }
  }

  /// The word of a form somebody typed, with accents or without.
  private func nextWord(matching word: String) -> String? {
    FormTable.words(after: path).first { $0 == Folded.key(word) }
  }

  /// A word that is no word of a form: wrong where only such words can stand.
  private mutating func readOperand(_ word: String) throws(UsageFault) {
    let form = FormTable.form(called: path)
    let takesMore = form.map { FormTable.rule($0).operand != nil } ?? false
    guard !takesMore else { return operands.append(word) }
    let known = FormTable.words(after: path)
    if known.isEmpty { throw .tooManyWords(word, after: path) }
    throw .unknownWord(word, nearest: Nearest.word(to: word, among: known), after: path)
  }

  private mutating func readOption(_ word: String) throws(UsageFault) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = Self.option(named: name) else {
      throw .unknownOption(name, nearest: nearestOption(to: name))
    }
    let attached = parts.count > 1 ? String(parts[1]) : nil
    options.append((option, name, try value(of: option, name, attached)))
  }

  private static func option(named name: String) -> CommandOption? {
    CommandOption.allCases.first { Phrases.words($0).contains(name) }
  }

  /// The nearest option, of this form before any other.
  private func nearestOption(to name: String) -> String? {
    let own = FormTable.form(called: path).map { FormTable.rule($0).allOptions } ?? []
    return [own, CommandOption.allCases].lazy.compactMap { options in
      let words = options.flatMap(Phrases.words).filter { $0.hasPrefix("--") }
      return Nearest.word(to: name, among: words)
    }.first
  }

  private mutating func value(
    of option: CommandOption, _ name: String, _ attached: String?
  ) throws(UsageFault) -> String {
    if option.value == .none {
      if let attached { throw .unexpectedValue(name, value: attached) }
      return ""
    }
    if let attached {
      if attached.isEmpty { throw .missingValue(option) }
      return attached
    }
    guard let next = rest.first, !next.isEmpty, next == "-" || !next.hasPrefix("--") else {
      throw .missingValue(option)
    }
    rest.removeFirst()
    return next
  }
}

extension ArgumentParser {
  /// Help and version answer whatever else is missing.
  private func invocation() throws(UsageFault) -> Invocation {
    let isHelp = options.contains { $0.option == .help }
    guard let form = FormTable.form(called: path) else {
      guard isHelp else { throw .unfinished(path, choices: FormTable.words(after: path)) }
      return Invocation(form: .help, operand: path.joined(separator: " "))
    }
    if isHelp {
      return Invocation(form: .help, operand: path.isEmpty ? nil : path.joined(separator: " "))
    }
    let rule = FormTable.rule(form)
    var values: [CommandOption: String] = [:]
    for given in options {
      let option = rule.option(named: given.word) ?? given.option
      try check(option, given.word, given.value, rule)
      values[option] = given.value
    }
    let isList = rule.operand?.isList ?? false
    let operand = isList ? nil : try operand(of: rule)
    if let missing = rule.requiredOptions.first(where: { values[$0] == nil }) {
      throw .missingOption(missing, path: path)
    }
    return Invocation(
      form: form, operand: operand, operands: isList ? operands : [], options: values)
  }

  private func check(
    _ option: CommandOption, _ word: String, _ value: String, _ rule: FormRule
  ) throws(UsageFault) {
    guard rule.allOptions.contains(option) else {
      throw .misplacedOption(
        word, path: path, options: rule.allOptions.compactMap { Phrases.words($0).first })
    }
    guard option.value.accepts(value) else {
      throw .badValue(option, value: value, nearest: option.value.nearest(to: value))
    }
  }

  private func operand(of rule: FormRule) throws(UsageFault) -> String? {
    guard let expected = rule.operand else { return nil }
    if operands.isEmpty {
      if expected.isRequired { throw .missingOperand(expected.name, path: path) }
      return nil
    }
    if operands.count > 1, !expected.isText { throw .tooManyWords(operands[1], after: path) }
    let text = operands.joined(separator: " ")
    if let choices = expected.name.choices, !choices.contains(text) {
      throw .unknownWord(text, nearest: Nearest.word(to: text, among: choices), after: path)
    }
    return text
  }
}

extension OptionValue {
  /// Tells whether a value is one the option takes.
  func accepts(_ value: String) -> Bool {
    switch self {
    case .none: value.isEmpty
    case .text: !value.isEmpty
    case .seed: UInt64(value) != nil
    case .count: Int(value).map { $0 >= 1 } ?? false
    case .factor: Decimal.value(value).map { $0 > 0 } ?? false
    case .choice(let choices): choices.contains(value)
    case .day: DueDate.parse(value, today: "") != nil
    }
  }

  func nearest(to value: String) -> String? {
    guard case .choice(let choices) = self else { return nil }
    return Nearest.word(to: value, among: choices)
  }
}
