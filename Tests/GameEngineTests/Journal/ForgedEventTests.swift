import GameEngine
import Testing

/// A journal written by hand may say anything; it makes no session trap.
@Suite struct ForgedEventTests {
  private static let numbers = [Int.min, -1, 0, Int.max]

  @Test(arguments: numbers, numbers)
  func `Any numbers are taken, and commands answered after them`(first: Int, second: Int) {
    var session = Session(replaying: SampleEvents.all)
    for event in forged(first) + forged(second) + forged(first).reversed() {
      session.apply(event)
      look(at: session, second)
    }
    var room = RandomRoom(seed: 7)
    for step in 1...400 {
      let (command, actor) = room.next(in: session)
      let now = SessionTime(rawValue: step.isMultiple(of: 2) ? first : second)
      let happened = try? session.decide(command, by: actor, at: now)
      for event in happened ?? [] { session.apply(event) }
      look(at: session, first)
    }
  }

  /// Asks a session all that screens ask of it.
  private func look(at session: Session, _ number: Int) {
    _ = session.readiness
    _ = session.candidates
    _ = session.attendance
    _ = session.timedBlock
    _ = session.visibleObservations(to: .room)
    _ = session.round.clock.elapsed(at: SessionTime(rawValue: number)).seconds
    _ = session.phaseEntered.since(SessionTime(rawValue: number)).seconds
  }

  /// Events that hold a number, with that one.
  private func forged(_ number: Int) -> [Event] {
    let person = ParticipantID(number)
    let time = SessionTime(rawValue: number)
    let elapsed = Elapsed(milliseconds: number)
    let entry = PhaseEntry(phase: .interview, time: time)
    let line = Observation(
      id: ObservationID(number), author: person, section: .questions, text: "",
      card: CardNumber(number), elapsed: elapsed, isFromPaper: true)
    let item = ItemID(number)
    return [
      .participantRecorded(Participant(id: person, name: "")), .participantLeft(person),
      .phaseEntered(entry), .clockPaused(time), .clockResumed(time),
      .playerChosen(PlayerChoice(role: .adviser, participant: person)),
      .consultationOpened(Consultation(target: .observer(person), began: elapsed)),
      .consultationEnded(elapsed), .observationAdded(line), .observerReady(person),
      .groupingChanged([ObservationGroup(members: [line.id])]), .observationWithdrawn(line.id),
      .noteWritten(Note(id: item, kind: .exchange, text: "")), .noteRemoved(item),
      .doorWritten(Door(id: item, label: "")), .roundStarted(RoundNumber(number)),
      .commitmentWritten(Commitment(id: item, who: "", what: "")),
      .satisfactionCounted(SatisfactionCount(level: .very, count: number)),
      .satisfactionCounted(SatisfactionCount(level: .little, count: number)),
      .attendanceStated(number), .participantRemoved(person),
    ]
  }
}
