import GameEngine
import Testing

@Suite struct PhaseTests {
  @Test func `A session goes through its thirteen phases in order`() throws {
    var play = try Play.at(.welcome)
    var visited = [play.session.phase]
    for phase in Phase.allCases.dropFirst() {
      try play.advance(to: phase)
      visited.append(play.session.phase)
    }
    #expect(visited == Phase.allCases)
    #expect(play.refusal(of: .advance(confirmed: true)) == .noPhaseAfter)
  }

  @Test func `Going back visits the same phases the other way round`() throws {
    var play = try Play.at(.closing)
    var visited = [play.session.phase]
    for _ in Phase.allCases.dropFirst() {
      try play.run(.goBack)
      visited.append(play.session.phase)
    }
    #expect(visited == Phase.allCases.reversed())
    #expect(play.refusal(of: .goBack) == .noPhaseBefore)
  }

  @Test func `Nothing moves by itself, however long a phase lasts`() throws {
    for phase in Phase.allCases {
      var play = try Play.at(phase)
      let before = play.session
      play.wait(seconds: 24 * 3600)
      #expect(play.session == before)
    }
  }

  @Test(arguments: Phase.allCases)
  func `Any phase can be skipped to once the table is set`(target: Phase) throws {
    for start in [Phase.reading, .interview, .transfer] where start != target {
      var play = try Play.at(start)
      try play.run(.skip(to: target))
      #expect(play.session.phase == target)
    }
  }

  @Test(arguments: Phase.allCases)
  func `Skipping to the present phase is no move`(phase: Phase) throws {
    let play = try Play.at(phase)
    #expect(play.refusal(of: .skip(to: phase)) == .sameSituation)
  }

  @Test(arguments: [Phase.reading, .interview, .completion])
  func `A phase of the game needs players, then cards`(phase: Phase) throws {
    var play = try Play.at(.volunteers)
    #expect(play.refusal(of: .skip(to: phase)) == .playersMissing)
    try play.choosePlayers()
    #expect(play.refusal(of: .skip(to: phase)) == .cardsMissing)
    try play.run(.skip(to: .draw))
    try play.drawBoth()
    #expect(play.refusal(of: .skip(to: phase)) == nil)
  }

  @Test func `Leaving the welcome needs somebody in the room`() throws {
    var play = try Play.opened()
    #expect(play.refusal(of: .advance(confirmed: true)) == .nobodyJoined)
    try play.run(.join(name: "Anne", home: nil))
    #expect(play.refusal(of: .advance(confirmed: false)) == nil)
  }

  @Test func `Leaving the volunteers needs two players`() throws {
    var play = try Play.at(.volunteers)
    try play.run(.choose(.anne, .adviser))
    #expect(play.refusal(of: .advance(confirmed: true)) == .playersMissing)
    try play.run(.choose(.basile, .jobSeeker))
    #expect(play.refusal(of: .advance(confirmed: true)) == nil)
  }

  @Test func `Leaving the draw needs both cards`() throws {
    var play = try Play.at(.draw)
    #expect(play.refusal(of: .advance(confirmed: true)) == .cardsMissing)
    try play.run(.draw(.structures))
    #expect(play.refusal(of: .advance(confirmed: true)) == .cardsMissing)
    try play.run(.draw(.cases))
    #expect(play.refusal(of: .advance(confirmed: true)) == nil)
  }

  @Test func `The interview needs a table still set when the reading ends`() throws {
    var play = try Play.at(.reading)
    try play.run(.release(.adviser))
    #expect(play.refusal(of: .advance(confirmed: true)) == .playersMissing)
  }

  @Test func `Going back into the game needs a table, like skipping into it`() throws {
    var play = try Play.at(.volunteers)
    try play.run(.skip(to: .experience))
    #expect(play.refusal(of: .goBack) == .playersMissing)
  }

  @Test func `Leaving the frame agrees on it, once`() throws {
    var play = try Play.at(.frame)
    #expect(!play.session.isFrameAgreed)
    let left = try play.run(.advance(confirmed: false))
    #expect(left.first == .frameAgreed)
    #expect(play.session.isFrameAgreed)
    try play.run(.goBack)
    #expect(try play.run(.advance(confirmed: false)).count == 1)
  }

  @Test func `Skipping the frame agrees on nothing`() throws {
    var play = try Play.at(.welcome)
    try play.run(.skip(to: .volunteers))
    #expect(!play.session.isFrameAgreed)
  }

  @Test func `A phase remembers when it was entered`() throws {
    var play = try Play.at(.frame)
    play.wait(seconds: 170)
    try play.run(.advance(confirmed: false))
    #expect(play.session.phaseEntered == SessionTime(rawValue: 170_000))
  }

  @Test func `Phases under one timer share its beginning`() throws {
    var play = try Play.at(.frame)
    play.wait(seconds: 10)
    try play.advance(to: .volunteers)
    play.wait(seconds: 20)
    try play.advance(to: .reading)
    #expect(play.session.blockEntered == SessionTime(rawValue: 10_000))
    #expect(play.session.phaseEntered == SessionTime(rawValue: 30_000))
    play.wait(seconds: 30)
    try play.advance(to: .interview)
    #expect(play.session.blockEntered == SessionTime(rawValue: 60_000))
  }

  @Test func `The planned timers make fifty minutes, and the welcome has none`() throws {
    #expect(TimedBlock.all.reduce(0) { $0 + $1.minutes } == 50)
    #expect(TimedBlock.all.flatMap(\.phases) == Array(Phase.allCases.dropFirst()))
    #expect(try Play.at(.welcome).session.timedBlock == nil)
    #expect(try Play.at(.interview).session.timedBlock?.minutes == 15)
  }
}
