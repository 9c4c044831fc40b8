/// Words of the command line: what is typed after `spro`.
extension French {
  /// Words that call a form, in order; none for the program alone.
  package static func words(_ form: CommandForm) -> [String] {
    switch form {
    case .home: []
    case .demo: ["demo"]
    case .facilitate: ["animer"]
    case .observe: ["observer"]
    case .table: ["ecran"]
    case .room: ["salle"]
    case .relay: ["relais"]
    case .entrance: ["entree"]
    case .library: ["bibliotheque"]
    case .librarySearch: ["bibliotheque", "chercher"]
    case .deckCheck: ["paquet", "verifier"]
    case .deckExport: ["paquet", "exporter"]
    case .deckImport: ["paquet", "importer"]
    case .deckPrint: ["paquet", "imprimer"]
    case .sessions: ["seances"]
    case .sessionsList: ["seances", "lister"]
    case .sessionsShow: ["seances", "montrer"]
    case .sessionsCheck: ["seances", "verifier"]
    case .sessionsRepair: ["seances", "reparer"]
    case .sessionsDelete: ["seances", "supprimer"]
    case .export: ["exporter"]
    case .report: ["bilan"]
    case .completion: ["completion"]
    case .help: ["aide"]
    }
  }

  /// Words of an option, dashes included; the first is the one help shows.
  package static func words(_ option: CommandOption) -> [String] {
    switch option {
    case .speed: ["--vitesse"]
    case .session: ["--seance"]
    case .resume: ["--reprendre"]
    case .deck: ["--paquet"]
    case .seed: ["--graine"]
    case .lines: ["--lignes"]
    case .title: ["--titre"]
    case .name: ["--nom"]
    case .homeStructure: ["--structure"]
    case .seat: ["--place"]
    case .territory: ["--territoire"]
    case .kind: ["--genre"]
    case .limit: ["--limite"]
    case .json: ["--json"]
    case .document: ["--document"]
    case .format, .reportFormat: ["--format"]
    case .periods: ["--par"]
    case .since: ["--depuis"]
    case .until: ["--jusqua"]
    case .output: ["--sortie"]
    case .named: ["--nominatif"]
    case .replace: ["--remplacer"]
    case .part: ["--partie"]
    case .confirm: ["--confirmer"]
    case .help: ["--aide", "--help", "-h"]
    case .version: ["--version"]
    }
  }

  /// Name of an option's value, as help shows it.
  package static func valueName(_ option: CommandOption) -> String {
    switch option {
    case .speed: "X"
    case .session, .name: "NOM"
    case .homeStructure: "TEXTE"
    case .seat: "CODE"
    case .deck: "DOSSIER"
    case .seed, .limit: "N"
    case .title, .territory: "TEXTE"
    case .kind: "GENRE"
    case .document: "DOCUMENT"
    case .format, .reportFormat: "FORMAT"
    case .periods: "PERIODE"
    case .since, .until: "JOUR"
    case .part: "PARTIE"
    case .output: "CHEMIN"
    case .resume, .lines, .json, .named, .replace, .confirm, .help, .version: ""
    }
  }

  /// Name of what is typed after a form's words, as help shows it.
  package static func name(_ operand: CommandOperand) -> String {
    switch operand {
    case .session: "SEANCE"
    case .sessionOrExport: "SEANCE|FICHIER.json"
    case .roomName: "SEANCE|[MOI@]MACHINE[:SEANCE]"
    case .folder: "DOSSIER"
    case .folders: "DOSSIER…"
    case .tables: "DOSSIER"
    case .text: "TEXTE"
    case .shell: "bash|zsh|fish"
    case .subject: "SUJET"
    }
  }
}
