import GameEngine

/// People, cards, the interview.
extension French.Lines {
  /// Nobody has joined yet.
  package static let nobody = "Personne n’est encore inscrit."

  /// Some people were enrolled.
  package static func enrolled(_ count: Int, present: Int) -> String {
    let joined = count > 1 ? "\(count) personnes inscrites" : "1 personne inscrite"
    return "\(joined), \(present) dans la salle."
  }

  /// A line of the list of participants.
  package static func participant(
    _ number: Int, _ name: String, home: String?, role: PlayerRole?, isPresent: Bool
  ) -> String {
    let home = home.map { " (\($0))" } ?? ""
    let role = role.map { ", \(French.title($0))" } ?? ""
    return "\(number). \(name)\(home)\(role)\(isPresent ? "" : ", a quitté la séance")"
  }

  /// A name was corrected.
  package static func renamed(_ name: String) -> String { "Corrigé : \(name)".ended }

  /// Somebody typed by mistake was taken off.
  package static func erased(_ name: String) -> String { "\(name) n’est plus dans la liste." }

  /// Somebody left.
  package static func departed(_ name: String) -> String { "Départ noté : \(name)".ended }

  /// Somebody came back.
  package static func cameBack(_ name: String) -> String { "Retour noté : \(name)".ended }

  /// Number of participants.
  package static func attendance(_ number: Int) -> String {
    "Nombre de participant·es : \(number)."
  }

  /// How many are in the room, and what was written.
  package static func room(
    present: Int, observers: Int, observations: Int, isRevealed: Bool
  ) -> String {
    let people = French.count(present, "personne", "personnes", none: "personne")
    let watching = French.count(
      observers, "observateur·rice", "observateur·rices", none: "aucun·e observateur·rice")
    let written = French.observations(observations)
    return
      "Dans la salle : \(people), dont \(watching) ; \(written)\(isRevealed ? ", dévoilés" : "")."
  }

  /// Somebody who may play.
  package static func candidate(_ number: Int, _ name: String, hasPlayed: Bool) -> String {
    "\(number). \(name)" + (hasPlayed ? ", a déjà joué" : "")
  }

  /// Who plays a part.
  package static func player(_ role: PlayerRole, _ name: String) -> String {
    "\(French.sentenceCase(French.title(role))) : \(name)".ended
  }

  /// A part is free again.
  package static func released(_ role: PlayerRole) -> String {
    "Rôle libre : \(French.title(role))."
  }

  /// Who draws a card: a name, or the part when nobody plays it yet.
  package static func drawer(_ kind: PileKind, by role: PlayerRole, _ name: String?) -> String {
    "\(French.sentenceCase(French.card(kind))) : tirée par \(name ?? "le ou la \(French.title(role))")"
      .ended
  }

  /// A pile was shuffled anew.
  package static func shuffled(_ kind: PileKind) -> String {
    "La pioche était vide : chaque \(French.card(kind)) y est remise."
  }

  /// A card was put back.
  package static func putBack(_ kind: PileKind) -> String {
    "\(French.sentenceCase(French.card(kind))) remise."
  }

  /// Headline of a case card.
  package static func title(_ card: CaseCard) -> String {
    "Carte cas n° \(card.number.rawValue) : \(card.title) (\(card.family), \(French.title(card.depth)))."
  }

  /// Headline of a structure card.
  package static func title(_ card: StructureCard) -> String {
    let former = card.formerName.map { " (en 2017 : \($0))" } ?? ""
    return "Carte structure n° \(card.number.rawValue) : \(card.name)\(former)."
  }

  /// What the adviser reads aloud.
  package static func text(_ card: CaseCard) -> String {
    let person = card.person
    let who = "\(person.firstName), \(person.age) ans, \(person.place)."
    return ([title(card), who] + card.situation + ["Sa demande : « \(card.request) »"])
      .joined(separator: "\n")
  }

  /// A structure card, whole.
  package static func text(_ card: StructureCard) -> String {
    var lines = [title(card)]
    lines.append(labelled("Public", card.audience))
    lines.append(labelled("Mission", card.mission))
    if !card.conditions.isEmpty { lines.append(labelled("Conditions", card.conditions)) }
    return (lines + houseLines(card)).joined(separator: "\n")
  }

  /// What a structure's adviser can offer, cannot, and with whom she works.
  package static func houseLines(_ card: StructureCard) -> [String] {
    list("Peut", card.offers) + list("Ne peut pas", card.limits) + list("Avec", card.partners)
  }

  /// A label and the items under it; nothing when there are none.
  package static func list(_ label: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["\(label) :"] + items.map(item)
  }

  /// A turn to speak begins; for the room when no name is given.
  package static func consulted(_ name: String?, at moment: Elapsed) -> String {
    let who = name.map { "à \($0)" } ?? "à la salle"
    let seconds = Consultation.plannedSeconds
    let length = seconds == 60 ? "une minute environ" : "\(seconds) secondes environ"
    return "La parole est \(who), à \(French.clock(moment)) ; \(length). « fin » rend le silence."
  }

  /// Silence returns.
  package static func consultationEnded(after length: Elapsed) -> String {
    "Le silence revient, après \(French.clock(length))."
  }

  /// A pile was prepared.
  package static func prepared(_ count: Int) -> String {
    "Pioche des cas : \(cards(count))."
  }

  /// Cards face down.
  package static func piles(cases: Int, structures: Int) -> String {
    "Pioche des cas : \(cards(cases)). Pioche des structures : \(cards(structures))."
  }

  private static func cards(_ count: Int) -> String {
    French.count(count, "carte", "cartes", none: "vide")
  }

  /// A family of cases.
  package static func family(_ id: String, title: String, cases: Int) -> String {
    "\(id) : \(title), \(cards(cases))"
  }

  /// A rule of the game.
  package static func rule(_ number: Int, _ rule: String) -> String { "Règle \(number). \(rule)" }
}
