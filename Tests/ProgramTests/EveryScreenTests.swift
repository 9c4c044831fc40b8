import Foundation
import Glibc
import Testing

@Suite(.serialized) struct `Told to end on every screen` {
  /// A screen, and the keys that lead to it from the start of the program.
  enum Screen: CaseIterable {
    case home, rules, setUp, list, library, demonstration
    case participants, grids, help, note, phases

    private var arguments: String {
      switch self {
      case .home, .rules, .list, .library: ""
      case .setUp: "animer"
      case .demonstration: "demo"
      case .participants, .grids, .help, .note, .phases: "animer --reprendre"
      }
    }

    private var first: String {
      switch self {
      case .home, .rules, .list, .library: "Comment se joue une séance ?"
      case .setUp: "Auteurs montrés"
      case .demonstration: "rien n’est gardé"
      case .participants, .grids, .help, .note, .phases: Stop.experience.rawValue
      }
    }

    private var next: (key: String, brings: String)? {
      switch self {
      case .home, .setUp, .demonstration: nil
      case .rules: ("?", "Il n’y a ni score, ni bonne réponse.")
      case .list: ("2", "Reprendre quelle séance ?")
      case .library: ("4", "Chercher :")
      case .participants: ("p", "inscrire ou modifier")
      case .grids: ("g", "La grille de qui")
      case .help: ("?", "Les touches")
      case .note: ("Enter", "Alt+Entrée")
      case .phases: ("f", "Aller à quelle phase")
      }
    }

    func show(_ shell: Shell) throws {
      try shell.start(arguments, bringing: first)
      if let next { try shell.terminal.press(next.key, bringing: next.brings) }
    }
  }

  @Test(arguments: Screen.allCases)
  func `The program ends at once and gives the terminal back`(screen: Screen) throws {
    try Room.with { room in
      try room.prepare(upTo: .experience)
      let shell = try Shell(room)
      try screen.show(shell)
      kill(try shell.program(), SIGTERM)
      _ = try shell.waitForStatus()
      try shell.checkRestored()
    }
  }
}
