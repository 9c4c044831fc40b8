import DeckLibrary
import GameEngine
import TerminalUI

@testable import Screens

/// The pictures of terminals of one's own, of the table and of the console.
extension Shot {
  static func seats() throws -> [Shot] {
    try joining() + watching() + writing() + players() + takingAway()
  }

  private static func seat(
    _ name: String, _ who: String = "Chloé", _ play: (inout Hall) throws -> Void
  ) throws -> Shot {
    var hall = try Hall()
    try play(&hall)
    return Shot("seat-\(name)") { [hall] in hall.canvas(who, $0) }
  }

  private static func joining() throws -> [Shot] {
    let library = LibraryOnDemand(try Stage().library)
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
      try seat("draw") { try $0.deal() },
      try seat("practices") {
        try $0.reveal()
        try $0.advance(to: .practices)
      },
      try seat("closing") {
        try $0.reveal()
        try $0.advance(to: .closing)
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
      try seat("grid-experience") {
        try $0.write()
        try $0.advance(to: .experience)
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
      try seat("player-experience", "Bruno") {
        try $0.interview()
        try $0.advance(to: .experience)
      },
    ]
  }

  private static func takingAway() throws -> [Shot] {
    [
      try seat("transfer-empty") {
        try $0.reveal()
        try $0.advance(to: .transfer)
      },
      try seat("transfer") { try $0.takeAway() },
      try seat("transfer-choosing") {
        try $0.takeAway()
        $0.press("Chloé", .up)
      },
      try seat("transfer-lost") {
        try $0.takeAway()
        $0.link("Chloé", .lost)
        $0.enter("Chloé", "Garder le silence un peu plus longtemps")
        $0.type("Chloé", "Appeler")
      },
    ]
  }
}
