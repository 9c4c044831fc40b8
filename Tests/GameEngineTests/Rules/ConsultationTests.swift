import GameEngine
import Testing

/// « Solliciter »: the adviser gives the word to an observer or to the room, for one turn.
@Suite struct ConsultationTests {
  @Test(arguments: [Consultation.Target.room, .observer(.chloe)])
  func `A turn is recorded with its beginning and its end`(target: Consultation.Target) throws {
    var play = try Play.at(.interview)
    play.wait(seconds: 90)
    try play.run(.consult(target))
    #expect(play.session.round.openConsultation?.target == target)
    play.wait(seconds: 45)
    try play.run(.endConsultation)
    #expect(play.session.round.openConsultation == nil)
    let turn = Consultation(
      target: target, began: Elapsed(milliseconds: 90_000), ended: Elapsed(milliseconds: 135_000))
    #expect(play.session.round.consultations == [turn])
  }

  @Test func `One turn is open at a time`() throws {
    var play = try Play.at(.interview)
    #expect(play.refusal(of: .endConsultation) == .noConsultation)
    try play.run(.consult(.observer(.chloe)))
    #expect(play.refusal(of: .consult(.room)) == .consultationOpen)
    try play.run(.endConsultation)
    try play.run(.consult(.room))
    #expect(play.session.round.consultations.count == 2)
  }

  @Test func `A turn past its planned time forces nothing`() throws {
    var play = try Play.at(.interview)
    try play.run(.consult(.room))
    play.wait(seconds: 10 * Consultation.plannedSeconds)
    #expect(play.session.round.openConsultation != nil)
  }

  @Test func `Turns are given in the interview only`() throws {
    for phase in Phase.allCases where phase != .interview {
      let play = try Play.at(phase)
      #expect(play.refusal(of: .consult(.room)) == .wrongPhase(phase))
    }
  }

  @Test func `Only an observer in the room is asked`() throws {
    var play = try Play.at(.interview)
    try play.observe("Elle reformule", by: .chloe)
    try play.run(.leave(.chloe))
    #expect(play.refusal(of: .consult(.observer(.anne))) == .notAnObserver(.anne))
    #expect(play.refusal(of: .consult(.observer(.chloe))) == .absent(.chloe))
    #expect(play.refusal(of: .consult(.observer(.nobody))) == .unknownParticipant(.nobody))
  }

  @Test(arguments: [Command.advance(confirmed: false), .goBack, .skip(to: .closing)])
  func `Leaving the interview ends the turn`(leaving: Command) throws {
    var play = try Play.at(.interview)
    try play.run(.consult(.room))
    play.wait(seconds: 20)
    try play.run(leaving)
    #expect(play.session.round.openConsultation == nil)
    #expect(play.session.round.consultations.first?.ended == Elapsed(milliseconds: 20_000))
  }

  @Test func `A turn runs on the interview's time, pauses left out`() throws {
    var play = try Play.at(.interview)
    try play.run(.consult(.room))
    play.wait(seconds: 10)
    try play.run(.pauseClock)
    play.wait(seconds: 300)
    try play.run(.resumeClock)
    play.wait(seconds: 5)
    try play.run(.endConsultation)
    #expect(play.session.round.consultations.first?.ended == Elapsed(milliseconds: 15_000))
  }
}
