import GameEngine

extension ClientID: JournalValue {}
extension SeatCode: JournalValue {}

extension Seat: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let code: SeatCode = json.field("code"),
      let participant: ParticipantID = json.field("participant"), json.take("}")
    else { return nil }
    self.init(participant: participant, code: code)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("code", code)
      json.field("participant", participant)
    }
  }
}

extension Submission: JournalValue {
  init?(_ json: inout JournalReader) {
    guard json.take("{"), let client: ClientID = json.field("client"),
      let events: [Event] = json.field("events"), let sequence: Int = json.field("sequence"),
      json.take("}")
    else { return nil }
    self.init(client: client, sequence: sequence, events: events)
  }

  func write(to json: inout JournalWriter) {
    json.object { json in
      json.field("client", client)
      json.field("events", events)
      json.field("sequence", sequence)
    }
  }
}
