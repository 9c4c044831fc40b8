import Foundation

/// A point of a session that tests begin from, and what its screen always says.
enum Stop: String {
  case welcome = "Entrée inscrire"
  case frame = "d’accord, continuer"
  case volunteers = "Entrée installer"
  case draw = "Entrée tirer"
  case reading = "lire la suite"
  case interview = "s solliciter"
  case completion = "Deux minutes en silence"
  case experience = "Anna, conseiller·ère"
  case hidden = "Les grilles sont encore privées"
  case revealed = "Fil de l’entretien"
  case doors = "Entrée ouvrir"
  case practices = "Entrée retenir"
  case transfer = "Qui fait quoi, pour quand ?"
  case closing = "Satisfaction, à main levée"
  case closed = "La séance est close."

  /// What the linear mode is told to come to each point from the one before.
  private static let course: [(stop: Stop, lines: [String])] = [
    (.welcome, ["participants Anna (Mission locale), Bruno (CIO), Chloé, Daniel"]),
    (.frame, ["suivant"]), (.volunteers, ["suivant"]),
    (.draw, ["volontaires Anna Bruno", "suivant"]), (.reading, ["tirer", "suivant"]),
    (.interview, ["suivant"]), (.completion, ["suivant"]),
    (.experience, ["suivant quand-meme"]), (.hidden, ["suivant"]),
    (.revealed, ["devoiler quand-meme"]), (.doors, ["suivant"]), (.practices, ["suivant"]),
    (.transfer, ["suivant"]), (.closing, ["suivant"]), (.closed, ["clore"]),
  ]

  /// What the linear mode is told to come here, and no further.
  var lines: [String] {
    let end = Self.course.firstIndex { $0.stop == self } ?? 0
    return Self.course[...end].flatMap(\.lines)
  }
}

extension Room {
  /// Name of the sessions that tests begin from.
  static let session = "essai"

  /// Keeps a session that stands at a point, as somebody left it.
  func prepare(upTo stop: Stop, timers: Bool = false) throws {
    let lines = ["reglages minuteurs \(timers ? "oui" : "non")"] + stop.lines + ["quitter"]
    let result = try run(
      ["animer", "--lignes", "--seance", Self.session, "--titre", "Essai", "--graine", "7"],
      input: lines.joined(separator: "\n") + "\n")
    guard result.status == 0 else {
      throw Missing(wanted: "a session at \(stop)", instead: result.output + result.errors)
    }
  }

  /// Takes the prepared session up again in a terminal.
  func resume(
    at stop: Stop, size: TerminalSize = .usual, type: String = "tmux-256color"
  ) throws -> Terminal {
    let terminal = try play(["animer", "--reprendre"], size: size, type: type)
    try terminal.wait(for: stop.rawValue)
    return terminal
  }

  /// The journal of the only session that is kept.
  var journal: URL {
    get throws { try sessionFolder.appendingPathComponent("journal.ndjson") }
  }

  /// The folder of the only session that is kept.
  var sessionFolder: URL {
    get throws {
      let sessions = home.appendingPathComponent("seances")
      let names = try FileManager.default.contentsOfDirectory(atPath: sessions.path)
      guard let name = names.first, names.count == 1 else {
        throw Missing(wanted: "one session", instead: "\(names)")
      }
      return sessions.appendingPathComponent(name)
    }
  }

  /// Every file of the only session that is kept, by its name inside the folder.
  func sessionFiles() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: try sessionFolder.path).sorted()
  }

  /// The text of a file the program wrote.
  func text(of url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }
}
