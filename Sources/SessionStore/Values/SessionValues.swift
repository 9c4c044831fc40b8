import GameEngine

extension SessionOpening: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let cases: [CardID] = json.field("cases"),
      let deck: DeckReference = json.field("deck"), let grid: ObservationGrid = json.field("grid"),
      let seed: UInt64 = json.field("seed"), let settings: SessionSettings = json.field("settings"),
      let structures: [CardID] = json.field("structures"), json.take("}")
    else { return nil }
    self.init(
      settings: settings, seed: seed, deck: deck, grid: grid, cases: cases,
      structures: structures)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("cases", cases)
      json.field("deck", deck)
      json.field("grid", grid)
      json.field("seed", seed)
      json.field("settings", settings)
      json.field("structures", structures)
    }
  }
}

extension SessionSettings: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let date: String = json.field("date"),
      let showsAuthors: Bool = json.field("showsAuthors"),
      let showsTimers: Bool = json.field("showsTimers"),
      let territory: String = json.field("territory"), let title: String = json.field("title"),
      json.take("}")
    else { return nil }
    self.init(
      title: title, territory: territory, date: date, showsTimers: showsTimers,
      showsAuthors: showsAuthors)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("date", date)
      json.field("showsAuthors", showsAuthors)
      json.field("showsTimers", showsTimers)
      json.field("territory", territory)
      json.field("title", title)
    }
  }
}

extension DeckReference: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let id: String = json.field("id"),
      let title: String = json.field("title"), let version: String = json.field("version"),
      json.take("}")
    else { return nil }
    self.init(id: id, version: version, title: title)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("id", id)
      json.field("title", title)
      json.field("version", version)
    }
  }
}

extension Participant: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{") else { return nil }
    let home: String? = json.optional("home")
    guard let id: ParticipantID = json.field("id"), let isPresent: Bool = json.field("isPresent"),
      let name: String = json.field("name"), json.take("}")
    else { return nil }
    self.init(id: id, name: name, home: home, isPresent: isPresent)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("home", home)
      json.field("id", id)
      json.field("isPresent", isPresent)
      json.field("name", name)
    }
  }
}

extension PhaseEntry: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let phase: Phase = json.field("phase"),
      let time: SessionTime = json.field("time"), json.take("}")
    else { return nil }
    self.init(phase: phase, time: time)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("phase", phase)
      json.field("time", time)
    }
  }
}

extension PlayerChoice: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let participant: ParticipantID = json.field("participant"),
      let role: PlayerRole = json.field("role"), json.take("}")
    else { return nil }
    self.init(role: role, participant: participant)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("participant", participant)
      json.field("role", role)
    }
  }
}

extension Consultation: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let began: Elapsed = json.field("began") else { return nil }
    let ended: Elapsed? = json.optional("ended")
    guard let target: Target = json.field("target"), json.take("}") else { return nil }
    self.init(target: target, began: began, ended: ended)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("began", began)
      json.field("ended", ended)
      json.field("target", target)
    }
  }
}

extension Consultation.Target: JournalValue {
  init?(_ json: inout JournalReader) {
    if json.take("null") {
      self = .room
    } else if let id = ParticipantID(&json) {
      self = .observer(id)
    } else {
      return nil
    }
  }

  func write(to json: inout JournalWriter) {
    switch self {
    case .room: json.put("null")
    case .observer(let id): id.write(to: &json)
    }
  }
}
