import GameEngine
import Testing

@Suite struct ObservationTests {
  @Test func `A line keeps its author, section, words, card and time`() throws {
    var play = try Play.at(.interview)
    play.wait(seconds: 192)
    try play.observe("  Il demande « Et pour vous ? » ", by: .chloe, under: .doors)
    #expect(
      play.session.round.observations == [
        Observation(
          id: ObservationID(1), author: .chloe, section: .doors,
          text: "Il demande « Et pour vous ? »", card: play.session.round.caseCard?.number,
          elapsed: Elapsed(milliseconds: 192_000), isFromPaper: false)
      ])
  }

  @Test func `Grids are open from the reading to the sharing of views`() throws {
    let open: [Phase] = [.reading, .interview, .completion, .experience, .viewpoints]
    for phase in Phase.allCases {
      let play = try Play.at(phase)
      let author = try #require(play.session.participants.last?.id)
      let line = Command.observe(author: author, section: .questions, text: "Oui", elapsed: nil)
      #expect(play.refusal(of: line) == (open.contains(phase) ? nil : .gridsClosed(phase)))
    }
  }

  @Test func `A line written before or after the interview has no time of its own`() throws {
    var play = try Play.at(.reading)
    try play.observe("Elle lit posément", by: .chloe)
    try play.advance(to: .completion)
    try play.observe("Elle a reformulé", by: .chloe)
    #expect(play.session.round.observations.map(\.elapsed) == [nil, nil])
  }

  @Test func `A line written later keeps the time it is given`() throws {
    var play = try Play.at(.completion)
    let time = Elapsed(milliseconds: 200_000)
    try play.run(.observe(author: .chloe, section: .questions, text: "Oui", elapsed: time))
    #expect(play.session.round.observations.first?.elapsed == time)
  }

  @Test(arguments: [-1, Int.min, 86_400_001, Int.max])
  func `A time that no interview reaches is refused`(milliseconds: Int) throws {
    let play = try Play.at(.interview)
    let line = Command.observe(
      author: .chloe, section: .questions, text: "Oui",
      elapsed: Elapsed(milliseconds: milliseconds))
    #expect(play.refusal(of: line, by: .participant(.chloe)) == .badNumber(milliseconds))
  }

  @Test func `A line written while the clock is paused has the time it stands at`() throws {
    var play = try Play.at(.interview)
    play.wait(seconds: 30)
    try play.run(.pauseClock)
    play.wait(seconds: 30)
    try play.observe("Silence", by: .chloe)
    #expect(play.session.round.observations.first?.elapsed?.seconds == 30)
  }

  @Test func `A line stands under a heading the grid has`() throws {
    var play = try Play.at(.interview)
    let unknown = GridSectionID("notes")
    let line = Command.observe(author: .chloe, section: unknown, text: "Oui", elapsed: nil)
    #expect(play.refusal(of: line) == .unknownSection(unknown))
    let id = try play.observe("Oui", by: .chloe)
    let moved = Command.editObservation(id, section: unknown, text: "Oui")
    #expect(play.refusal(of: moved, by: .participant(.chloe)) == .unknownSection(unknown))
  }

  @Test func `Players do not fill a grid`() throws {
    let play = try Play.at(.interview)
    for player in [ParticipantID.anne, .basile] {
      let line = Command.observe(author: player, section: .questions, text: "Oui", elapsed: nil)
      #expect(play.refusal(of: line, by: .participant(player)) == .notAnObserver(player))
    }
  }

  @Test func `Nobody writes in somebody else's name`() throws {
    let play = try Play.at(.interview)
    let line = Command.observe(author: .david, section: .questions, text: "Oui", elapsed: nil)
    #expect(play.refusal(of: line, by: .participant(.chloe)) == .notSomeoneElse)
  }

  @Test func `Its author edits and withdraws a line until the reveal`() throws {
    var play = try Play.at(.interview)
    let chloe = Actor.participant(.chloe)
    let kept = try play.observe("Elle reformule", by: .chloe)
    let dropped = try play.observe("Erreur", by: .chloe)
    let edit = Command.editObservation(kept, section: .schemes, text: "Elle nomme le CEP")
    try play.run(edit, by: chloe)
    #expect(try play.run(edit, by: chloe).isEmpty)
    try play.run(.withdrawObservation(dropped), by: chloe)
    #expect(play.session.round.standingObservations.map(\.text) == ["Elle nomme le CEP"])
    #expect(play.session.round.observation(kept)?.section == .schemes)
    #expect(
      play.refusal(of: .withdrawObservation(dropped), by: chloe) == .unknownObservation(dropped))
    try play.advance(to: .viewpoints)
    #expect(play.refusal(of: .withdrawObservation(kept), by: chloe) == nil)
    try play.run(.reveal(confirmed: true))
    #expect(play.refusal(of: .withdrawObservation(kept), by: chloe) == .alreadyRevealed)
    let again = Command.editObservation(kept, section: .questions, text: "Autre")
    #expect(play.refusal(of: again, by: chloe) == .alreadyRevealed)
  }

  @Test func `An edit keeps the card, the time and the author`() throws {
    var play = try Play.at(.interview)
    play.wait(seconds: 30)
    let id = try play.observe("Elle reformule", by: .chloe)
    let before = try #require(play.session.round.observation(id))
    play.wait(seconds: 30)
    let edit = Command.editObservation(id, section: .questions, text: "Elle écoute")
    try play.run(edit, by: .participant(.chloe))
    var after = before
    after.text = "Elle écoute"
    #expect(play.session.round.observation(id) == after)
  }

  @Test func `Another observer neither edits nor withdraws a line`() throws {
    var play = try Play.at(.interview)
    let id = try play.observe("Elle reformule", by: .chloe)
    let edit = Command.editObservation(id, section: .questions, text: "Non")
    for actor in [Actor.participant(.david), .participant(.anne), .facilitator] {
      #expect(play.refusal(of: edit, by: actor) == .notYourLine)
      #expect(play.refusal(of: .withdrawObservation(id), by: actor) == .notYourLine)
    }
  }

  @Test func `The facilitator changes what was typed from paper, and so does its author`() throws {
    var play = try Play.at(.completion)
    let id = try play.copyFromPaper("Elle reformul", of: .chloe)
    #expect(play.session.round.observation(id)?.isFromPaper == true)
    try play.run(.editObservation(id, section: .questions, text: "Elle reformule"))
    let author = Actor.participant(.chloe)
    try play.run(.editObservation(id, section: .doors, text: "Elle reformule"), by: author)
    try play.run(.withdrawObservation(id))
    #expect(play.session.round.standingObservations.isEmpty)
  }

  @Test func `A line of an earlier round is out of reach`() throws {
    var play = try Play.at(.interview)
    let id = try play.observe("Elle reformule", by: .chloe)
    try play.advance(to: .transfer)
    try play.run(.startRound(confirmed: true))
    let refused = play.refusal(of: .withdrawObservation(id), by: .participant(.chloe))
    #expect(refused == .unknownObservation(id))
  }

  @Test func `Lines are numbered through all rounds, withdrawn ones too`() throws {
    var play = try Play.at(.interview)
    let first = try play.observe("Un", by: .chloe)
    try play.run(.withdrawObservation(first), by: .participant(.chloe))
    #expect(try play.observe("Deux", by: .david) == ObservationID(2))
    try play.advance(to: .transfer)
    try play.run(.startRound(confirmed: true))
    try play.advance(to: .interview)
    #expect(try play.observe("Trois", by: .david) == ObservationID(3))
  }
}
