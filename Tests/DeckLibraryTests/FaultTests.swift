import DeckLibrary
import Testing

/// Each fault of the small deck, made by one edit.
@Suite struct FaultTests {
  struct Spoiled: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let file: DeckFile
    let old: String
    let new: String
    var entry: String?
    var field: String?
    var severity = DeckFault.Severity.error
    let message: String
    var remedy = ""
  }

  static let spoiled = [
    Spoiled(
      testDescription: "broken JSON", file: .cases, old: "\"numero\": 1,", new: "\"numero\": 1",
      message: "Il faut ici une virgule ou la fin de la liste"),
    Spoiled(
      testDescription: "missing key", file: .cases,
      old: "\"demande\": \"Je voudrais travailler.\",",
      new: "", entry: "cas-01", message: "La clé « demande » manque."),
    Spoiled(
      testDescription: "misspelt key", file: .structures, old: "\"acces\"", new: "\"accès\"",
      entry: "mission-locale", message: "La clé « accès » n’existe pas ici.",
      remedy: "Vouliez-vous dire « acces »"),
    Spoiled(
      testDescription: "text instead of a number", file: .cases, old: "\"age\": 19",
      new: "\"age\": \"19\"", entry: "cas-01", field: "personne.age",
      message: "Il faut un nombre ici, et non un texte."),
    Spoiled(
      testDescription: "text instead of a list", file: .schemes, old: "\"profils\": []",
      new: "\"profils\": \"\"", entry: "cpf", field: "profils",
      message: "Il faut une liste ici, et non un texte."),
    Spoiled(
      testDescription: "empty title", file: .practices, old: "\"VIDEOS METIERS\"", new: "\" \"",
      entry: "connaitre-1", field: "titre", message: "Ce texte est vide."),
    Spoiled(
      testDescription: "id with an accent", file: .structures, old: "\"id\": \"cleor\"",
      new: "\"id\": \"Cléor\"", entry: "Cléor", field: "id",
      message: "ne peut pas être un identifiant"),
    Spoiled(
      testDescription: "unknown status", file: .schemes, old: "\"restreint\"", new: "\"limité\"",
      entry: "cpf", field: "statut", message: "« limité » n’est pas une valeur connue.",
      remedy: "« actif », « restreint », « supprimé » et « à vérifier »"),
    Spoiled(
      testDescription: "unknown depth", file: .cases, old: "\"emmelee\"", new: "\"difficile\"",
      entry: "cas-02", field: "profondeur", message: "« difficile » n’est pas une valeur connue."),
    Spoiled(
      testDescription: "no date", file: .info, old: "2026-11-23", new: "23/11/2026",
      entry: "petit-paquet", field: "date", message: "« 23/11/2026 » n’est pas une date."),
    Spoiled(
      testDescription: "format of the future", file: .info, old: "\"format\": 1",
      new: "\"format\": 2", field: "format", message: "Le format 2 n’est pas connu"),
    Spoiled(
      testDescription: "age of nobody", file: .cases, old: "\"age\": 47", new: "\"age\": 470",
      entry: "cas-02", field: "personne.age", message: "470 n’est pas un âge vraisemblable."),
    Spoiled(
      testDescription: "same id twice", file: .cases, old: "\"id\": \"cas-02\"",
      new: "\"id\": \"cas-01\"", entry: "cas-01", field: "id",
      message: "L’identifiant « cas-01 » sert déjà."),
    Spoiled(
      testDescription: "one id for a structure and a scheme", file: .schemes,
      old: "\"id\": \"permis-ft\"", new: "\"id\": \"mdph\"", entry: "mdph", field: "id",
      message: "L’identifiant « mdph » sert déjà."),
    Spoiled(
      testDescription: "same number twice", file: .cases, old: "\"numero\": 2",
      new: "\"numero\": 1", entry: "cas-02", field: "numero",
      message: "Le numéro 1 est déjà celui de « Sans permis à Vierzon ».",
      remedy: "Prenez le numéro 2, qui est libre."),
    Spoiled(
      testDescription: "dead link", file: .cases, old: "\"mission-locale\"",
      new: "\"mision-locale\"", entry: "cas-01", field: "structures",
      message: "« mision-locale » n’est l’identifiant d’aucune structure connue.",
      remedy: "Vouliez-vous dire « mission-locale »"),
    Spoiled(
      testDescription: "unknown phase", file: .grids, old: "\"vecu\"", new: "\"vécu\"",
      field: "relances", message: "« vécu » n’est l’identifiant d’aucune phase connue."),
    Spoiled(
      testDescription: "bidirectional override", file: .cases, old: "Inès a quitté",
      new: "Inès \u{202E}a quitté", entry: "cas-01", field: "situation",
      message: "Ce texte contient le caractère interdit U+202E."),
    Spoiled(
      testDescription: "escape character", file: .cases, old: "Inès a quitté",
      new: "Inès \\u001b[31m", entry: "cas-01", field: "situation",
      message: "Ce texte contient le caractère interdit U+001B."),
    Spoiled(
      testDescription: "repeated key", file: .schemes, old: "\"nom\": \"Compte personnel",
      new: "\"nom\": \"X\", \"nom\": \"Compte personnel",
      message: "La clé « nom » figure deux fois dans le même objet."),
    Spoiled(
      testDescription: "ended scheme on a case", file: .cases, old: "\"cej\"",
      new: "\"garantie-jeunes\"", entry: "cas-01", field: "dispositifs", severity: .warning,
      message: "« Garantie jeunes » n’existe plus.",
      remedy: "Mettez à la place Contrat d’engagement jeune."),
    Spoiled(
      testDescription: "ended scheme in an orientation", file: .orientation, old: "\"cej\"",
      new: "\"garantie-jeunes\"", entry: "q-01", field: "dispositifs", severity: .warning,
      message: "« Garantie jeunes » n’existe plus."),
    Spoiled(
      testDescription: "too long to be read", file: .cases, old: "Son dos ne suit plus.",
      new: String(repeating: "mot ", count: 191) + "fin.", entry: "cas-02", field: "situation",
      severity: .warning, message: "La situation compte 198 mots"),
    Spoiled(
      testDescription: "too large a card", file: .structures, old: "Recevoir sans rendez-vous",
      new: String(repeating: "Recevoir longuement ", count: 90), entry: "mission-locale",
      severity: .warning, message: "plus de deux fois ce qu’un écran de 80 × 24"),
    Spoiled(
      testDescription: "two doors of one name", file: .structures, old: "\"ANPE\"",
      new: "\"mission loc\"", entry: "france-travail", severity: .warning,
      message: "« mission loc » désigne aussi « Mission locale »"),
    Spoiled(
      testDescription: "words that are no list", file: .schemes, old: "\"remplace_par\": []",
      new: "\"mots\": \"argent\", \"remplace_par\": []", entry: "cpf", field: "mots",
      message: "une liste"),
    Spoiled(
      testDescription: "an empty word", file: .schemes, old: "\"remplace_par\": []",
      new: "\"mots\": [\"\"], \"remplace_par\": []", entry: "cpf", field: "mots",
      message: "vide"),
    Spoiled(
      testDescription: "telephone number", file: .cases, old: "Son dos ne suit plus.",
      new: "Appeler le 06 12 34 56 78.", entry: "cas-02", field: "situation", severity: .warning,
      message: "« 06 12 34 56 78 » ressemble à un numéro de téléphone."),
    Spoiled(
      testDescription: "somebody’s name", file: .cases, old: "Son dos ne suit plus.",
      new: "Mme Martin-Durand le suit.", entry: "cas-02", field: "situation", severity: .warning,
      message: "« Mme Martin-Durand » ressemble à un nom de personne."),
    Spoiled(
      testDescription: "a surname after the first name", file: .cases, old: "\"Inès\"",
      new: "\"Inès Martin\"", entry: "cas-01", field: "personne.prenom", severity: .warning,
      message: "« Inès Martin » ressemble à un nom de personne."),
    Spoiled(
      testDescription: "e-mail address", file: .structures, old: "On pousse la porte",
      new: "Écrire à jean@exemple.fr", entry: "mission-locale", field: "acces", severity: .warning,
      message: "« jean@exemple.fr » ressemble à une adresse électronique."),
    Spoiled(
      testDescription: "birth date", file: .cases, old: "Son dos ne suit plus.",
      new: "Il est né le 3 mars 1979.", entry: "cas-02", field: "situation", severity: .warning,
      message: "« né le 3 mars 1979 » ressemble à une date de naissance."),
    Spoiled(
      testDescription: "street address", file: .cases, old: "Son dos ne suit plus.",
      new: "Il vit 12 bis, rue des Lilas.", entry: "cas-02", field: "situation",
      severity: .warning, message: "ressemble à une adresse postale."),
    Spoiled(
      testDescription: "social security number", file: .cases, old: "Son dos ne suit plus.",
      new: "1 79 03 18 033 123 45", entry: "cas-02", field: "situation", severity: .warning,
      message: "ressemble à un numéro de sécurité sociale."),
  ]

  @Test(arguments: spoiled)
  func `One spoilt thing is one fault, told with its place and its remedy`(
    spoiled: Spoiled
  ) throws {
    let deck = try DeckOnDisk()
    try deck.replace(spoiled.file, spoiled.old, by: spoiled.new)
    let faults = deck.faults()
    let fault = try #require(
      faults.first { $0.message.spaced.contains(spoiled.message) }, "\(faults)")
    #expect(fault.file == spoiled.file.name)
    #expect(fault.entry == spoiled.entry)
    #expect(fault.field == spoiled.field)
    #expect(fault.severity == spoiled.severity)
    #expect(fault.remedy.spaced.contains(spoiled.remedy))
    #expect(fault.position != nil)
    #expect((try? deck.read()) == nil || spoiled.severity == .warning)
  }

  @Test func `All faults come at once, in the order of the files and of their lines`() throws {
    let deck = try DeckOnDisk()
    try deck.replace(.cases, "\"cej\"", by: "\"cejj\"")
    try deck.replace(.cases, "\"age\": 19", by: "\"age\": \"19\"")
    try deck.replace(.schemes, "\"restreint\"", by: "\"limité\"")
    let failure = #expect(throws: DeckFailure.self) { try deck.read() }
    let errors = failure?.errors ?? []
    #expect(errors.map(\.file) == ["cas.json", "cas.json", "dispositifs.json"])
    #expect(errors.map(\.field) == ["personne.age", "dispositifs", "statut"])
    #expect(errors.first?.place == "cas.json, ligne 11, colonne 16, cas-01, personne.age")
  }

  @Test func `A fault is one line that a person can act on`() throws {
    let deck = try DeckOnDisk()
    try deck.replace(.schemes, "\"restreint\"", by: "\"limité\"")
    let line = try #require(deck.faults().first).description
    #expect(
      line.spaced == """
        dispositifs.json, ligne 11, colonne 17, cpf, statut : erreur : \
        « limité » n’est pas une valeur connue. \
        Choisissez entre « actif », « restreint », « supprimé » et « à vérifier ».
        """)
  }

  @Test func `A service's free number, a law's date and a decree's year are no personal data`()
    throws
  {
    let deck = try DeckOnDisk()
    try deck.replace(.structures, "On pousse la porte", by: "Le 0 800 222 100 ou le 39 49")
    try deck.replace(.schemes, "Remplacée en mars 2022", by: "Remplacée le 01/03/2022")
    try deck.replace(.cases, "Son dos ne suit plus.", by: "En 2019, place au repos : 35 heures.")
    #expect(deck.faults().isEmpty)
  }

  @Test func `Empty piles are refused`() throws {
    let deck = try DeckOnDisk()
    try deck.write(.cases, #"{"cas": []}"#)
    try deck.write(.grids, #"{"grilles": [], "relances": {}}"#)
    let messages = deck.faults().map(\.message)
    #expect(messages.contains("La pioche des cas est vide."))
    #expect(messages.contains("Il n’y a pas de grille d’observation."))
  }
}

extension String {
  /// With plain spaces for those that do not break, so that a test can be typed.
  var spaced: String {
    replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}
