import GameEngine
import TerminalUI

@testable import Screens

/// Everything that opens over a phase.
extension Shot {
  static func boxes() throws -> [Shot] {
    try lines() + notes() + forms() + pickers() + exports() + grids() + reading()
  }

  private static func lines() throws -> [Shot] {
    [
      try Shot("line-join") {
        $0.press(.enter)
        $0.enter("Anna, Mission locale")
        $0.type("Bru")
      },
      try Shot("line-refused") {
        $0.gather(["Marie-Dominique"])
        $0.press(.enter)
        $0.enter("Marie-Dominique")
      },
      try Shot("line-door") {
        try $0.reveal()
        $0.press(.right, .character("a"))
        $0.type("mission")
      },
      try Shot("line-remark") {
        try $0.practices()
        $0.press(.home, .character("m"))
        $0.type("À rejouer au printemps, à trois structures.")
      },
      try Shot("line-satisfaction") {
        try $0.closing()
        $0.press(.enter)
        $0.type("4")
      },
      try Shot("line-not-a-number") {
        try $0.closing()
        $0.press(.end, .enter)
        $0.enter("douze")
      },
    ]
  }

  private static func notes() throws -> [Shot] {
    [
      try Shot("note-empty") {
        try $0.observe()
        $0.press(.right, .enter)
      },
      try Shot("note-long") {
        try $0.observe()
        $0.press(.right, .tab, .enter)
        $0.type("J’ai d’abord eu envie de répondre à sa place\u{A0}; ")
        $0.type("puis j’ai attendu, et il a raconté les motos, le voisin, le ticket de caisse.")
        $0.press(.alt("\r"), .alt("\r"))
        $0.type("Le silence m’a coûté.")
      },
    ]
  }

  private static func forms() throws -> [Shot] {
    [
      try Shot("form-settings") { $0.press(.character("t")) },
      try Shot("form-settings-switch") {
        $0.press(.character("t"))
        $0.press(.tab, times: 4)
      },
      try Shot("form-participant") {
        $0.gather()
        $0.press(.character("m"))
      },
      try Shot("form-commitment") {
        try $0.practices()
        $0.press(.right, .tab, .enter)
        $0.type("Mission locale")
      },
      try Shot("form-commitment-refused") {
        try $0.practices()
        $0.press(.right, .tab, .enter, .enter, .enter, .enter)
      },
      try Shot("form-door") {
        try $0.doors()
        $0.press(.home, .character("m"), .tab)
      },
    ]
  }

  private static func pickers() throws -> [Shot] {
    [
      try Shot("picker-observers") {
        $0.interview()
        $0.press(.character("s"))
      },
      try Shot("picker-phases") {
        $0.interview()
        $0.press(.character("f"))
      },
      try Shot("picker-phases-narrowed") {
        $0.interview()
        $0.press(.character("f"))
        $0.type("re")
      },
      try Shot("leaving") {
        $0.gather()
        $0.press(.character("q"))
      },
      try Shot("leaving-demonstration") {
        $0.saving = .notKept
        $0.gather()
        $0.press(.character("q"))
      },
    ]
  }

  private static func exports() throws -> [Shot] {
    [
      try Shot("export") {
        try $0.closing()
        $0.press(.character("x"))
      },
      try Shot("export-with-findings") {
        try $0.practices()
        $0.press(.right, .enter)
        $0.enter("Rappeler Anna au 06 12 34 56 78, ou lui écrire\u{A0}: anna@exemple.fr.")
        $0.press(.character("x"), .down, .left, .down, .character(" "))
      },
    ]
  }

  private static func grids() throws -> [Shot] {
    [
      try Shot("participants") {
        $0.interview()
        $0.press(.character("p"), .down)
        $0.type("Farid, Info Jeunes")
      },
      try Shot("paper-authors") {
        try $0.observe()
        $0.press(.character("g"))
      },
      try Shot("paper-grid") { $0.fillOnPaper() },
      try Shot("paper-grid-chosen") {
        $0.fillOnPaper()
        $0.press(.up)
      },
      try Shot("paper-grid-shown") {
        $0.fillOnPaper()
        $0.press(.function(2))
      },
      try Shot("paper-grid-changed") {
        $0.fillOnPaper()
        $0.press(.control("u"), .up, .enter)
      },
      try Shot("paper-line-not-kept") {
        $0.fillOnPaper()
        $0.press(.escape)
      },
    ]
  }

  private static func reading() throws -> [Shot] {
    [
      try Shot("library") { $0.press(.character("b")) },
      try Shot("library-search") {
        $0.press(.character("b"))
        $0.type("reconversion")
      },
      try Shot("library-nothing") {
        $0.press(.character("b"))
        $0.type("xyzxyz")
      },
      try Shot("library-page") {
        $0.press(.character("b"))
        $0.type("vae")
        $0.press(.enter)
      },
      try Shot("library-case") {
        $0.press(.character("b"))
        $0.type("garage")
        $0.press(.enter)
      },
      try Shot("entry-page") {
        try $0.doors()
        $0.press(.home, .character("l"))
      },
      try Shot("cues") {
        $0.interview()
        $0.press(.character("i"))
      },
      try Shot("help-welcome") { $0.press(.character("?")) },
      try Shot("help-viewpoints") {
        try $0.reveal()
        $0.press(.character("?"))
      },
      try Shot("help-of-a-box") {
        try $0.observe()
        $0.press(.right, .enter, .function(1))
      },
    ]
  }
}

extension Stage {
  /// Two lines of a grid are kept from paper and a third half typed.
  fileprivate mutating func fillOnPaper() {
    interview()
    press(.right, .enter, .enter)
    enter("1:10 Qu’est-ce que tu regardes, quand tu regardes l’heure\u{A0}?")
    enter("Et tes parents, qu’en disent-ils\u{A0}?")
    type("4:30 Qui pourrait t’")
  }
}
