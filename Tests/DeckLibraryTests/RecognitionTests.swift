import DeckLibrary
import Testing

@Suite struct RecognitionTests {
  private let library: Library

  init() throws { library = try Library.read(folder: DeckOnDisk.small) }

  @Test(arguments: [
    ("ML", "mission-locale"), ("ml", "mission-locale"), ("M.L.", "mission-locale"),
    ("la mission locale", "mission-locale"), ("missions locales", "mission-locale"),
    ("mision locale", "mission-locale"), ("missionlocale", "mission-locale"),
    ("Mission locale de Bourges", "mission-locale"), ("Pole emploi", "france-travail"),
    ("voir Pôle emploi", "france-travail"), ("chez France Travail", "france-travail"),
    ("franse travail", "france-travail"), ("cpf", "cpf"), ("voir le CPF", "cpf"),
    ("mon compte formation", "cpf"), ("Demander à la MDPH si possible", "mdph"),
    ("garantie jeunes", "garantie-jeunes"), ("rqth", "rqth"), ("Cleor", "cleor"),
  ])
  func `A door is recognised as people write it`(text: String, id: EntryID) {
    #expect(library.recognise(text)?.id == id)
  }

  @Test(arguments: [
    "", "  ", "truc", "cfp", "mission", "emploi", "formation", "MDPH ou Cap emploi", "handicap",
    "il faudrait demander son avis à sa sœur", "l", "?", "\u{202E}",
    "mission loc ou pôle emploi, je ne sais plus",
  ])
  func `When it is not sure nothing is recognised`(text: String) {
    #expect(library.recognise(text) == nil)
  }

  @Test func `A reference tells which name was recognised, and whether the entry still exists`()
    throws
  {
    let old = try #require(library.recognise("pole emploi"))
    #expect(old.kind == .structure)
    #expect(old.name == "France Travail")
    #expect(old.matchedName == "Pôle emploi")
    #expect(!old.isEnded)
    let ended = try #require(library.recognise("garantie jeunes"))
    #expect(ended.kind == .scheme)
    #expect(ended.isEnded)
  }

  @Test func `An acronym of three letters is never corrected into another`() {
    #expect(library.recognise("cep")?.id == "cep")
    #expect(library.recognise("cer") == nil)
    #expect(library.recognise("cpe") == nil)
  }

  @Test func `Completions begin with what was typed, then have a word that does`() {
    #expect(library.completions("m", limit: 9).map(\.id) == ["mission-locale", "mdph", "cpf"])
    #expect(library.completions("emp", limit: 9).map(\.id) == ["cap-emploi", "france-travail"])
    #expect(library.completions("mis", limit: 9).map(\.matchedName) == ["Mission locale"])
    #expect(library.completions("", limit: 9).isEmpty)
    #expect(library.completions("m", limit: 1).count == 1)
  }

  @Test func `What no longer exists is completed by what took its place`() {
    let completions = library.completions("garantie j", limit: 9)
    #expect(completions.map(\.id) == ["cej"])
    #expect(completions.map(\.matchedName) == ["Garantie jeunes"])
  }

  @Test func `Names kept without their texts complete what the whole library completes`() throws {
    let whole = try Library.builtIn()
    let onDemand = Library.builtInOnDemand(tidying: {})
    for name in whole.structures.map(\.name) + whole.schemes.flatMap({ [$0.name] + $0.aliases }) {
      for length in 1...min(12, name.count) {
        let typed = String(name.prefix(length))
        #expect(
          onDemand.names.completions(typed, limit: 9) == whole.completions(typed, limit: 9),
          "\(typed)")
      }
    }
    #expect(!onDemand.isRead)
    #expect(onDemand.library.practices == whole.practices)
  }

  @Test func `A library is tidied up after once for its names and once for its texts`() throws {
    var (readings, tidyings) = (0, 0)
    let whole = try Library.builtIn()
    let onDemand = LibraryOnDemand(tidying: { tidyings += 1 }) {
      readings += 1
      return whole
    }
    for _ in 1...2 { _ = onDemand.names.completions("mis", limit: 1) }
    #expect((readings, tidyings) == (1, 1))
    for _ in 1...2 { _ = onDemand.library.info }
    #expect((readings, tidyings) == (2, 2))
  }
}
