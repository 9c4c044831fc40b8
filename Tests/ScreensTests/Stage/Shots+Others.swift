import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

@testable import Screens

/// What is said above the keys, and the screens outside a session.
extension Shot {
  /// Every picture of a running session.
  static let ofSessions = Result { try phases() + boxes() + sentences() }

  /// Every picture of a phase with nothing over it, and no card that is turning.
  static let bare = Result {
    try ofSessions.get().filter { shot in
      guard let stage = shot.stage else { return false }
      return stage.isBare && stage.screen.sight.turn?.isOver(at: stage.now) ?? true
    }
  }

  /// Every picture of a box over a phase.
  static let boxed = Result { try ofSessions.get().filter { !($0.stage?.isBare ?? true) } }

  /// Every picture there is.
  static let all = Result {
    try ofSessions.get() + outside() + seats() + tables() + consoles()
  }

  private static func sentences() throws -> [Shot] {
    [
      try Shot("unknown-key") {
        $0.gather()
        $0.press(.character("z"))
      },
      try Shot("not-everyone-ready") {
        $0.interview()
        $0.press(.right, .right)
      },
      try Shot("refused-long") {
        try $0.closing()
        $0.press(.down)
        $0.press(.character("+"), times: 2)
      },
      try Shot("saving-fails") {
        $0.gather()
        $0.saving = .failing
      },
      try Shot("demonstration") {
        $0.gather()
        $0.saving = .notKept
      },
      try Shot("draft-kept") {
        try $0.observe()
        $0.press(.right, .enter)
        $0.type("J’ai failli")
        $0.press(.escape)
      },
      Shot("long-names", try longNames()),
    ]
  }

  /// Titles, names and lines as long as they may be.
  private static func longNames() throws -> Stage {
    let library = try Stage().library
    let title = "Échange de pratiques entre les structures de l’orientation du Giennois"
    var stage = try Stage(Stage.opening(library, title: title))
    stage.gather([
      "Marie-Dominique de La Rochefoucauld-Montbel, Maison de l’emploi et de la formation",
      "Jean-Baptiste Emmanuel, Centre interinstitutionnel de bilan de compétences du Loiret",
    ])
    stage.press(.right, .enter, .enter, .enter)
    return stage
  }

  static func outside() throws -> [Shot] {
    let library = try Stage().library
    var named = SetupScreen(library, date: "2026-11-23", seed: 1)
    for key in [Key.tab, .right, .tab, .character("G")] { _ = named.handle(key) }
    return homes() + [
      Shot("setup") {
        SetupScreen(library, date: "2026-11-23", seed: 1).canvas(size: $0)
      },
      Shot("setup-filled") { [named] in named.canvas(size: $0) },
      Shot("choice") {
        ChoiceScreen(title: Phrases.Home.resumeTitle, rows: sessions).canvas(size: $0)
      },
      Shot("choice-empty") {
        ChoiceScreen(title: Phrases.Home.resumeTitle, rows: []).canvas(size: $0)
      },
      Shot("library-alone") { LibraryBrowser(library).canvas(library, size: $0) },
    ]
  }

  private static func homes() -> [Shot] {
    var warned = HomeScreen()
    _ = warned.handle(.down)
    warned.message = .warn("Aucune séance à reprendre.")
    var help = HomeScreen()
    help.toggleHelp()
    return [
      Shot("home") { HomeScreen().canvas(size: $0) },
      Shot("home-warned") { [warned] in warned.canvas(size: $0) },
      Shot("home-help") { [help] in help.canvas(size: $0) },
    ]
  }

  private static let sessions = [
    ChoiceScreen.Row(
      title: "Échange de pratiques SPRO", detail: "Regards · 7 participant·es · 2026-11-23-gien"),
    ChoiceScreen.Row(
      title: "Rencontre de Vierzon",
      detail: "Clôture · 1 participant·e · 2026-10-02-vierzon · close"),
  ]
}
