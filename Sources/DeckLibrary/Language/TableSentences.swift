/// What is said of a deck's tables, in the words of a spreadsheet.
extension FaultSentences {
  static func ofTables(_ defect: Defect) -> Sentences? {
    switch defect {
    case .brokenTable(let kind): ofBrokenTable(kind)
    case .lostSpaces:
      (
        "Ce tableau est en Windows-1252 : des espaces fines ont pu y devenir des « ? ».",
        "Remplacez les « ?? » par « ? », et enregistrez en « CSV UTF-8 »."
      )
    case .noHeadings:
      ("La première ligne est vide.", "Mettez-y les noms des colonnes.")
    case .missingColumn(let heading):
      ("La colonne \(quoted(heading)) manque.", "Ajoutez-la, vide au besoin.")
    case .unknownColumn(let heading, let nearest):
      (
        "La colonne \(quoted(heading)) n’existe pas ici.",
        nearest.map { "Vouliez-vous dire \(quoted($0)) ?" } ?? "Retirez-la."
      )
    case .repeatedColumn(let heading):
      ("La colonne \(quoted(heading)) figure deux fois.", "Gardez-en une seule.")
    case .strayCell(let text):
      (
        "\(quoted(text)) est dans une colonne sans nom.",
        "Déplacez ce texte, ou nommez la colonne sur la première ligne."
      )
    case .noRow: ("Ce tableau n’a pas de ligne.", "Décrivez le paquet sur la deuxième ligne.")
    case .severalRows:
      ("Ce tableau a plus d’une ligne.", "Gardez-en une : un paquet se décrit une seule fois.")
    case .orphanRow(let id, let table, let nearest):
      (
        "\(quoted(id)) n’est pas l’identifiant d’une ligne de \(table).",
        nearest.map { "Vouliez-vous dire \(quoted($0)) ?" } ?? "Corrigez-le, ou ajoutez la ligne."
      )
    default: nil
    }
  }

  private static func ofBrokenTable(_ kind: CSVProblem.Kind) -> Sentences {
    switch kind {
    case .notText:
      (
        "Ce fichier n’est pas un tableau en texte.",
        "Dans le tableur, enregistrez-le au format « CSV UTF-8 »."
      )
    case .unclosedQuote:
      (
        "Un guillemet droit ouvert ici n’est jamais fermé.",
        "Fermez-le, ou enregistrez de nouveau le tableau depuis le tableur."
      )
    case .strayQuote:
      (
        "Un guillemet droit est mal placé dans cette cellule.",
        "Écrivez-le deux fois, ou enregistrez de nouveau le tableau depuis le tableur."
      )
    case .tooManyCells:
      (
        "Ce tableau a plus de \(CSVReader.maximumCells) cellules.",
        "Retirez les lignes et les colonnes vides, ou partagez-le en plusieurs paquets."
      )
    }
  }

  /// Letters a spreadsheet gives a column: A, B… Z, AA.
  static func letters(ofColumn column: Int) -> String {
    guard column > 0 else { return "" }
    let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8((column - 1) % 26))
    return letters(ofColumn: (column - 1) / 26) + String(letter)
  }
}
