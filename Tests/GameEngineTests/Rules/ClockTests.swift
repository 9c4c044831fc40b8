import GameEngine
import Testing

/// The clock of the interview.
@Suite struct ClockTests {
  /// Interview time in seconds at the play's moment.
  private func seconds(_ play: Play) -> Int {
    play.session.round.clock.elapsed(at: play.now).seconds
  }

  @Test func `The clock stands until the interview and runs through it`() throws {
    var play = try Play.at(.reading)
    play.wait(seconds: 40)
    #expect(seconds(play) == 0)
    try play.advance(to: .interview)
    play.wait(seconds: 75)
    #expect(seconds(play) == 75)
    try play.advance(to: .completion)
    play.wait(seconds: 60)
    #expect(seconds(play) == 75)
  }

  @Test func `A pause is left out, however often`() throws {
    var play = try Play.at(.interview)
    for _ in 1...3 {
      play.wait(seconds: 10)
      try play.run(.pauseClock)
      play.wait(seconds: 600)
      try play.run(.resumeClock)
    }
    #expect(seconds(play) == 30)
  }

  @Test func `A clock that stands is not paused, one that runs is not resumed`() throws {
    var play = try Play.at(.reading)
    #expect(play.refusal(of: .pauseClock) == .clockNotRunning)
    #expect(play.refusal(of: .resumeClock) == .clockRunning)
    try play.advance(to: .interview)
    #expect(play.refusal(of: .resumeClock) == .clockRunning)
    try play.run(.pauseClock)
    #expect(play.refusal(of: .pauseClock) == .clockNotRunning)
  }

  @Test(arguments: [Command.goBack, .skip(to: .closing), .advance(confirmed: false)])
  func `Leaving the interview stops the clock and coming back goes on`(leaving: Command) throws {
    var play = try Play.at(.interview)
    play.wait(seconds: 100)
    try play.run(leaving)
    play.wait(seconds: 1000)
    #expect(seconds(play) == 100)
    try play.run(.skip(to: .interview))
    play.wait(seconds: 20)
    #expect(seconds(play) == 120)
  }

  @Test func `A pause lasts until it is ended, through other phases too`() throws {
    var play = try Play.at(.interview)
    play.wait(seconds: 30)
    try play.run(.pauseClock)
    try play.run(.goBack)
    try play.advance(to: .interview)
    play.wait(seconds: 30)
    #expect(seconds(play) == 30)
    try play.run(.resumeClock)
    play.wait(seconds: 5)
    #expect(seconds(play) == 35)
  }

  @Test func `A pause ended after the interview starts nothing`() throws {
    var play = try Play.at(.interview)
    play.wait(seconds: 30)
    try play.run(.pauseClock)
    try play.advance(to: .experience)
    try play.run(.resumeClock)
    play.wait(seconds: 30)
    #expect(play.session.round.clock.runningSince == nil)
    try play.run(.skip(to: .interview))
    play.wait(seconds: 5)
    #expect(seconds(play) == 35)
  }

  @Test func `Undoing the end of an interview lets it go on`() throws {
    var play = try Play.at(.interview)
    play.wait(seconds: 30)
    try play.advance(to: .completion)
    play.wait(seconds: 30)
    try play.run(.undo)
    #expect(play.session.phase == .interview)
    play.wait(seconds: 5)
    #expect(seconds(play) == 35)
  }

  @Test func `Each round has its own clock`() throws {
    var play = try Play.at(.interview)
    play.wait(seconds: 30)
    try play.advance(to: .transfer)
    try play.run(.startRound(confirmed: true))
    #expect(seconds(play) == 0)
    #expect(!play.session.round.clock.hasBegun)
    #expect(play.session.rounds.first?.clock.accumulated.seconds == 30)
  }

  @Test func `A clock set back takes no time away`() throws {
    var play = try Play.at(.interview)
    play.wait(seconds: 30)
    play.wait(seconds: -3600)
    #expect(seconds(play) == 0)
    try play.run(.pauseClock)
    #expect(play.session.round.clock.accumulated == .zero)
  }
}
