import PlainText
import Testing

@testable import DeckLibrary

/// What a search takes for the same word.
@Suite struct FrenchWordsTests {
  @Test(arguments: [
    ["formation", "formations", "former", "formateur", "formatrice", "formée"],
    ["conseiller", "conseillère", "conseillers", "conseil"],
    ["handicap", "handicapé", "handicapées"], ["métier", "métiers"],
    ["orientation", "orienter", "orientations"], ["financement", "financer", "financements"],
    ["professionnel", "professionnelle", "professionnelles", "profession"],
    ["apprenti", "apprentie", "apprentissage"], ["actif", "active", "actives"],
    ["régional", "régionale", "régionaux"], ["demandeur", "demandeuse", "demandeurs"],
    ["animateur", "animatrice", "animation"], ["licenciement", "licencié", "licenciée"],
    ["alternance", "alternant", "alternante"], ["mobilité", "mobile"],
    ["création", "créer", "créateur"], ["logement", "loger", "logements"],
    ["accompagnement", "accompagner"], ["recrutement", "recruter"],
    ["signer", "signerait", "signeront"], ["expliquer", "explication"], ["soin", "soigner"],
    ["lycée", "lycéenne"], ["différent", "différente"], ["essai", "essayer"],
    ["vente", "vendeur", "vendu"], ["preuve", "prouver"], ["réunissent", "réunissaient"],
  ])
  func `Forms of one word meet`(forms: [String]) {
    let stems = forms.flatMap(WordSplitter.words).map(FrenchStemmer.stem)
    #expect(Set(stems).count == 1, "\(stems)")
  }

  @Test(arguments: [
    ("mission", "mise"), ("information", "formation"), ("emploi", "employeur"),
    ("cap", "capacité"), ("cej", "cep"), ("région", "régime"), ("vae", "vaste"),
    ("stage", "station"), ("conseil", "consigne"), ("permis", "permanence"),
    ("pays", "payer"), ("cours", "courir"), ("fils", "fil"), ("fille", "file"), ("mère", "mer"),
    ("ville", "village"), ("gens", "gêne"), ("papier", "papi"), ("données", "donner"),
    ("cas", "casser"), ("départ", "département"), ("serveur", "servir"), ("partage", "partir"),
    ("professeur", "professionnel"), ("parent", "par"), ("voix", "voie"), ("public", "publicité"),
  ])
  func `Different words stay apart`(one: String, other: String) {
    let stems = [one, other].flatMap(WordSplitter.words).map(FrenchStemmer.stem)
    #expect(stems[0] != stems[1])
  }

  @Test(arguments: [
    ("L’emploi d'abord", ["emploi", "abord"]),
    ("conseiller·ère·s et chargé·es", ["conseiller", "et", "charge"]),
    ("C.E.P. et Cléor.fr", ["cep", "et", "cleor", "fr"]),
    ("aujourd’hui", ["aujourd", "hui"]), ("E2C, 2e chance", ["e2c", "2e", "chance"]),
    ("Pôle-emploi", ["pole", "emploi"]), ("cœur ÆSOP Straße", ["coeur", "aesop", "strasse"]),
    ("e\u{301}te\u{301}", ["ete"]), ("0 800 222 100", ["0", "800", "222", "100"]), ("« … »", []),
    ("Κόσμος", ["κοσμοσ"]), ("Fin d’exercice.", ["fin", "exercice"]), ("·l’·", []),
    ("p. 12", ["p", "12"]), ("500 € et 20€", ["500", "euros", "et", "20", "euros"]),
  ])
  func `Text is cut into the words a search compares`(text: String, words: [String]) {
    #expect(WordSplitter.words(in: text) == words)
  }

  @Test func `Each word knows where it stands`() {
    let text = "Où va l’élève·s, à Orléans ?"
    let quoted = WordSplitter.placedWords(in: text).map { String(text[$0.range]) }
    #expect(quoted == ["Où", "va", "élève", "à", "Orléans"])
  }

  @Test(arguments: [
    ("mision", "mission", 1, 1), ("mission", "mission", 0, 0), ("msision", "mission", 1, 1),
    ("missoin", "mission", 1, 1), ("misision", "mission", 1, 1), ("mxssion", "mission", 1, 1),
    ("msion", "mission", 1, nil), ("msion", "mission", 2, 2), ("", "ab", 2, 2), ("ab", "", 2, 2),
    ("", "", 0, 0), ("abc", "xyz", 2, nil),
  ])
  func `Typing errors are counted up to a limit`(
    typed: String, word: String, limit: Int, errors: Int?
  ) {
    #expect(EditDistance.between(Array(typed.utf8), Array(word.utf8), limit: limit) == errors)
  }

  @Test func `A prefix is held against the beginning only`() {
    func errors(_ typed: String, _ word: String) -> Int? {
      EditDistance.between(Array(typed.utf8), Array(word.utf8), limit: 1, isPrefix: true)
    }
    #expect(errors("hanidc", "handicape") == 1)
    #expect(errors("handi", "handicape") == 0)
    #expect(errors("ndicap", "handicape") == nil)
  }

  @Test func `What passes unlooked at is what cleaning would leave as it is`() {
    for value in (0...0x10FFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value), PlainFrench.isPlain(scalar) else { continue }
      let text = "a\(Character(scalar))a"
      #expect(Cleaning.clean(text) == text)
      #expect(!Cleaning.isUnsafe(scalar))
      #expect(!scalar.properties.isDiacritic || scalar.value < 0x300)
    }
  }

  @Test(arguments: ["« Être conseiller·ère » : l’œuvre d’été – 100 % où ça\u{202F}?", "", "a"])
  func `French text is plain`(text: String) { #expect(PlainFrench.isPlain(text)) }

  @Test(arguments: [" a", "a\u{A0}", "a\u{200B}b", "e\u{301}", "a\nb", "\u{AD}a", "\u{202E}"])
  func `Text with anything hidden, loose or combining is not plain`(text: String) {
    #expect(!PlainFrench.isPlain(text))
  }

  @Test func `Sentences take the spaces of French`() {
    #expect(
      Typography.typeset("« a » : b ; c ? d !")
        == "«\u{A0}a\u{A0}»\u{A0}: b\u{202F}; c\u{202F}? d\u{202F}!")
  }
}
