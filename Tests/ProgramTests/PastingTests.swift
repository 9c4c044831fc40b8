import Foundation
import Testing

@Suite(.serialized) struct `Pasted text` {
  /// Letters that are commands when they are typed.
  private static let commands = "q\nn\n2\nc\ne\ngx\n"

  @Test func `It is never a command in a session`() throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let terminal = try room.resume(at: .volunteers)
      let before = try terminal.screen
      let journal = try Data(contentsOf: try room.journal)
      try terminal.paste(Self.commands)
      try terminal.press("?", bringing: "Les touches")
      try terminal.press("Escape")
      try terminal.wait("the screen from before") { $0 == before }
      #expect(try Data(contentsOf: try room.journal) == journal)
    }
  }

  @Test func `It is never a command on the home screen, nor in a list`() throws {
    try Room.with { room in
      let terminal = try room.play()
      let home = try terminal.wait(for: "▸ Nouvelle séance")
      try terminal.paste(Self.commands)
      try terminal.press("Down", bringing: "▸ Reprendre une séance")
      try terminal.press("Enter", bringing: "Reprendre quelle séance ?")
      try terminal.paste(Self.commands)
      try terminal.press("Escape", bringing: "▸ Nouvelle séance")
      try terminal.wait("the home screen") { $0 == home }
    }
  }

  @Test func `In a field its lines are text`() throws {
    try Room.with { room in
      try room.prepare(upTo: .welcome)
      let terminal = try room.resume(at: .welcome)
      try terminal.press("Enter", bringing: "Prénom, structure :")
      try terminal.paste("Zoé\nq, Mission\u{1B}]0;locale\u{7}")
      try terminal.wait(for: "Prénom, structure : Zoé q, Mission")
      #expect(try terminal.screen.contains("4 participant·es"))
      try terminal.press("Enter", bringing: "5 participant·es")
      #expect(try terminal.fact("pane_title") != "locale")
    }
  }

  @Test func `In a note its lines stay lines`() throws {
    try Room.with { room in
      try room.prepare(upTo: .experience)
      let terminal = try room.resume(at: .experience)
      try terminal.press("Enter", bringing: "Alt+Entrée")
      try terminal.paste("d’abord\nensuite")
      let screen = try terminal.wait(for: "ensuite")
      #expect(screen.contains("│ d’abord"))
      #expect(screen.contains("│ ensuite"))
      try terminal.press("Enter", bringing: "▸ d’abord")
    }
  }

  /// Fields that take text.
  enum Place: CaseIterable {
    case title, participant, panel, paper, note, door, commitment, territory

    var stop: Stop {
      switch self {
      case .title: .welcome
      case .participant, .panel, .territory: .welcome
      case .paper: .interview
      case .note: .experience
      case .door: .doors
      case .commitment: .transfer
      }
    }

    /// Comes to the field.
    func reach(_ room: Room) throws -> Terminal {
      try room.prepare(upTo: stop)
      if self == .title {
        let terminal = try room.play(["animer"], size: .smallest)
        try terminal.wait(for: "Auteurs montrés")
        return terminal
      }
      let terminal = try room.resume(at: stop, size: .smallest)
      for (key, text) in keys { try terminal.press(key, bringing: text) }
      return terminal
    }

    private var keys: [(String, String)] {
      switch self {
      case .title: []
      case .participant: [("Enter", "Prénom, structure :")]
      case .panel: [("p", "inscrire ou modifier")]
      case .territory: [("t", "Réglages de la séance"), ("Down", "Territoire")]
      case .paper: [("g", "La grille de qui"), ("Enter", "Grille de Chloé")]
      case .note: [("Enter", "Alt+Entrée")]
      case .door: [("a", "Porte à ouvrir :")]
      case .commitment: [("Tab", "Qui fait quoi"), ("Enter", "Fait quoi")]
      }
    }
  }

  @Test(arguments: Place.allCases)
  func `Twenty thousand characters are cut, and the screen says so`(place: Place) throws {
    try Room.with { room in
      let terminal = try place.reach(room)
      try terminal.paste(String(repeating: "mot ", count: 5_000))
      try terminal.wait(for: "Le texte collé était trop long : la fin n’a pas été reprise.")
      #expect(try terminal.screen.contains("mot mot"))
    }
  }
}
