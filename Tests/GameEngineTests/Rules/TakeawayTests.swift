import GameEngine
import Testing

@Suite struct TakeawayTests {
  private let chloe = Actor.participant(.chloe)

  private func say(_ text: String, in play: inout Play, sequence: Int = 1) throws {
    try play.run(
      .submit(
        .note(.takeaway, text: text, author: .chloe), client: ClientID("terminal"),
        sequence: sequence), by: chloe)
  }

  @Test func `Somebody says what she takes away at her own terminal, rewords it and drops it`()
    throws
  {
    var play = try Play.at(.transfer)
    try say("Écouter", in: &play)
    let note = try #require(play.session.round.notes.first)
    #expect(note.kind == .takeaway && note.author == .chloe)
    try play.run(.editNote(note.id, text: "Écouter d’abord"), by: chloe)
    #expect(play.session.round.notes.map(\.text) == ["Écouter d’abord"])
    try play.run(.removeNote(note.id), by: chloe)
    #expect(play.session.round.notes.isEmpty)
  }

  @Test(arguments: [Phase.interview, .viewpoints, .practices])
  func `It is said at the end of a round alone`(phase: Phase) throws {
    let play = try Play.at(phase)
    let note = Command.note(.takeaway, text: "Écouter", author: .chloe)
    #expect(play.refusal(of: note, by: chloe) == .wrongPhase(phase))
  }

  @Test func `It may still be said at the closing, and no more once the session is closed`() throws
  {
    var play = try Play.at(.closing)
    try say("Écouter", in: &play)
    try play.run(.close)
    let note = Command.note(.takeaway, text: "Écouter", author: .chloe)
    #expect(play.refusal(of: note, by: chloe) == .sessionClosed)
  }

  @Test func `Nobody speaks for somebody else, nor writes another note`() throws {
    var play = try Play.at(.transfer)
    try play.run(.note(.takeaway, text: "À David", author: .david))
    try play.run(.note(.exchange, text: "À tous", author: nil))
    let (davids, common) = (ItemID(1), ItemID(2))
    func refusal(_ command: Command) -> Refusal? { play.refusal(of: command, by: chloe) }
    #expect(refusal(.note(.takeaway, text: "x", author: .david)) == .notSomeoneElse)
    #expect(refusal(.note(.takeaway, text: "x", author: nil)) == .notSomeoneElse)
    #expect(refusal(.note(.exchange, text: "x", author: .chloe)) == .facilitatorOnly)
    #expect(refusal(.editNote(davids, text: "x")) == .notSomeoneElse)
    #expect(refusal(.removeNote(davids)) == .notSomeoneElse)
    #expect(refusal(.removeNote(common)) == .facilitatorOnly)
    #expect(refusal(.removeNote(ItemID(9))) == .unknownItem(ItemID(9)))
  }

  @Test func `What she says is none of the facilitator's to undo`() throws {
    var play = try Play.at(.transfer)
    try play.run(.note(.exchange, text: "Avant", author: nil))
    try say("Écouter", in: &play)
    try play.run(.undo)
    #expect(play.session.round.notes.map(\.text) == ["Écouter"])
  }

  @Test func `What she has changed since is not put back by the facilitator's undo`() throws {
    var play = try Play.at(.transfer)
    try say("Écouter", in: &play)
    let id = ItemID(1)
    try play.run(.editNote(id, text: "Écouter !"))
    try play.run(
      .submit(
        .editNote(id, text: "Écouter d’abord"), client: ClientID("terminal"), sequence: 2),
      by: chloe)
    try play.run(.undo)
    #expect(play.session.round.notes.map(\.text) == ["Écouter d’abord"])
    try play.run(.editNote(id, text: "Corrigé"))
    try play.run(.undo)
    #expect(play.session.round.notes.map(\.text) == ["Écouter d’abord"])
  }
}
