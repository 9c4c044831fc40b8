import GameEngine
import TerminalUI

@testable import Screens

/// The pictures of the table and of the facilitator's console.
extension Shot {
  static func tables() throws -> [Shot] {
    func table(_ name: String, _ play: (inout Hall) throws -> Void) throws -> Shot {
      var hall = try Hall()
      try play(&hall)
      return Shot("table-\(name)") { [hall] in hall.tableCanvas($0) }
    }
    return [
      try table("welcome") { try $0.gather() },
      try table("welcome-crowd") {
        try $0.gather()
        try $0.crowd()
      },
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
      try table("experience") {
        try $0.write()
        try $0.advance(to: .experience)
        try $0.perform(
          .note(.adviserExperience, text: "J’avais envie de répondre vite.", author: nil))
      },
      try table("practices") {
        try $0.reveal()
        try $0.advance(to: .practices)
      },
      try table("transfer") { try $0.takeAway() },
      try table("reading-followed") {
        try $0.deal()
        try $0.advance(to: .reading)
        for _ in 1...6 { _ = $0.facilitator.handle(.down, $0.scene) }
        $0.follow()
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
    let phases = try Phase.allCases.filter { ![.volunteers, .interview].contains($0) }.map {
      phase in
      try console("phase-\(phase)") {
        try $0.play(before: phase)
        try $0.advance(to: phase)
      }
    }
    let moments = [
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
      try console("interview-crowd") {
        try $0.write()
        try $0.crowd()
      },
      try console("room-crowd") {
        try $0.write()
        try $0.crowd()
        _ = $0.facilitator.handle(.character("v"), $0.scene)
      },
      try console("interview-aside") {
        try $0.write()
        _ = $0.facilitator.handle(.character("k"), $0.scene)
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
    return phases + moments
  }
}
