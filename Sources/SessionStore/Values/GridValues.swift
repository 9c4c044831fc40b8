import GameEngine

extension ObservationGrid: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let id: String = json.field("id"),
      let sections: [GridSection] = json.field("sections"),
      let title: String = json.field("title"), json.take("}")
    else { return nil }
    self.init(id: id, title: title, sections: sections)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("id", id)
      json.field("sections", sections)
      json.field("title", title)
    }
  }
}

extension GridSection: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let hint: String = json.field("hint"),
      let id: GridSectionID = json.field("id"), let kind: Kind = json.field("kind"),
      let title: String = json.field("title"), json.take("}")
    else { return nil }
    self.init(id: id, title: title, hint: hint, kind: kind)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("hint", hint)
      json.field("id", id)
      json.field("kind", kind)
      json.field("title", title)
    }
  }
}

extension Observation: JournalValue {
  init?(_ json: inout JournalReader) {
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

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("author", author)
      json.field("card", card)
      json.field("elapsed", elapsed)
      json.field("id", id)
      json.field("isFromPaper", isFromPaper)
      json.field("isWithdrawn", isWithdrawn)
      json.field("section", section)
      json.field("text", text)
    }
  }
}

extension ObservationEdit: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let id: ObservationID = json.field("id"),
      let section: GridSectionID = json.field("section"), let text: String = json.field("text"),
      json.take("}")
    else { return nil }
    self.init(id: id, section: section, text: text)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("id", id)
      json.field("section", section)
      json.field("text", text)
    }
  }
}

extension ObservationGroup: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let members: [ObservationID] = json.field("members"), json.take("}")
    else { return nil }
    self.init(members: members)
    // A decoder keeps members as they stand; this initialiser sorts them.
    guard self.members == members else { return nil }
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("members", members)
    }
  }
}

extension LineArrangement: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let groups: [ObservationGroup] = json.field("groups"),
      let partings: [Parting] = json.field("partings"), json.take("}")
    else { return nil }
    self.init(groups: groups, partings: partings)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("groups", groups)
      json.field("partings", partings)
    }
  }
}

extension Parting: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let blocks: [[ObservationID]] = json.field("blocks"), json.take("}")
    else { return nil }
    self.init(blocks: blocks)
    // A decoder keeps blocks as they stand; this initialiser sorts them.
    guard self.blocks == blocks else { return nil }
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("blocks", blocks)
    }
  }
}
