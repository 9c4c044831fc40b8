import GameEngine

extension ObservationGrid: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let id: String = json.field("id"),
      let sections: [GridSection] = json.field("sections"),
      let title: String = json.field("title"), json.take("}")
    else { return nil }
    self.init(id: id, title: title, sections: sections)
  }
}

extension GridSection: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let hint: String = json.field("hint"),
      let id: GridSectionID = json.field("id"), let kind: Kind = json.field("kind"),
      let title: String = json.field("title"), json.take("}")
    else { return nil }
    self.init(id: id, title: title, hint: hint, kind: kind)
  }
}

extension Observation: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let author: ParticipantID = json.field("author") else { return nil }
    let card: CardNumber? = json.optional("card")
    let elapsed: Elapsed? = json.optional("elapsed")
    guard let id: ObservationID = json.field("id"),
      let isFromPaper: Bool = json.field("isFromPaper"),
      let isWithdrawn: Bool = json.field("isWithdrawn"),
      let section: GridSectionID = json.field("section"), let text: String = json.field("text"),
      json.take("}")
    else { return nil }
    self.init(
      id: id, author: author, section: section, text: text, card: card, elapsed: elapsed,
      isFromPaper: isFromPaper, isWithdrawn: isWithdrawn)
  }
}

extension ObservationEdit: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let id: ObservationID = json.field("id"),
      let section: GridSectionID = json.field("section"), let text: String = json.field("text"),
      json.take("}")
    else { return nil }
    self.init(id: id, section: section, text: text)
  }
}

extension ObservationGroup: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let members: [ObservationID] = json.field("members"), json.take("}")
    else { return nil }
    self.init(members: members)
    // A decoder keeps members as they stand; this initialiser sorts them.
    guard self.members == members else { return nil }
  }
}
