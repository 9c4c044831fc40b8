import GameEngine
import SessionStore
import TestSupport
import Testing

@testable import SessionRoom

/// Three hundred observers, and those who would spoil it for them.
@Suite struct ManyTests {
  private static let many = 300
  private static let linesEach = 3

  @Test func `Of three hundred observers no line is lost and none doubled, whoever else is there`()
    throws
  {
    let gathering = try Gathering()
    try gathering.host.reachInterview()
    let stopped = try RawTerminal(gathering)
    stopped.hello()
    let flood = try RawTerminal(gathering)
    flood.hello()
    let observers = try (0..<Self.many).map { try gathering.enter("Observatrice \($0)") }
    try gathering.turn { observers.allSatisfy { $0.view.link == .live } }
    for round in 0..<Self.linesEach {
      for (number, observer) in observers.enumerated() {
        observer.submit(Self.line("\(number)/\(round)"))
      }
      try disturb(gathering, flood)
      try gathering.turn { observers.allSatisfy { $0.view.outgoing.isEmpty } }
    }
    let kept = gathering.host.session.round.observations.map(\.text)
    let written = (0..<Self.many).flatMap { number in
      (0..<Self.linesEach).map { "\(number)/\($0)" }
    }
    #expect(kept.sorted() == written.sorted())
    #expect(observers.allSatisfy { $0.view.ownLines.count == Self.linesEach })
    #expect(try gathering.room.kept(gathering.host) == gathering.host.session)
    #expect(gathering.server.unread < 4 << 20)
  }

  /// Comes in and leaves, talks nonsense, and talks without end.
  private func disturb(_ gathering: Gathering, _ flood: RawTerminal) throws {
    let garbage = try RawTerminal(gathering)
    garbage.say([0xFF, 0x0A])
    flood.say(String(repeating: "{\"ping\":true}\n", count: 2_000))
    let guests = try (0..<10).map { _ in try gathering.enter() }
    try gathering.turn { guests.allSatisfy { $0.view.participant != nil } }
    for guest in guests { guest.submit(.leave) }
    try gathering.turn { guests.allSatisfy { $0.view.outgoing.isEmpty } }
    for guest in guests { gathering.leave(guest) }
  }

  private static func line(_ text: String) -> SeatAction {
    .observe(RoundNumber(1), section: GridSectionID("questions"), text: text, elapsed: nil)
  }
}
