import GameEngine
import Testing

/// What reaches the terminals of the room, in sessions played at random and in chosen ones.
@Suite struct RedactionTests {
  @Test(arguments: [1, 20_261_123, 0xC0FFEE, 77])
  func `Nothing private reaches another terminal, whatever is played`(seed: UInt64) throws {
    var trial = RedactionTrial(seed: seed)
    for _ in 1...4_000 { try trial.step() }
    #expect(trial.markersMadePublic > 0 && trial.markersKeptPrivate > 20)
  }

  @Test func `Lines come with the reveal, by nobody's name, and count as many authors`() throws {
    var play = try Play.at(.interview)
    try play.observe("un", by: .chloe)
    try play.observe("deux", by: .chloe)
    try play.observe("trois", by: .david)
    try play.advance(to: .viewpoints)
    try play.run(.reveal(confirmed: true))
    let table = Room(play.events).table
    let lines = table.round.standingObservations
    #expect(lines.map(\.text) == ["un", "deux", "trois"])
    #expect(lines.map(\.author.rawValue) == [-1, -1, -2])
    #expect(table.visibleObservations(to: .room).count == 3)
  }

  @Test func `Where authors are shown they are told, and no longer once they are not`() throws {
    var play = try Play.at(.interview)
    try play.observe("un", by: .chloe)
    try play.advance(to: .viewpoints)
    try play.run(.reveal(confirmed: true))
    try show(authors: true, in: &play)
    #expect(Room(play.events).table.round.observations.map(\.author) == [.chloe])
    try show(authors: false, in: &play)
    #expect(Room(play.events).table.round.observations.map(\.author.rawValue) == [-1])
  }

  private func show(authors isShown: Bool, in play: inout Play) throws {
    var settings = play.session.settings
    settings.showsAuthors = isShown
    try play.run(.changeSettings(settings))
  }

  @Test func `The words of a hidden line are its author's alone, until it is shown again`() throws {
    var play = try Play.at(.interview)
    let line = try play.observe("un", by: .chloe)
    try play.observe("deux", by: .david)
    try play.advance(to: .viewpoints)
    try play.run(.reveal(confirmed: true))
    try play.run(.hideObservation(line))
    var settings = play.session.settings
    settings.showsAuthors.toggle()
    try play.run(.changeSettings(settings))
    #expect(Room(play.events).table.round.observations.map(\.text) == ["", "deux"])
    #expect(Room(play.events).session(of: .david).round.observations.map(\.text) == ["", "deux"])
    let own = Room(play.events).session(of: .chloe).round.observations
    #expect(own.map(\.text) == ["un", "deux"])
    try play.run(.showObservation(line))
    #expect(Room(play.events).table.round.observations.map(\.text) == ["un", "deux"])
    try play.run(.undo)
    #expect(Room(play.events).table.round.observations.map(\.text) == ["", "deux"])
    #expect(Room(play.events).session(of: .chloe).round.observations.map(\.text) == ["un", "deux"])
  }

  @Test func `Who said a note is known to her alone`() throws {
    var play = try Play.at(.transfer)
    try play.run(.note(.takeaway, text: "Écouter", author: .chloe), by: .participant(.chloe))
    let room = Room(play.events)
    #expect(room.table.round.notes.map(\.text) == ["Écouter"])
    #expect(room.table.round.notes.map(\.author) == [nil])
    #expect(room.session(of: .david).round.notes.map(\.author) == [nil])
    #expect(room.session(of: .chloe).round.notes.map(\.author) == [.chloe])
  }

  @Test func `An author has her own line before the reveal, and nobody else has it`() throws {
    var play = try Play.at(.interview)
    let line = try play.observe("un", by: .chloe)
    try play.run(
      .editObservation(line, section: .doors, text: "le CIO"), by: .participant(.chloe))
    let room = Room(play.events)
    #expect(room.session(of: .chloe).round.standingObservations.map(\.text) == ["le CIO"])
    #expect(room.session(of: .david).round.observations.isEmpty)
    #expect(room.table.round.observations.isEmpty)
  }

  @Test func `The cues of the case go where the job seeker's player goes`() throws {
    var play = try Play.at(.reading)
    #expect(cues(play) == [.basile])
    try play.run(.release(.jobSeeker))
    #expect(cues(play) == [])
    try play.run(.choose(.chloe, .jobSeeker))
    #expect(cues(play) == [.chloe])
  }

  /// Who can read cues.
  private func cues(_ play: Play) -> [ParticipantID] {
    let room = Room(play.events)
    #expect(room.table.round.caseCard?.privateCues == [])
    return play.session.participants.map(\.id).filter {
      room.session(of: $0).round.caseCard?.privateCues.isEmpty == false
    }
  }

  @Test func `Nothing foretells the draws`() throws {
    let table = Room(try Play.at(.draw).events).table
    #expect(table.opening?.seed == 0)
    #expect(table.casePile.remaining == table.casePile.remaining.sorted())
  }

  @Test func `What only one knows is undone for her alone`() throws {
    var play = try Play.at(.completion)
    try play.copyFromPaper("un", of: .chloe)
    try play.run(.undo)
    let room = Room(play.events)
    #expect(room.session(of: .chloe).round.standingObservations.isEmpty)
    #expect(room.session(of: .chloe).round.observations.count == 1)
    #expect(room.table.round.observations.isEmpty)
  }
}

/// The terminals of a room, after some events.
private struct Room {
  private var known: [RedactedEvent] = []

  init(_ events: [Event]) {
    var redaction = Redaction()
    for event in events { known += redaction.redact(event) }
  }

  var table: Session { Session(replaying: known.filter { $0.audience == .everybody }.map(\.event)) }

  func session(of id: ParticipantID) -> Session {
    Session(replaying: known.filter { $0.reaches(id) }.map(\.event))
  }
}

extension RedactedEvent {
  /// Whether the terminal of a participant gets it.
  func reaches(_ id: ParticipantID) -> Bool { audience == .everybody || audience == .seat(id) }
}
