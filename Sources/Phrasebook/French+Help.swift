/// What `spro aide` says.
extension French {
  /// First line of the help.
  package static let programSummary =
    "spro : le jeu de cartes SPRO, pour échanger entre professionnel·les de l’orientation."

  /// Heading above the ways to call the program.
  package static let helpCommandsHeading = "Commandes"

  /// Heading above a form's options.
  package static let helpOptionsHeading = "Options"

  /// Heading above a form's usage.
  package static let helpUsageHeading = "Usage"

  /// Heading above the exit statuses.
  package static let helpStatusHeading = "Codes de retour"

  /// Where to read more.
  package static let helpMore =
    "« spro aide COMMANDE » détaille une commande. Pendant une séance en lignes, tapez « aide »."
    + " « spro aide formats » décrit les documents qu’on exporte."

  /// What a form does, in a line.
  package static func summary(_ form: CommandForm) -> String {
    switch form {
    case .home: "ouvre l’écran d’accueil"
    case .demo: "joue une séance entière toute seule, sans rien garder"
    case .facilitate: "anime une séance"
    case .observe: "prend place dans la séance animée ici, ou sur une autre machine par ssh"
    case .table: "montre la table au mur : rien de privé, rien à taper"
    case .room: "dit ce que tapent les observateur·rices pour entrer"
    case .relay: "relie une séance d’ici à « spro observer » d’une autre machine, par ssh"
    case .entrance:
      "reçoit les autres machines dans un compte qui ne sert qu’à cela ; voir « aide reseau »"
    case .library: "montre la bibliothèque : structures, dispositifs, pratiques, cas"
    case .librarySearch: "cherche dans la bibliothèque"
    case .deckCheck: "vérifie un paquet de cartes et nomme chaque faute"
    case .deckExport: "écrit un paquet en tableaux CSV, pour le tableur"
    case .deckImport: "fait un paquet des tableaux CSV d’un dossier"
    case .deckPrint:
      "écrit les cartes, les grilles et la feuille d’animation en une page HTML à imprimer"
    case .sessions: "montre les séances gardées sur cette machine"
    case .sessionsList: "montre les séances, la plus récente d’abord"
    case .sessionsShow: "montre ce que contient une séance"
    case .sessionsCheck: "vérifie le journal d’une séance, ou de toutes"
    case .sessionsRepair: "garde ce qui se lit d’un journal abîmé, et met l’original de côté"
    case .sessionsDelete: "supprime une séance et ses exports"
    case .export:
      "écrit les notes d’une séance, ou tout ce qu’elle contient ; relit aussi un export JSON"
    case .report: "fait le bilan de plusieurs séances, sans nommer personne"
    case .completion: "écrit de quoi compléter les commandes dans le shell"
    case .help: "explique une commande"
    }
  }

  /// What an option does, in a line.
  package static func summary(_ option: CommandOption) -> String {
    switch option {
    case .speed: "vitesse de la démonstration : 2 va deux fois plus vite"
    case .session: "nom de la séance à créer, ou à reprendre avec --reprendre"
    case .resume: "reprend la séance nommée, sinon la dernière qui n’est pas close"
    case .deck: "dossier d’un autre paquet de cartes"
    case .seed: "nombre dont dépendent les tirages ; le même donne les mêmes cartes"
    case .lines: "sans écran : une commande par ligne, des phrases en réponse"
    case .title: "titre de la séance, qui l’ouvre aussitôt"
    case .name: "prénom ou pseudonyme de qui prend place"
    case .homeStructure: "structure de qui prend place"
    case .seat: "code de la place à retrouver"
    case .territory: "territoire ou SPRO local de la séance"
    case .kind: "ne montre que : structure, dispositif, pratique, orientation ou cas"
    case .limit: "nombre de réponses au plus, ou d’engagements dans un bilan"
    case .json: "écrit du JSON"
    case .document: "notes pour le groupe (notes), ou tous les relevés (complet)"
    case .format: "md, html, txt, rtf (Word), csv ou json ; d’ordinaire selon le fichier"
    case .reportFormat:
      "md, html, txt, rtf (Word), csv, json ou sql, au lieu de l’écran ; d’ordinaire selon le fichier"
    case .periods: "compte par mois, par trimestre ou par annee"
    case .since: "ne compte que les séances tenues à partir de ce jour : 2026-01-31"
    case .until: "ne compte que les séances tenues jusqu’à ce jour"
    case .output: "fichier ou dossier à écrire ; « - » écrit un document sur la sortie standard"
    case .named: "écrit les noms des participant·es, avec leur accord"
    case .replace: "remplace ce qui existe"
    case .part: "n’imprime que : animation, cas, indices, structures, grilles ou debriefing"
    case .confirm: "supprime sans retour possible"
    case .help: "montre cette aide"
    case .version: "montre la version"
    }
  }

  /// What an exit status means.
  package static func exitStatus(_ status: Int32) -> String {
    switch status {
    case 0: "tout s’est fait"
    case 1: "quelque chose a été refusé ou n’est pas complet"
    case 64: "la commande est mal écrite"
    case 65: "un paquet ou un journal est abîmé"
    case 66: "ce qui est demandé n’existe pas"
    case 73: "un fichier ne peut pas être créé"
    case 74: "une lecture ou une écriture a échoué"
    case 75: "occupé pour l’instant ; recommencez plus tard"
    default: ""
    }
  }

  /// The line `spro --version` prints.
  package static func version(_ version: String) -> String { "spro \(version)" }
}
