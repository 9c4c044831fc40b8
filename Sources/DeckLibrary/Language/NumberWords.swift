/// French words for numbers: « seize », « quatre », « cents ».
enum NumberWords {
  /// What a word is worth, and how it is put together with those before it.
  enum Part: Equatable {
    /// From one to sixteen; « un » counts after a ten alone.
    case unit(Int)
    case ten(Int)
    case hundred
    case thousand
  }

  /// Part of a number a folded word is, if it is one.
  static func part(_ folded: String) -> Part? { parts[folded] }

  /// Tells whether a folded word is « un », which is an article more often than a number.
  static func isArticle(_ folded: String) -> Bool { folded == "un" || folded == "une" }

  private static let parts: [String: Part] = {
    var parts: [String: Part] = [
      "une": .unit(1), "cent": .hundred, "cents": .hundred, "mille": .thousand, "dix": .ten(10),
      "vingt": .ten(20), "vingts": .ten(20), "trente": .ten(30), "quarante": .ten(40),
      "cinquante": .ten(50), "soixante": .ten(60),
    ]
    for (place, word) in units.enumerated() where word != "dix" {
      parts[word] = .unit(place + 1)
    }
    return parts
  }()

  private static let units = """
    un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    """.split(separator: " ").map(String.init)
}

/// A number read word after word.
struct SpelledNumber {
  /// What has been read is worth.
  var value: Int { thousands + rest }

  private var thousands = 0
  private var rest = 0
  private var last: NumberWords.Part

  /// Begins with a part; every part can begin a number.
  init(_ part: NumberWords.Part) {
    last = part
    switch part {
    case .unit(let unit), .ten(let unit): rest = unit
    case .hundred: rest = 100
    case .thousand: thousands = 1_000
    }
  }

  /// The number with one more part, or nil where a new number begins.
  func followed(by part: NumberWords.Part) -> SpelledNumber? {
    var longer = self
    longer.last = part
    switch (part, last) {
    case (.ten(20), .unit(4)): longer.rest += 76
    case (.unit(let unit), _) where takes(unit), (.ten(let unit), _) where takes(unit):
      longer.rest += unit
    case (.hundred, .unit(let unit)) where rest == unit && unit < 10: longer.rest *= 100
    case (.hundred, .thousand): longer.rest = 100
    case (.thousand, _) where thousands == 0:
      longer.thousands = rest * 1_000
      longer.rest = 0
    default: return nil
    }
    return longer
  }

  /// Tells whether something under a hundred can be added: « vingt » takes « deux », « soixante »
  /// takes « quinze », « dix » takes « sept ».
  private func takes(_ added: Int) -> Bool {
    switch (last, rest % 100) {
    case (.hundred, _), (.thousand, _): true
    case (.ten, 10): (7...9).contains(added)
    case (.ten, 60), (.ten, 80): added < 20
    case (.ten, 70), (.ten, 90): (7...9).contains(added)
    case (.ten, _): added < 10
    case (.unit, _): false
    }
  }
}
