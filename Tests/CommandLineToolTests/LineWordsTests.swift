import GameEngine
import Phrasebook
import Testing

@testable import CommandLineTool

@Suite struct LineWordsTests {
  private func words(_ line: String) throws -> [String] {
    var words = LineWords(line)
    var found: [String] = []
    while let word = try words.next() { found.append(word) }
    return found
  }

  @Test(arguments: [
    ("plain", "tirer  cas", ["tirer", "cas"]),
    ("French marks", "choisir « Léa B. » conseiller", ["choisir", "Léa B.", "conseiller"]),
    ("no-break spaces", "a «\u{A0}b c\u{A0}» d", ["a", "b c", "d"]),
    ("straight marks", "a \"b c\" d", ["a", "b c", "d"]),
    ("curled marks", "a “b c” d", ["a", "b c", "d"]),
    ("one inside another", "« un « deux » trois »", ["un « deux » trois"]),
    ("an apostrophe is a letter", "l'accueil d’été", ["l'accueil", "d’été"]),
    ("nothing", "  ", []),
  ])
  func `A line is parted into words`(name: String, line: String, expected: [String]) throws {
    #expect(try words(line) == expected, "\(name)")
  }

  @Test(arguments: ["a « b c", "\"b", "« un « deux »"])
  func `A quotation that does not end is said`(line: String) {
    #expect(throws: LineFault.mistake(.unclosedQuote)) { try words(line) }
  }

  @Test(arguments: [
    ("as typed", "note Elle dit :  « oui »  ", "Elle dit :  « oui »"),
    ("quoted whole", "note « Elle dit oui »", "Elle dit oui"),
    ("quoted in part", "note « Oui », dit-elle", "« Oui », dit-elle"),
    ("nothing", "note", ""),
  ])
  func `Free text is the rest of the line`(name: String, line: String, text: String) throws {
    var words = LineWords(line)
    _ = try words.next()
    #expect(try words.rest() == text, "\(name)")
    #expect(words.isEmpty)
  }

  @Test func `A list is parted at its commas, but those inside marks or parentheses`() {
    let list = Quotes.list("Inès (ML, Vierzon), « Léa, B. » (CIO); Jo,, ")
    #expect(list == ["Inès (ML, Vierzon)", "« Léa, B. » (CIO)", "Jo"])
  }

  @Test(arguments: [("4:30", 270), ("0:05", 5), ("1:02:03", 3723), ("90:00", 5400)])
  func `A moment of the interview is read`(text: String, seconds: Int) {
    #expect(LineSession.moment(text)?.seconds == seconds)
  }

  @Test(arguments: ["4:3", "4:60", "4", ":30", "a:30", "4:30:5", "-1:30", "99999:00", "4:３0x"])
  func `What is no moment is not taken for one`(text: String) {
    #expect(LineSession.moment(text) == nil)
  }
}
