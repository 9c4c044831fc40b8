import Testing

@testable import DeckLibrary

/// Numbers in words and in figures, and ages.
@Suite struct NumberedWordsTests {
  @Test(arguments: [
    ("seize", "16"), ("dix-sept", "17"), ("vingt et un", "21"), ("trente-deux", "32"),
    ("soixante-quinze", "75"), ("soixante-dix-sept", "77"), ("quatre-vingts", "80"),
    ("quatre-vingt-dix-neuf", "99"), ("cent vingt", "120"), ("cinq cents", "500"),
    ("neuf cent quatre-vingt-dix", "990"), ("mille deux cents", "1200"),
    ("trente-huit mille", "38000"), ("1 200", "1200"), ("1\u{202F}200", "1200"),
    ("0 800 222 100", "0800222100"),
  ])
  func `A number is the same in words and in figures`(text: String, figures: String) {
    #expect(NumberedWords.words(in: text) == [figures])
  }

  @Test(arguments: [
    ("deux, trois", ["2", "3"]), ("vingt trente", ["20", "30"]), ("un jour", ["un", "jour"]),
    ("une ou deux", ["une", "ou", "2"]), ("2015 2016", ["2015", "2016"]),
    ("deux et demi", ["2", "et", "demi"]), ("E2C, 2e chance", ["e2c", "2e", "chance"]),
    ("15 h par semaine", ["15", "heures", "par", "semaine"]), ("28 Dreux", ["28", "dreux"]),
    ("le 3 à midi", ["le", "3", "a", "midi"]),
  ])
  func `What is no number, or is two, stays so`(text: String, words: [String]) {
    #expect(NumberedWords.words(in: text) == words)
  }

  @Test(arguments: [
    ("dix-huit ans", ["18ans"]), ("18 ans", ["18ans"]), ("de 16 à 25 ans", ["de", "16-25ans"]),
    ("16-25 ans", ["16-25ans"]), ("15 ou 16 ans à 29 ans", ["15-16ans", "a", "29ans"]),
    ("plus de 26 ans", ["plus", "de", "26-120ans"]),
    ("moins de trente ans", ["moins", "de", "0-30ans"]), ("les ans", ["les", "ans"]),
  ])
  func `An age is one word, and so is a band of ages`(text: String, words: [String]) {
    #expect(NumberedWords.words(in: text) == words)
  }

  @Test func `Each number knows where it stands`() {
    let text = "À vingt et un ans, 1 200 € et quatre-vingt-dix jours"
    let quoted = NumberedWords.placedWords(in: text).map { String(text[$0.range]) }
    #expect(
      quoted == ["À", "vingt et un ans", "1 200", "€", "et", "quatre-vingt-dix", "jours"])
  }

  @Test(arguments: [
    ("J’ai 17 ans", 17), ("à cinquante-sept ans", 57), ("il a dix-huit ans", 18),
    ("vingt ans de métier", nil), ("trente ans d’atelier", nil), ("depuis dix-sept ans", nil),
    ("il y a vingt ans", nil), ("vingt ans plus tard", nil), ("tous les dix ans", nil),
  ])
  func `An age is told from a number of years`(text: String, age: Int?) {
    let ages = NumberedWords.placedWords(in: text).compactMap { SpokenAge.age($0, in: text) }
    #expect(ages.first == age)
  }
}
