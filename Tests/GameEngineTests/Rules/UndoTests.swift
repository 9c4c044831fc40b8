import GameEngine
import Testing

@Suite struct UndoTests {
  @Test(arguments: Deeds.undoable)
  func `An action is undone whole`(deed: Deed) throws {
    var play = try deed.prepared()
    let before = Portrait(of: play.session)
    let steps = play.session.undoStack.count
    try deed.perform(in: &play)
    #expect(Portrait(of: play.session) != before)
    #expect(play.session.undoStack.count == steps + 1)
    #expect(play.session.undoStack.last?.done.name == deed.event)
    try play.run(.undo)
    #expect(Portrait(of: play.session) == before)
    #expect(play.session.undoStack.count == steps)
  }

  @Test(arguments: Deeds.final)
  func `What the room has seen is not undone, nor anything before it`(deed: Deed) throws {
    var play = try deed.prepared()
    try deed.perform(in: &play)
    #expect(play.session.undoStack.isEmpty)
    #expect(play.refusal(of: .undo) == (play.session.isClosed ? .sessionClosed : .nothingToUndo))
  }

  @Test(arguments: Deeds.passing)
  func `What passes by itself is stepped over`(deed: Deed) throws {
    var play = try deed.prepared()
    let steps = play.session.undoStack
    try deed.perform(in: &play)
    #expect(play.session.undoStack == steps)
  }

  @Test func `Every kind of event is undone, final or passing`() {
    let all = Deeds.undoable + Deeds.final + Deeds.passing
    let ownKinds: Set<EventName> = [
      .actionUndone, .observationRestored, .sessionOpened, .frameAgreed, .seatGiven,
    ]
    #expect(Set(all.map(\.event)).union(ownKinds) == Set(EventName.allCases))
  }

  @Test func `Nothing is undone of a session just opened`() throws {
    #expect(try Play.opened().refusal(of: .undo) == .nothingToUndo)
  }

  @Test func `Undoing the end of the frame leaves it agreed`() throws {
    var play = try Play.at(.frame)
    try play.run(.advance(confirmed: false))
    try play.run(.undo)
    #expect(play.session.phase == .frame)
    #expect(play.session.isFrameAgreed)
  }

  @Test func `Actions are undone one after the other, the last first`() throws {
    var play = try Play.at(.experience)
    var portraits: [Portrait] = []
    for deed in [
      Command.note(.exchange, text: "Un", author: nil), .openDoor(label: "CIO", entry: nil),
      .editNote(ItemID(1), text: "Deux"), .advance(confirmed: true), .removeNote(ItemID(1)),
    ] {
      portraits.append(Portrait(of: play.session))
      try play.run(deed)
    }
    for portrait in portraits.reversed() {
      try play.run(.undo)
      #expect(Portrait(of: play.session) == portrait)
    }
  }

  @Test func `Fifty actions are remembered, the oldest forgotten first`() throws {
    var play = try Play.at(.experience)
    for number in 1...60 {
      try play.run(.note(.exchange, text: "Note \(number)", author: nil))
    }
    for _ in 1...50 { try play.run(.undo) }
    #expect(play.refusal(of: .undo) == .nothingToUndo)
    #expect(play.session.round.notes.count == 10)
  }

  @Test func `Undo is itself an event, and its phase is entered when it is given`() throws {
    var play = try Play.at(.frame)
    play.wait(seconds: 20)
    let undone = try play.run(.undo)
    #expect(undone == [.actionUndone([.phaseEntered(.init(phase: .welcome, time: play.now))])])
    #expect(play.session.phaseEntered == play.now)
    #expect(Session(replaying: play.events) == play.session)
  }

  @Test func `A paper line undone is withdrawn, and keeps its number`() throws {
    var play = try Play.revealed()
    try play.copyFromPaper("Un", of: .chloe)
    try play.copyFromPaper("Deux", of: .david)
    try play.run(.undo)
    #expect(play.session.round.standingObservations.map(\.text) == ["Un"])
    #expect(play.session.round.observations.count == 2)
  }

  @Test func `A withdrawn paper line comes back by undo`() throws {
    var play = try Play.at(.completion)
    let id = try play.copyFromPaper("Un", of: .chloe)
    try play.run(.withdrawObservation(id))
    let undone = try play.run(.undo)
    #expect(undone == [.actionUndone([.observationRestored(id), .groupingChanged([])])])
    #expect(play.session.round.standingObservations.count == 1)
  }

  @Test func `Undo reaches no line an observer wrote herself`() throws {
    var play = try Play.at(.interview)
    try play.observe("Elle reformule", by: .chloe)
    for _ in 1...50 where play.refusal(of: .undo) == nil { try play.run(.undo) }
    #expect(play.refusal(of: .undo) == .nothingToUndo)
    #expect(play.session.round.standingObservations.count == 1)
  }
}
