import GameEngine

extension Note: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{") else { return nil }
    let author: ParticipantID? = json.optional("author")
    guard let id: ItemID = json.field("id"), let kind: Kind = json.field("kind"),
      let text: String = json.field("text"), json.take("}")
    else { return nil }
    self.init(id: id, kind: kind, text: text, author: author)
  }
}

extension Door: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{") else { return nil }
    let entry: LibraryEntry? = json.optional("entry")
    guard let id: ItemID = json.field("id"), let label: String = json.field("label"),
      let remark: String = json.field("remark"), json.take("}")
    else { return nil }
    self.init(id: id, label: label, entry: entry, remark: remark)
  }
}

extension LibraryEntry: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let id: String = json.field("id"), let kind: Kind = json.field("kind"),
      let title: String = json.field("title"), json.take("}")
    else { return nil }
    self.init(kind: kind, id: id, title: title)
  }
}

extension KeptEntry: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let entry: LibraryEntry = json.field("entry"),
      let id: ItemID = json.field("id"), let remark: String = json.field("remark"), json.take("}")
    else { return nil }
    self.init(id: id, entry: entry, remark: remark)
  }
}

extension Commitment: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let due: String = json.field("due") else { return nil }
    let dueDate: String? = json.optional("dueDate")
    guard let id: ItemID = json.field("id"), let what: String = json.field("what"),
      let who: String = json.field("who"), json.take("}")
    else { return nil }
    self.init(id: id, who: who, what: what, due: due, dueDate: dueDate)
  }
}

extension SatisfactionCount: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let count: Int = json.field("count"),
      let level: Satisfaction = json.field("level"), json.take("}")
    else { return nil }
    self.init(level: level, count: count)
  }
}
