import GameEngine
import TerminalUI

@testable import Screens

/// The pictures of terminals of one's own, of the table and of the console.
extension Shot {
  static func seats() throws -> [Shot] {
    try joining() + watching() + writing() + players()
  }

  private static func seat(
    _ name: String, _ who: String = "Chloé", _ play: (inout Hall) throws -> Void
  ) throws -> Shot {
    var hall = try Hall()
    try play(&hall)
    return Shot("seat-\(name)") { [hall] in hall.canvas(who, $0) }
  }

  private static func joining() throws -> [Shot] {
    let library = try Stage().library
    var view = SeatView()
    view.link = .live
    var typed = ObserverScreen()
    for key in [Key.character("C"), .character("h"), .tab] { _ = typed.handle(key, view, library) }
    var ended = view
    ended.link = .ended(
      "Cette séance parle une autre version du programme\u{A0}: mettez-le à jour.")
    return [
      Shot("seat-join") { [view] in ObserverScreen().canvas(view, library, size: $0) },
      Shot("seat-join-typed") { [view, typed] in typed.canvas(view, library, size: $0) },
      Shot("seat-ended") { [ended] in ObserverScreen().canvas(ended, library, size: $0) },
    ]
  }

  private static func watching() throws -> [Shot] {
    [
      try seat("welcome") { try $0.gather() },
      try seat("volunteers") {
        try $0.gather()
        try $0.advance(to: .volunteers)
        $0.press("Chloé", .character("j"))
      },
      try seat("reading") {
        try $0.deal()
        try $0.advance(to: .reading)
        $0.press("Chloé", .function(7))
      },
      try seat("viewpoints") { try $0.reveal() },
      try seat("own-lines") {
        try $0.reveal()
        $0.press("Chloé", .character("g"))
      },
      try seat("doors") {
        try $0.reveal()
        try $0.advance(to: .doors)
      },
      try seat("closed") {
        try $0.reveal()
        try $0.advance(to: .closing)
        try $0.perform(.close)
      },
    ]
  }

  private static func writing() throws -> [Shot] {
    [
      try seat("grid-empty") { try $0.interview() },
      try seat("grid") {
        try $0.write()
        $0.press("Chloé", .backTab)
        $0.type("Chloé", "Il hésite, puis")
      },
      try seat("grid-completing") {
        try $0.write()
        $0.type("Chloé", "miss")
      },
      try seat("grid-choosing") {
        try $0.write()
        $0.press("Chloé", .up)
      },
      try seat("grid-lost") {
        try $0.write()
        $0.link("Chloé", .lost)
        $0.enter("Chloé", "Mission locale")
        $0.type("Chloé", "CIO")
      },
      try seat("grid-silent") {
        try $0.write()
        $0.link("Chloé", .silent)
        $0.press("Chloé", .function(8))
      },
      try seat("grid-refused") {
        try $0.write()
        $0.link("Chloé", .lost)
        $0.enter("Chloé", "Mission locale")
        try $0.advance(to: .doors)
        $0.link("Chloé", .live)
        try $0.perform(.goBack)
        $0.press("Chloé", .up)
      },
      try seat("grid-case") {
        try $0.write()
        $0.press("Chloé", .function(7))
      },
      try seat("grid-help") {
        try $0.interview()
        $0.press("Chloé", .function(1))
      },
      try seat("solicited") {
        try $0.write()
        $0.type("Chloé", "Il hésite, puis")
        try $0.perform(.consult(.observer($0.id("Chloé"))))
        $0.wait(seconds: 12)
      },
      try seat("solicited-other") {
        try $0.write()
        try $0.perform(.consult(.observer($0.id("Émilie"))))
      },
    ]
  }

  private static func players() throws -> [Shot] {
    [
      try seat("player-draws", "Bruno") { try $0.seatPlayers() },
      try seat("player-cues", "Bruno") { try $0.interview() },
      try seat("player-adviser", "Anna") { try $0.interview() },
    ]
  }

  static func tables() throws -> [Shot] {
    func table(_ name: String, _ play: (inout Hall) throws -> Void) throws -> Shot {
      var hall = try Hall()
      try play(&hall)
      return Shot("table-\(name)") { [hall] in hall.tableCanvas($0) }
    }
    return [
      try table("welcome") { try $0.gather() },
      try table("frame") {
        try $0.gather()
        try $0.advance(to: .frame)
      },
      try table("volunteers") {
        try $0.gather()
        try $0.advance(to: .volunteers)
        try $0.perform(.choose($0.id("Anna"), .adviser))
      },
      try table("draw") { try $0.deal() },
      try table("reading") {
        try $0.deal()
        try $0.advance(to: .reading)
      },
      try table("interview") { try $0.write() },
      try table("interview-asked") {
        try $0.write()
        try $0.perform(.consult(.observer($0.id("Émilie"))))
      },
      try table("completion") {
        try $0.write()
        try $0.advance(to: .completion)
      },
      try table("viewpoints-hidden") {
        try $0.write()
        try $0.advance(to: .viewpoints)
      },
      try table("viewpoints") { try $0.reveal() },
      try table("doors") {
        try $0.reveal()
        try $0.advance(to: .doors)
      },
      try table("closing") {
        try $0.reveal()
        try $0.advance(to: .closing)
      },
    ]
  }

  static func consoles() throws -> [Shot] {
    func console(_ name: String, _ play: (inout Hall) throws -> Void) throws -> Shot {
      var hall = try Hall()
      hall.tables = 1
      try play(&hall)
      return Shot("console-\(name)") { [hall] in hall.facilitatorCanvas($0) }
    }
    return [
      try console("volunteers") {
        try $0.gather()
        try $0.advance(to: .volunteers)
        $0.press("Chloé", .character("j"))
      },
      try console("interview") {
        try $0.write()
        $0.link("Daniel", .lost)
        $0.press("Chloé", .function(8))
      },
      try console("room") {
        try $0.write()
        _ = $0.facilitator.handle(.character("v"), $0.scene)
      },
      try console("preview-observer") {
        try $0.write()
        _ = $0.facilitator.handle(.character("v"), $0.scene)
        _ = $0.facilitator.handle(.tab, $0.scene)
      },
      try console("viewpoints-hidden-line") {
        try $0.reveal()
        try $0.perform(.hideObservation($0.session.round.observations[0].id))
      },
    ]
  }
}
