/// Why the program stops: what is wrong, on what, and what to do about it.
extension French {
  /// A failure as it is written on the error output.
  package static func failure(_ sentence: String) -> String { "spro : \(sentence)" }

  // MARK: The sessions

  /// No session is called so.
  package static func noSession(_ name: String, nearest: String?) -> String {
    "aucune séance ne s’appelle « \(name) ». "
      + (nearest.map { "Vouliez-vous dire « \($0) » ?" } ?? "« spro seances » les montre toutes.")
  }

  /// No session is left open.
  package static let noSessionToResume =
    "il n’y a pas de séance à reprendre. « spro seances » montre celles qui sont gardées ; « spro animer » en commence une."

  /// Several sessions begin so.
  package static func ambiguousSession(_ name: String, choices: [String]) -> String {
    "plusieurs séances commencent par « \(name) » : \(list(choices)). Écrivez le nom en entier."
  }

  /// A session is already called so.
  package static func sessionExists(_ name: String) -> String {
    "une séance s’appelle déjà « \(name) ». Ajoutez --reprendre pour la reprendre, ou choisissez un autre nom."
  }

  /// Another program holds the session.
  package static func sessionOpenElsewhere(_ name: String, process: Int32?) -> String {
    let holder = process.map { " (processus \($0))" } ?? ""
    return
      "la séance « \(name) » est ouverte dans un autre spro\(holder). Fermez-le, puis recommencez."
  }

  /// The session was closed by the program meanwhile.
  package static func sessionClosedMeanwhile(_ name: String) -> String {
    "la séance « \(name) » vient d’être fermée. Reprenez-la par « spro animer --seance \(shellWord(name)) --reprendre »."
  }

  /// No place is known to keep sessions in.
  package static let noHome =
    "aucun dossier où garder les séances. Donnez-en un dans la variable SPRO_HOME."

  /// Deleting wants to be confirmed.
  package static func unconfirmedDeletion(_ name: String) -> String {
    "supprimer la séance « \(name) » et ses exports ne s’annule pas. Ajoutez --confirmer pour le faire."
  }

  // MARK: The journal

  /// The journal of a session is damaged.
  package static func damagedJournal(_ session: String, line: Int, offset: Int) -> String {
    "le journal de la séance « \(session) » est abîmé à la ligne \(line + 1) (octet \(offset)). Rien n’a été changé ; « spro seances reparer \(shellWord(session)) » garde ce qui précède."
  }

  /// The journal holds something a later program wrote.
  package static func unknownEvent(_ session: String, line: Int) -> String {
    "le journal de la séance « \(session) » contient, ligne \(line + 1), un événement que cette version ne connaît pas. Ouvrez-la avec une version plus récente de spro."
  }

  /// The journal was written in a later format.
  package static func newerJournal(_ session: String, format: Int) -> String {
    "le journal de la séance « \(session) » est au format \(format), plus récent que ce programme. Ouvrez-la avec une version plus récente de spro."
  }

  /// The session's folder holds no journal.
  package static func notAJournal(_ session: String) -> String {
    "le dossier de la séance « \(session) » ne contient pas de journal de spro. Vérifiez ce dossier."
  }

  /// Nothing stands before the damage.
  package static func nothingToRecover(_ session: String) -> String {
    "le journal de la séance « \(session) » est abîmé dès le début : il n’y a rien à récupérer. Reprenez-le d’une sauvegarde, si vous en avez une."
  }

  /// Somebody else changed the journal while it was open.
  package static func tamperedJournal(_ session: String) -> String {
    "le journal de la séance « \(session) » a été changé par un autre programme pendant la séance. Rien de plus n’est enregistré ; quittez, puis « spro seances verifier \(shellWord(session)) »."
  }

  /// What was just done is not on the disk.
  package static func unsaved(_ cause: String) -> String {
    "la dernière action n’est pas enregistrée : \(cause) Ce qui précède est sauf. Rétablissez le disque, puis reprenez la séance."
  }

  // MARK: Cards

  /// A deck has faults, which follow.
  package static func brokenDeck(_ place: String?, faults: [String]) -> String {
    let deck = place.map { "le paquet « \($0) »" } ?? "le paquet intégré au programme"
    let heading =
      faults.count > 1
      ? "\(deck) a \(faults.count) fautes et ne peut pas être joué :"
      : "\(deck) a une faute et ne peut pas être joué :"
    return ([heading] + faults.map { "  \($0)" }).joined(separator: "\n")
  }

  /// A deck of the users' own cannot be read; everything else goes on.
  package static func ownDeckLeftOut(_ path: String, count: Int, _ fault: String) -> String {
    let rest = count > 1 ? " (et \(count - 1) de plus)" : ""
    return
      "les pratiques de « \(path) » ne sont pas reprises : \(fault)\(rest) « spro paquet verifier \(shellWord(path)) » nomme tout."
  }

  /// Name of the folder of the practices told here.
  package static let ownDeckFolder = "nos-pratiques"

  /// A practice was kept, and where; what in it is to be read again follows.
  package static func practiceTold(_ title: String, folder: String, warnings: [String]) -> String {
    (["« \(title) » est gardée dans \(folder) : les prochaines séances la trouveront."]
      + warnings).joined(separator: " ")
  }

  /// Tables have faults, which follow.
  package static func brokenTables(_ place: String, faults: [String]) -> String {
    let heading =
      faults.count > 1
      ? "les tableaux de « \(place) » ont \(faults.count) fautes et rien n’a été écrit :"
      : "les tableaux de « \(place) » ont une faute et rien n’a été écrit :"
    return ([heading] + faults.map { "  \($0)" }).joined(separator: "\n")
  }

  /// No tables are there.
  package static func tablesMissing(_ path: String) -> String {
    "il n’y a pas de dossier à l’adresse « \(path) ». Donnez celui qui contient paquet.csv."
  }

  /// A deck was written beside files of another.
  package static func leftInPlace(_ names: [String]) -> String {
    names.count > 1
      ? "\(list(names)) étaient déjà là et n’ont pas été remplacés."
      : "\(list(names)) était déjà là et n’a pas été remplacé."
  }

  /// No deck is there.
  package static func deckMissing(_ path: String) -> String {
    "il n’y a pas de paquet de cartes à l’adresse « \(path) ». Donnez le dossier qui contient paquet.json."
  }

  // MARK: Files

  /// Something else than a file stands there.
  package static func notAFile(_ path: String) -> String {
    "« \(path) » n’est pas un fichier ordinaire. Donnez un autre nom."
  }

  /// Something else than a folder stands there.
  package static func notAFolder(_ path: String) -> String {
    "« \(path) » n’est pas un dossier. Donnez un autre nom."
  }

  /// A folder to write into is not there.
  package static func noFolder(_ path: String) -> String {
    "le dossier « \(path) » n’existe pas. Créez-le (mkdir -p), ou donnez un autre chemin."
  }

  /// The file is somebody else's.
  package static func foreignOwner(_ path: String) -> String {
    "« \(path) » appartient à quelqu’un d’autre : par prudence, rien n’y est lu ni écrit. Changez de dossier ou de propriétaire."
  }

  /// A folder that only its owner should enter is open to others.
  package static func openToOthers(_ path: String) -> String {
    "« \(path) » est ouvert à d’autres personnes de cette machine : par prudence, la salle n’y est pas ouverte. Tapez « chmod 700 \(path) »."
  }

  /// The file exists and was not to be replaced.
  package static func fileExists(_ path: String) -> String {
    "« \(path) » existe déjà. Donnez un autre nom, ou ajoutez --remplacer."
  }

  /// A file cannot be read.
  package static func cannotRead(_ path: String, _ reason: String) -> String {
    "« \(path) » ne peut pas être lu : \(reason)."
  }

  /// A file cannot be made.
  package static func cannotCreate(_ path: String, _ reason: String) -> String {
    "« \(path) » ne peut pas être créé : \(reason)."
  }

  /// A file cannot be written.
  package static func cannotWrite(_ path: String, _ reason: String) -> String {
    "« \(path) » ne peut pas être écrit : \(reason)."
  }

  /// The standard output takes nothing more.
  package static func outputFailed(_ reason: String) -> String {
    "la sortie ne peut pas être écrite : \(reason)."
  }

  /// The standard input gives nothing more.
  package static func inputFailed(_ reason: String) -> String {
    "l’entrée ne peut pas être lue : \(reason)."
  }

  /// The terminal cannot be drawn on.
  package static func unknownTerminal(_ name: String) -> String {
    "le terminal « \(name) » (variable TERM) est inconnu ici. Essayez « TERM=xterm-256color spro », ou jouez ligne à ligne avec « spro animer --lignes »."
  }

  /// Accents would be lost.
  package static func localeNotUTF8(_ encoding: String) -> String {
    "cette machine écrit en \(encoding) et les accents s’y perdraient. Essayez « LC_ALL=C.UTF-8 spro », ou installez une langue en UTF-8."
  }

  /// Something only a terminal can show.
  package static let needsTerminal =
    "cette commande a besoin d’un terminal. Sans écran, « spro animer --lignes » anime une séance."

  /// Something nobody foresaw.
  package static func unexpected(_ description: String) -> String {
    "une erreur imprévue est survenue : \(description). Rien de ce qui était enregistré n’est perdu."
  }
}
