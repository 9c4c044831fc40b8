import GameEngine
import Testing

@Suite struct WitnessTests {
  private func session(_ commands: [Command]) throws -> Session {
    var session = Session()
    for command in commands {
      for event in try session.decide(command, at: .start) { session.apply(event) }
    }
    return session
  }

  private var opened: [Command] {
    let grid = ObservationGrid(
      id: "g", title: "G",
      sections: [GridSection(id: GridSectionID("q"), title: "Q", hint: "", kind: .text)])
    let opening = SessionOpening(
      settings: SessionSettings(title: "T", territory: "", date: "2026-11-23"), seed: 1,
      deck: DeckReference(id: "d", version: "1", title: "D"), grid: grid,
      cases: [CardID("c")], structures: [CardID("s")])
    return [.open(opening)] + ["A", "B", "C", "D"].map { .join(name: $0, home: nil) }
  }

  @Test func `Who observed a round stays as it was at the reveal`() throws {
    let played = try session(
      opened + [
        .choose(ParticipantID(1), .adviser), .choose(ParticipantID(2), .jobSeeker),
        .skip(to: .viewpoints), .reveal(confirmed: true), .join(name: "E", home: nil),
        .leave(ParticipantID(4)),
      ])
    #expect(played.round.witnesses == [ParticipantID(3), ParticipantID(4)])
  }

  @Test func `Before the reveal nobody is counted for good`() throws {
    #expect(try session(opened).round.witnesses == nil)
  }
}
