import GameEngine
import Testing

@Suite struct ClosingTests {
  @Test func `Answers are counted by level, none tied to a person`() throws {
    var play = try Play.at(.closing)
    try play.run(.countSatisfaction(.very, 2))
    try play.run(.countSatisfaction(.fairly, 1))
    #expect(try play.run(.countSatisfaction(.fairly, 1)).isEmpty)
    try play.run(.countSatisfaction(.very, 1))
    #expect(play.session.satisfaction == [.very: 1, .fairly: 1])
  }

  @Test func `A count of zero is no count`() throws {
    var play = try Play.at(.closing)
    #expect(try play.run(.countSatisfaction(.very, 0)).isEmpty)
    try play.run(.countSatisfaction(.very, 2))
    try play.run(.countSatisfaction(.very, 0))
    #expect(play.session.satisfaction.isEmpty)
  }

  @Test func `There are no more answers than participants`() throws {
    var play = try Play.at(.closing)
    try play.run(.countSatisfaction(.very, 3))
    #expect(play.refusal(of: .countSatisfaction(.little, 2)) == .tooManyAnswers(attendance: 4))
    #expect(play.refusal(of: .countSatisfaction(.very, Int.max)) == .tooManyAnswers(attendance: 4))
    #expect(play.refusal(of: .countSatisfaction(.notAtAll, -1)) == .badNumber(-1))
    try play.run(.countSatisfaction(.little, 1))
  }

  @Test func `The number of participants is who joined, unless stated`() throws {
    var play = try Play.at(.closing)
    #expect(play.session.attendance == 4)
    try play.run(.stateAttendance(12))
    #expect(play.session.attendance == 12)
    #expect(try play.run(.stateAttendance(12)).isEmpty)
    try play.run(.stateAttendance(nil))
    #expect(play.session.attendance == 4)
  }

  @Test func `Attendance is not stated below the answers counted`() throws {
    var play = try Play.at(.closing)
    try play.run(.stateAttendance(10))
    try play.run(.countSatisfaction(.very, 6))
    #expect(play.refusal(of: .stateAttendance(5)) == .tooManyAnswers(attendance: 5))
    #expect(play.refusal(of: .stateAttendance(nil)) == .tooManyAnswers(attendance: 4))
    try play.run(.stateAttendance(6))
  }

  @Test(arguments: [-1, 10_001, Int.min, Int.max])
  func `An attendance nobody could have seen is refused`(number: Int) throws {
    let play = try Play.at(.closing)
    #expect(play.refusal(of: .stateAttendance(number)) == .badNumber(number))
  }

  @Test func `A session closes in its closing`() throws {
    for phase in Phase.allCases where phase != .closing {
      let play = try Play.at(phase)
      #expect(play.refusal(of: .close) == .wrongPhase(phase))
    }
    var play = try Play.at(.closing)
    try play.run(.close)
    #expect(play.session.isClosed)
  }

  @Test func `A closed session takes nothing but its reopening`() throws {
    var play = try Play.at(.closing)
    #expect(play.refusal(of: .reopen) == .notClosed)
    try play.run(.close)
    for command in [
      Command.close, .undo, .goBack, .join(name: "Zoé", home: nil), .startRound(confirmed: true),
    ] {
      #expect(play.refusal(of: command) == .sessionClosed)
    }
    #expect(play.refusal(of: .open(Sample.opening())) == .alreadyOpened)
    try play.run(.reopen)
    try play.run(.countSatisfaction(.very, 1))
    try play.run(.startRound(confirmed: true))
    #expect(play.session.rounds.count == 2)
  }

  @Test func `Closing and reopening change nothing else, and are not undone`() throws {
    var play = try Play.at(.closing)
    let before = Portrait(of: play.session)
    try play.run(.close)
    try play.run(.reopen)
    #expect(Portrait(of: play.session) == before)
    #expect(play.refusal(of: .undo) == .nothingToUndo)
  }

  @Test func `Nothing is asked of a session nobody opened`() {
    let play = Play()
    for command in [Command.join(name: "Anne", home: nil), .advance(confirmed: true), .reopen] {
      #expect(play.refusal(of: command) == .notOpened)
    }
  }

  @Test func `Settings are checked, and change while the session is open`() throws {
    var play = try Play.at(.welcome)
    var settings = Sample.settings
    settings.title = "  Rencontre du Cher "
    settings.territory = ""
    settings.showsTimers = false
    settings.showsAuthors = true
    try play.run(.changeSettings(settings))
    #expect(play.session.settings.title == "Rencontre du Cher")
    #expect(play.session.opening?.settings == play.session.settings)
    #expect(try play.run(.changeSettings(settings)).isEmpty)
    settings.title = ""
    #expect(play.refusal(of: .changeSettings(settings)) == .emptyText)
  }
}
