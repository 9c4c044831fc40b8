import GameEngine
import Testing

@Suite struct PrivacyTests {
  /// The words a viewer sees.
  private func words(_ play: Play, _ viewer: Session.Viewer) -> [String] {
    play.session.visibleObservations(to: viewer).map(\.text)
  }

  /// Chloé and David wrote at their terminals; a line of David's was typed from paper.
  private func withLines() throws -> Play {
    var play = try Play.at(.interview)
    try play.observe("De Chloé", by: .chloe)
    try play.observe("De David", by: .david)
    try play.copyFromPaper("De David, papier", of: .david)
    return play
  }

  @Test func `Nobody sees a line before the reveal but its author`() throws {
    var play = try withLines()
    for phase in Phase.allCases where phase >= .interview {
      try play.advance(to: phase)
      #expect(words(play, .room).isEmpty)
      #expect(words(play, .observer(.chloe)) == ["De Chloé"])
      #expect(words(play, .observer(.david)) == ["De David", "De David, papier"])
      #expect(words(play, .observer(.anne)).isEmpty)
      #expect(words(play, .observer(.nobody)).isEmpty)
    }
  }

  @Test func `Everybody sees every standing line once revealed, in the order written`() throws {
    var play = try withLines()
    let dropped = try play.observe("Erreur", by: .chloe)
    try play.run(.withdrawObservation(dropped), by: .participant(.chloe))
    try play.advance(to: .viewpoints)
    try play.run(.reveal(confirmed: true))
    for viewer in [Session.Viewer.room, .observer(.anne), .observer(.chloe)] {
      #expect(words(play, viewer) == ["De Chloé", "De David", "De David, papier"])
    }
  }

  @Test func `A withdrawn line is seen by nobody, its author included`() throws {
    var play = try Play.at(.interview)
    let id = try play.observe("Erreur", by: .chloe)
    try play.run(.withdrawObservation(id), by: .participant(.chloe))
    #expect(words(play, .observer(.chloe)).isEmpty)
  }

  @Test func `A round left without a reveal stays private`() throws {
    var play = try withLines()
    try play.advance(to: .transfer)
    try play.run(.startRound(confirmed: true))
    let left = try #require(play.session.rounds.first)
    #expect(play.session.visibleObservations(to: .room, in: left).isEmpty)
    #expect(play.session.visibleObservations(to: .observer(.chloe), in: left).count == 1)
  }

  @Test func `A round revealed stays visible, and the next begins private`() throws {
    var play = try withLines()
    try play.advance(to: .viewpoints)
    try play.run(.reveal(confirmed: true))
    try play.run(.startRound(confirmed: true))
    try play.advance(to: .interview)
    try play.observe("Du second tour", by: .chloe)
    let first = try #require(play.session.rounds.first)
    #expect(play.session.visibleObservations(to: .room, in: first).count == 3)
    #expect(words(play, .room).isEmpty)
  }

  @Test func `A participant at her terminal runs nothing of the session`() throws {
    let play = try Play.at(.interview)
    let commands: [Command] = [
      .advance(confirmed: true), .goBack, .skip(to: .closing), .startRound(confirmed: true), .close,
      .undo,
      .join(name: "Zoé", home: nil), .comeBack(.david), .changeSettings(Sample.settings),
      .preparePile(.cases, [Sample.caseID(1)]), .putBack(.cases), .swapDrawers,
      .choose(.chloe, .adviser), .release(.adviser), .pauseClock, .resumeClock,
      .consult(.observer(.chloe)), .endConsultation, .reveal(confirmed: true), .group([]),
      .separate(Parting(each: [ObservationID(1), ObservationID(2)])),
      .note(.exchange, text: "Oui", author: .chloe), .openDoor(label: "CIO", entry: nil),
      .keep(Sample.cep, remark: ""), .countSatisfaction(.very, 1), .stateAttendance(3),
      .commit(who: "Nous", what: "Écrire", due: "", dueDate: nil),
    ]
    for command in commands {
      #expect(play.refusal(of: command, by: .participant(.chloe)) == .facilitatorOnly)
    }
  }

  @Test func `A participant leaves for herself and is ready for herself`() throws {
    let play = try Play.at(.interview)
    let chloe = Actor.participant(.chloe)
    #expect(play.refusal(of: .leave(.david), by: chloe) == .notSomeoneElse)
    #expect(play.refusal(of: .setReady(.david, true), by: chloe) == .notSomeoneElse)
    #expect(play.refusal(of: .leave(.chloe), by: chloe) == nil)
    #expect(play.refusal(of: .setReady(.chloe, true), by: chloe) == nil)
  }
}
