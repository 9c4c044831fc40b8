import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// Terminals of one's own, from joining to the closing.
@Suite struct SeatTests {
  private func join(_ keys: [Key]) throws -> [SeatEffect] {
    let library = LibraryOnDemand(try Stage().library)
    var screen = ObserverScreen()
    return keys.flatMap { screen.handle($0, SeatView(), library) }
  }

  @Test func `She joins by a name and a structure`() throws {
    let keys = "Chloé".map(Key.character) + [.enter] + "CIO".map(Key.character) + [.enter, .enter]
    #expect(try join(keys) == [.join(name: "Chloé", home: "CIO")])
  }

  @Test func `She joins without a name`() throws {
    #expect(try join([.function(2)]) == [.join(name: nil, home: nil)])
  }

  @Test func `She comes back by her code, whatever else is typed`() throws {
    let keys = [Key.character("C"), .enter, .enter] + "K7P2".map(Key.character) + [.enter]
    #expect(try join(keys) == [.comeBack(SeatCode("K7P2"))])
  }

  @Test func `A seat that is asked for is not asked for twice`() throws {
    #expect(try join([.function(2), .enter, .enter]).count == 1)
  }

  @Test func `A refused seat may be asked for again`() throws {
    let library = LibraryOnDemand(try Stage().library)
    var screen = ObserverScreen()
    _ = screen.handle(.function(2), SeatView(), library)
    screen.tell(.warn("Ce nom est pris."))
    let rows = screen.canvas(SeatView(), library, size: Size(columns: 80, rows: 24)).lines
    #expect(rows.contains { $0.contains("Ce nom est pris.") })
    #expect(screen.handle(.function(2), SeatView(), library) == [.join(name: nil, home: nil)])
  }

  @Test func `She offers to play, and takes it back`() throws {
    var hall = try Hall()
    try hall.gather()
    try hall.advance(to: .volunteers)
    hall.press("Émilie", .character("j"))
    #expect(hall.session.volunteers == [hall.id("Émilie")])
    #expect(hall.text("Émilie").contains(Phrases.Seat.youOffer))
    hall.press("Émilie", .character("j"))
    #expect(hall.session.volunteers == [])
  }

  @Test func `Each player draws her own card, and no other`() throws {
    var hall = try Hall()
    try hall.seatPlayers()
    hall.press("Anna", .enter)
    hall.press("Chloé", .enter)
    #expect(hall.session.round.structureCard != nil)
    #expect(hall.session.round.caseCard == nil)
    hall.press("Bruno", .enter)
    #expect(hall.session.round.isDealt)
  }

  @Test func `The cues stand on one terminal alone`() throws {
    var hall = try Hall()
    try hall.interview()
    let cue = try #require(hall.session.round.caseCard?.privateCues.first?.prefix(20))
    #expect(hall.text("Bruno", 140, 45).contains(cue))
    for name in ["Anna", "Chloé", "Daniel", "Émilie"] {
      for _ in 0..<4 {
        #expect(!hall.text(name, 140, 45).contains(cue))
        hall.press(name, .tab, .function(7))
      }
    }
    #expect(!hall.tableText(140, 45).contains(cue))
  }

  @Test func `Who is asked to speak sees it at once, and keeps what she was typing`() throws {
    var hall = try Hall()
    try hall.interview()
    hall.type("Chloé", "Il hésite")
    try hall.perform(.consult(.observer(hall.id("Chloé"))))
    #expect(hall.text("Chloé").contains(Phrases.Seat.youAreAsked))
    #expect(hall.text("Chloé").contains("Il hésite"))
    #expect(!hall.text("Daniel").contains(Phrases.Seat.youAreAsked))
    #expect(hall.text("Daniel").contains(Phrases.Seat.speaks("Chloé")))
    try hall.perform(.endConsultation)
    #expect(!hall.text("Chloé").contains(Phrases.Seat.youAreAsked))
  }

  @Test func `Her name and her code are always in view`() throws {
    var hall = try Hall()
    try hall.gather()
    for phase in Phase.allCases.dropFirst() {
      if phase == .draw {
        try hall.perform(.choose(hall.id("Anna"), .adviser))
        try hall.perform(.choose(hall.id("Bruno"), .jobSeeker))
      }
      if phase == .reading {
        try hall.perform(.draw(.cases))
        try hall.perform(.draw(.structures))
      }
      try hall.advance(to: phase)
      #expect(hall.text("Chloé").contains("K7P3"), "\(phase)")
    }
  }

  @Test func `Leaving is asked for, and tells what still waits`() throws {
    var hall = try Hall()
    try hall.interview()
    hall.link("Chloé", .lost)
    hall.enter("Chloé", "CMA")
    hall.press("Chloé", .control("c"))
    #expect(hall.text("Chloé").contains(Phrases.Seat.leaving(waiting: 1)))
    hall.press("Chloé", .down, .enter)
    #expect(hall.terminals["Chloé"]?.effects.last == .leave)
  }

  @Test func `A host that will not have her is told, and Enter leaves`() throws {
    var hall = try Hall()
    try hall.gather()
    hall.link("Chloé", .ended("Cette séance est close."))
    #expect(hall.text("Chloé").contains("Cette séance est close."))
    hall.press("Chloé", .enter)
    #expect(hall.terminals["Chloé"]?.effects.last == .leave)
  }
}
