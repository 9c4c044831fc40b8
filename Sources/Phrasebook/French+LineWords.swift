/// Words of the linear mode: what is typed, without accents.
extension French {
  /// The word of a command.
  package static func word(_ topic: LineTopic) -> String {
    switch topic {
    case .state: "etat"
    case .open: "ouvrir"
    case .settings: "reglages"
    case .grid: "grille"
    case .pile: "pioche"
    case .close: "clore"
    case .reopen: "rouvrir"
    case .undo: "annuler"
    case .export: "exporter"
    case .help: "aide"
    case .quit: "quitter"
    case .participants: "participants"
    case .rename: "renommer"
    case .leave: "depart"
    case .comeBack: "retour"
    case .attendance: "nombre"
    case .next: "suivant"
    case .previous: "precedent"
    case .go: "aller"
    case .round: "partie"
    case .timer: "minuteur"
    case .prompts: "relances"
    case .volunteers: "volontaires"
    case .choose: "choisir"
    case .release: "liberer"
    case .swap: "echanger"
    case .draw: "tirer"
    case .putBack: "remettre"
    case .table: "table"
    case .read: "lire"
    case .cues: "indices"
    case .consult: "solliciter"
    case .endConsult: "fin"
    case .observe: "releve"
    case .edit: "modifier"
    case .move: "deplacer"
    case .withdraw: "retirer"
    case .ready: "pret"
    case .notReady: "pas-pret"
    case .reveal: "devoiler"
    case .viewpoints: "regards"
    case .moment: "moment"
    case .group: "rapprocher"
    case .split: "separer"
    case .takeOut: "sortir"
    case .hide: "masquer"
    case .show: "remontrer"
    case .note: "note"
    case .doors: "portes"
    case .schemes: "dispositifs"
    case .practices: "pratiques"
    case .tell: "raconter"
    case .keep: "retenir"
    case .letGo: "lacher"
    case .dismiss: "ecarter"
    case .readmit: "reproposer"
    case .remark: "remarque"
    case .correct: "corriger"
    case .erase: "effacer"
    case .commit: "engagement"
    case .satisfaction: "satisfaction"
    case .search: "chercher"
    case .entry: "fiche"
    }
  }

  /// Heading of a chapter of the help.
  package static func title(_ chapter: LineChapter) -> String {
    switch chapter {
    case .session: "La séance"
    case .people: "Les personnes"
    case .course: "Le déroulé"
    case .table: "La table"
    case .grids: "Les grilles"
    case .debriefing: "Le débriefing"
    case .library: "La bibliothèque"
    }
  }

  /// Words that confirm what was held back: `suivant quand-meme`.
  package static let lineConfirmation = "quand-meme"

  /// Word that means the whole room, or everybody.
  package static let lineEverybody = ["tous", "toutes", "salle"]

  /// Word that means what joined people make, after `nombre`.
  package static let lineJoined = "inscrits"

  /// Word that shows the private cues, after `indices`.
  package static let lineShow = "montrer"

  /// Words that stop and restart the clock, after `minuteur`.
  package static let linePause = "pause"

  /// Word that restarts the clock, after `minuteur`.
  package static let lineResume = "reprise"

  /// Words for yes and no.
  package static let lineYes = "oui"

  /// Word for no.
  package static let lineNo = "non"
}
