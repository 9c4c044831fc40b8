import GameEngine

extension CaseCard: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let audiences: [String] = json.field("audiences"),
      let depth: CaseDepth = json.field("depth"), let family: String = json.field("family"),
      let id: CardID = json.field("id"), let number: CardNumber = json.field("number"),
      let person: CasePerson = json.field("person"),
      let privateCues: [String] = json.field("privateCues"),
      let questions: [String] = json.field("questions"),
      let request: String = json.field("request"), let schemes: [String] = json.field("schemes"),
      let situation: [String] = json.field("situation"),
      let structures: [String] = json.field("structures"),
      let themes: [String] = json.field("themes"), let title: String = json.field("title"),
      json.take("}")
    else { return nil }
    self.init(
      id: id, number: number, title: title, family: family, depth: depth, person: person,
      situation: situation, request: request, privateCues: privateCues, audiences: audiences,
      themes: themes, structures: structures, schemes: schemes, questions: questions)
  }
}

extension CasePerson: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let age: Int = json.field("age"),
      let firstName: String = json.field("firstName"), let place: String = json.field("place"),
      json.take("}")
    else { return nil }
    self.init(firstName: firstName, age: age, place: place)
  }
}

extension StructureCard: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let audience: String = json.field("audience"),
      let conditions: String = json.field("conditions")
    else { return nil }
    let formerName: String? = json.optional("formerName")
    guard let id: CardID = json.field("id"), let limits: [String] = json.field("limits"),
      let mission: String = json.field("mission"), let name: String = json.field("name"),
      let number: CardNumber = json.field("number"), let offers: [String] = json.field("offers"),
      let partners: [String] = json.field("partners"), json.take("}")
    else { return nil }
    self.init(
      id: id, number: number, name: name, formerName: formerName, audience: audience,
      mission: mission, conditions: conditions, offers: offers, limits: limits, partners: partners)
  }
}

extension PileOrder: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let kind: PileKind = json.field("kind"),
      let order: [CardID] = json.field("order"), json.take("}")
    else { return nil }
    self.init(kind: kind, order: order)
  }
}
