import GameEngine

extension Note: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{") else { return nil }
    let author: ParticipantID? = json.optional("author")
    guard let id: ItemID = json.field("id"), let kind: Kind = json.field("kind"),
      let text: String = json.field("text"), json.take("}")
    else { return nil }
    self.init(id: id, kind: kind, text: text, author: author)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("author", author)
      json.field("id", id)
      json.field("kind", kind)
      json.field("text", text)
    }
  }
}

extension Door: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{") else { return nil }
    let entry: LibraryEntry? = json.optional("entry")
    guard let id: ItemID = json.field("id"), let label: String = json.field("label"),
      let remark: String = json.field("remark"), json.take("}")
    else { return nil }
    self.init(id: id, label: label, entry: entry, remark: remark)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("entry", entry)
      json.field("id", id)
      json.field("label", label)
      json.field("remark", remark)
    }
  }
}

extension LibraryEntry: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let id: String = json.field("id"), let kind: Kind = json.field("kind"),
      let title: String = json.field("title"), json.take("}")
    else { return nil }
    self.init(kind: kind, id: id, title: title)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("id", id)
      json.field("kind", kind)
      json.field("title", title)
    }
  }
}

extension KeptEntry: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let entry: LibraryEntry = json.field("entry"),
      let id: ItemID = json.field("id"), let remark: String = json.field("remark"), json.take("}")
    else { return nil }
    self.init(id: id, entry: entry, remark: remark)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("entry", entry)
      json.field("id", id)
      json.field("remark", remark)
    }
  }
}

extension Commitment: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let due: String = json.field("due") else { return nil }
    let dueDate: String? = json.optional("dueDate")
    guard let id: ItemID = json.field("id"), let what: String = json.field("what"),
      let who: String = json.field("who"), json.take("}")
    else { return nil }
    self.init(id: id, who: who, what: what, due: due, dueDate: dueDate)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("due", due)
      json.field("dueDate", dueDate)
      json.field("id", id)
      json.field("what", what)
      json.field("who", who)
    }
  }
}

extension SatisfactionCount: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let count: Int = json.field("count"),
      let level: Satisfaction = json.field("level"), json.take("}")
    else { return nil }
    self.init(level: level, count: count)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("count", count)
      json.field("level", level)
    }
  }
}
