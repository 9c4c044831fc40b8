import DeckLibrary
import GameEngine
import Testing

/// Decks that add to the built-in one.
@Suite struct ExtensionDeckTests {
  private static let info = """
    {"format": 1, "id": "mon-bassin", "titre": "Mon bassin", "version": "1", "date": "2026-12",
     "licence": "CC0", "presentation": "", "etend": "centre-val-de-loire"}
    """

  private static func cases(id: String, number: Int, scheme: String = "cpf") -> String {
    """
    {"cas": [{"id": "\(id)", "numero": \(number), "titre": "Un cas d’ici", "famille": "jeunes",
      "profondeur": "ordinaire", "personne": {"prenom": "Lou", "age": 20, "lieu": "Blois"},
      "situation": ["Lou cherche."], "demande": "Que faire\u{202F}?", "indices": [],
      "publics": ["jeunes"], "themes": ["mobilite"], "structures": ["mission-locale"],
      "dispositifs": ["\(scheme)"], "questions": []}]}
    """
  }

  private func deck(cases: String? = nil) throws -> DeckOnDisk {
    let deck = try DeckOnDisk(empty: true)
    try deck.write(.info, Self.info)
    if let cases { try deck.write(.cases, cases) }
    return deck
  }

  @Test func `Its entries come after the built-in deck's, and may link to them`() throws {
    let builtIn = try Library.builtIn()
    let library = try deck(cases: Self.cases(id: "cas-ici-1", number: 901)).read()
    #expect(library.info.title == "Mon bassin")
    #expect(library.info.extends == builtIn.info.id)
    #expect(library.cases.count == builtIn.cases.count + 1)
    #expect(library.caseCards.last?.title == "Un cas d’ici")
    #expect(library.caseCards.last?.family == builtIn.family("jeunes")?.title)
    #expect(library.practices == builtIn.practices)
    #expect(library.search("un cas d’ici", limit: 1).first?.id == "cas-ici-1")
  }

  @Test func `It needs none of the other files`() throws {
    let deck = try deck()
    #expect(deck.faults().isEmpty)
    #expect(try deck.read().cases.count == Library.builtIn().cases.count)
  }

  @Test func `An id of the built-in deck cannot be taken`() throws {
    let taken = try deck(cases: Self.cases(id: "cas-01", number: 901)).faults()
    #expect(
      taken.map(\.message.spaced) == [
        "L’identifiant « cas-01 » est celui d’une entrée du paquet fourni."
      ])
  }

  @Test func `A number of the built-in deck cannot be taken, and a free one is offered`() throws {
    let highest = try #require(Library.builtIn().caseCards.map(\.number.rawValue).max())
    let taken = try deck(cases: Self.cases(id: "cas-ici-1", number: 1)).faults()
    #expect(taken.map(\.remedy) == ["Prenez le numéro \(highest + 1), qui est libre."])
  }

  @Test func `A dead link is seen across both decks`() throws {
    let faults = try deck(cases: Self.cases(id: "cas-ici-1", number: 901, scheme: "cfp")).faults()
    #expect(faults.map(\.remedy.spaced) == ["Vouliez-vous dire « cep » ?"])
  }

  @Test func `A name of the built-in deck is told to the one that takes it`() throws {
    let deck = try deck()
    try deck.write(
      .structures,
      """
      {"structures": [{"id": "maison-cpf", "numero": 901, "nom": "CPF", "alias": [],
        "nom_2017": "", "depuis": "", "statut": "actif", "public": "", "mission": "",
        "conditions": "", "acces": "", "source": [], "confiance": "haute", "profils": [],
        "publics": [], "themes": [], "dans_le_guide": []}]}
      """)
    #expect(
      deck.faults().map(\.description.spaced) == [
        """
        structures.json, ligne 1, colonne 24, maison-cpf : avertissement : « CPF » désigne aussi \
        « Compte personnel de formation » : ce nom ne sera pas reconnu. \
        Réservez ce nom à une seule entrée.
        """
      ])
  }

  @Test func `Only the built-in deck can be extended, and not by its own name`() throws {
    let deck = try deck()
    try deck.replace(.info, "\"etend\": \"centre-val-de-loire\"", by: "\"etend\": \"ailleurs\"")
    #expect(
      deck.faults().contains {
        $0.message.spaced == "Le paquet « ailleurs » ne peut pas être étendu."
      })
    try deck.write(.info, Self.info)
    try deck.replace(.info, "\"id\": \"mon-bassin\"", by: "\"id\": \"centre-val-de-loire\"")
    #expect(
      deck.faults().map(\.message) == ["Ce paquet porte l’identifiant du paquet qu’il étend."])
  }
}
