import GameEngine

extension CaseCard: JournalValue {
  init?(_ json: inout JournalReader) {
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

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("audiences", audiences)
      json.field("depth", depth)
      json.field("family", family)
      json.field("id", id)
      json.field("number", number)
      json.field("person", person)
      json.field("privateCues", privateCues)
      json.field("questions", questions)
      json.field("request", request)
      json.field("schemes", schemes)
      json.field("situation", situation)
      json.field("structures", structures)
      json.field("themes", themes)
      json.field("title", title)
    }
  }
}

extension CasePerson: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let age: Int = json.field("age"),
      let firstName: String = json.field("firstName"), let place: String = json.field("place"),
      json.take("}")
    else { return nil }
    self.init(firstName: firstName, age: age, place: place)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("age", age)
      json.field("firstName", firstName)
      json.field("place", place)
    }
  }
}

extension StructureCard: JournalValue {
  init?(_ json: inout JournalReader) {
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

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("audience", audience)
      json.field("conditions", conditions)
      json.field("formerName", formerName)
      json.field("id", id)
      json.field("limits", limits)
      json.field("mission", mission)
      json.field("name", name)
      json.field("number", number)
      json.field("offers", offers)
      json.field("partners", partners)
    }
  }
}

extension PileOrder: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let kind: PileKind = json.field("kind"),
      let order: [CardID] = json.field("order"), json.take("}")
    else { return nil }
    self.init(kind: kind, order: order)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("kind", kind)
      json.field("order", order)
    }
  }
}
