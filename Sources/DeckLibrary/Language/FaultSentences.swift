/// The catalogue of what is said of a deck's faults: what is wrong, then what to do.
enum FaultSentences {
  typealias Sentences = (message: String, remedy: String)

  static func shown(_ text: String) -> String { Typography.shown(text) }

  static func place(_ position: TextPosition) -> String {
    let column = position.isCell ? letters(ofColumn: position.column) : String(position.column)
    return "ligne \(position.line), colonne \(column)"
  }

  static func line(_ fault: DeckFault) -> String {
    Typography.typeset("\(fault.place) : \(fault.severity.label) : ")
      + "\(fault.message) \(fault.remedy)"
  }

  static func sentences(for defect: Defect) -> Sentences {
    let plain =
      ofFiles(defect) ?? ofTables(defect) ?? ofFields(defect) ?? ofEntries(defect)
      ?? ofCare(defect)
    return (Typography.typeset(plain.message), Typography.typeset(plain.remedy))
  }

  static func quoted(_ text: String) -> String { Typography.quoted(text) }

  // MARK: The folder, its files, their JSON

  private static func ofFiles(_ defect: Defect) -> Sentences? {
    switch defect {
    case .folderMissing:
      ("Ce dossier n’existe pas.", "Vérifiez le chemin.")
    case .notAFolder:
      ("Ceci n’est pas un dossier.", "Donnez le dossier qui contient paquet.json.")
    case .folderUnreadable:
      ("Ce dossier ne peut pas être lu.", "Vérifiez vos droits sur ce dossier.")
    case .fileMissing:
      ("Ce fichier manque.", "Ajoutez-le au dossier, ou complétez le paquet fourni avec « etend ».")
    case .fileUnreadable:
      ("Ce fichier ne peut pas être lu.", "Vérifiez vos droits sur ce fichier.")
    case .notARegularFile:
      ("Ceci n’est pas un fichier ordinaire.", "Remplacez-le par un fichier JSON.")
    case .leavesFolder:
      ("Ce lien mène hors du dossier du paquet.", "Copiez le fichier lui-même dans le dossier.")
    case .tooLarge(let limit):
      (
        "Ce fichier dépasse \(limit / 1_000_000) Mo ; il n’a pas été lu.",
        "Vérifiez que c’est bien un fichier de paquet, ou partagez-le en deux paquets."
      )
    case .unknownFile(let nearest):
      (
        "Ce fichier n’est pas lu : un paquet n’en a pas de ce nom.",
        nearest.map { "Vouliez-vous dire \(quoted($0)) ?" } ?? "Retirez-le ou renommez-le."
      )
    case .brokenJSON(let kind): JSONSentences.sentences(for: kind)
    case .repeatedKey(let key):
      (
        "La clé \(quoted(key)) figure deux fois dans le même objet.",
        "Gardez-en une seule."
      )
    default: nil
    }
  }

  // MARK: The fields of an entry

  private static func ofFields(_ defect: Defect) -> Sentences? {
    switch defect {
    case .missingKey(let key):
      ("La clé \(quoted(key)) manque.", "Ajoutez-la, avec une liste ou un texte vide au besoin.")
    case .unknownKey(let key, let nearest):
      (
        "La clé \(quoted(key)) n’existe pas ici.",
        nearest.map { "Vouliez-vous dire \(quoted($0)) ?" } ?? "Retirez-la."
      )
    case .wrongType(let expected, let found):
      (
        "Il faut \(article(expected)) ici, et non \(article(found)).",
        "Écrivez \(example(expected))."
      )
    case .emptyText:
      ("Ce texte est vide.", "Écrivez au moins un mot.")
    case .badID(let id):
      (
        "\(quoted(id)) ne peut pas être un identifiant.",
        "Employez des minuscules sans accent, des chiffres et des traits d’union, 64 au plus."
      )
    case .notAChoice(let word, let choices):
      (
        "\(quoted(word)) n’est pas une valeur connue.",
        "Choisissez entre \(Typography.list(choices.map(quoted)))."
      )
    case .badDate(let text):
      ("\(quoted(text)) n’est pas une date.", "Écrivez 2026, 2026-03 ou 2026-03-15.")
    case .badAge(let age):
      ("\(age) n’est pas un âge vraisemblable.", "Donnez un âge entre 10 et 110 ans.")
    case .unknownFormat(let format):
      (
        "Le format \(format) n’est pas connu de cette version de spro.",
        "Écrivez le format 1, ou mettez spro à jour."
      )
    case .unsafeCharacter(let scalar):
      (
        "Ce texte contient le caractère interdit \(codePoint(scalar)).",
        "Retirez-le : il commande l’écran ou ne se voit pas."
      )
    default: nil
    }
  }

  // MARK: The entries together

  private static func ofEntries(_ defect: Defect) -> Sentences? {
    switch defect {
    case .duplicateID(let id):
      ("L’identifiant \(quoted(id)) sert déjà.", "Donnez-en un autre à cette entrée.")
    case .idOfBuiltInDeck(let id):
      (
        "L’identifiant \(quoted(id)) est celui d’une entrée du paquet fourni.",
        "Un paquet qui étend ajoute sans remplacer : donnez un autre identifiant."
      )
    case .duplicateNumber(let number, let of, let free):
      (
        "Le numéro \(number) est déjà celui de \(quoted(of)).",
        "Prenez le numéro \(free), qui est libre."
      )
    case .deadLink(let id, let kind, let nearest):
      (
        "\(quoted(id)) n’est l’identifiant d’\(noun(kind)) connu\(isFeminine(kind) ? "e" : "").",
        nearest.map { "Vouliez-vous dire \(quoted($0)) ?" }
          ?? "Corrigez l’identifiant, ou ajoutez l’entrée."
      )
    case .cannotExtend(let id, let itself):
      itself
        ? ("Ce paquet porte l’identifiant du paquet qu’il étend.", "Donnez-lui le sien.")
        : (
          "Le paquet \(quoted(id)) ne peut pas être étendu.",
          "Seul « \(EmbeddedDeck.id) », fourni avec spro, peut l’être."
        )
    case .noCases:
      ("La pioche des cas est vide.", "Écrivez au moins un cas.")
    case .noStructureCards:
      ("La pioche des structures est vide.", "Donnez une « carte » à une structure au moins.")
    case .noGrid:
      ("Il n’y a pas de grille d’observation.", "Écrivez au moins une grille.")
    default: nil
    }
  }

  // MARK: What plays, and should be mended

  private static func ofCare(_ defect: Defect) -> Sentences {
    switch defect {
    case .endedLink(let name, let replacedBy):
      (
        "\(quoted(name)) n’existe plus.",
        replacedBy.isEmpty
          ? "Retirez ce lien." : "Mettez à la place \(Typography.alternatives(replacedBy))."
      )
    case .sameName(let name, let other):
      (
        "\(quoted(name)) désigne aussi \(quoted(other)) : ce nom ne sera pas reconnu.",
        "Réservez ce nom à une seule entrée."
      )
    case .tooLongToRead(let words):
      (
        "La situation compte \(words) mots ; elle ne se lit pas à voix haute en 90 secondes.",
        "Restez sous \(ReadingAloud.longestCase) mots."
      )
    case .cardTooLarge(let lines):
      (
        "La carte prend \(lines) lignes, plus de deux fois ce qu’un écran de 80 × 24 en montre.",
        "Raccourcissez ses textes : \(CardSizes.lines) lignes au plus."
      )
    case .personalData(let kind, let text):
      (
        "\(quoted(text)) ressemble à \(personal(kind)).",
        "Si c’est une donnée personnelle, remplacez-la par une fiction."
      )
    default:
      (
        "Il y a plus de \(FaultLog.limit) défauts ; la suite n’est pas donnée.",
        "Corrigez ceux-ci, puis vérifiez de nouveau."
      )
    }
  }
}
