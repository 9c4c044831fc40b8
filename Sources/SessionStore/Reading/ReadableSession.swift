import GameEngine

extension SessionOpening: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let cases: [CardID] = json.field("cases"),
      let deck: DeckReference = json.field("deck"), let grid: ObservationGrid = json.field("grid"),
      let seed: UInt64 = json.field("seed"), let settings: SessionSettings = json.field("settings"),
      let structures: [CardID] = json.field("structures"), json.take("}")
    else { return nil }
    self.init(
      settings: settings, seed: seed, deck: deck, grid: grid, cases: cases,
      structures: structures)
  }
}

extension SessionSettings: JournalReadable {
  init?(_ json: inout JournalJSON) {
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
}

extension DeckReference: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let id: String = json.field("id"),
      let title: String = json.field("title"), let version: String = json.field("version"),
      json.take("}")
    else { return nil }
    self.init(id: id, version: version, title: title)
  }
}

extension Participant: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{") else { return nil }
    let home: String? = json.optional("home")
    guard let id: ParticipantID = json.field("id"), let isPresent: Bool = json.field("isPresent"),
      let name: String = json.field("name"), json.take("}")
    else { return nil }
    self.init(id: id, name: name, home: home, isPresent: isPresent)
  }
}

extension PhaseEntry: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let phase: Phase = json.field("phase"),
      let time: SessionTime = json.field("time"), json.take("}")
    else { return nil }
    self.init(phase: phase, time: time)
  }
}

extension PlayerChoice: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let participant: ParticipantID = json.field("participant"),
      let role: PlayerRole = json.field("role"), json.take("}")
    else { return nil }
    self.init(role: role, participant: participant)
  }
}

extension Consultation: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard json.take("{"), let began: Elapsed = json.field("began") else { return nil }
    let ended: Elapsed? = json.optional("ended")
    guard let target: Target = json.field("target"), json.take("}") else { return nil }
    self.init(target: target, began: began, ended: ended)
  }
}

extension Consultation.Target: JournalReadable {
  init?(_ json: inout JournalJSON) {
    if json.take("null") {
      self = .room
    } else if let id = ParticipantID(&json) {
      self = .observer(id)
    } else {
      return nil
    }
  }
}
