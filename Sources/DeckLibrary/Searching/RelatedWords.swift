/// What the public says, and the words the entries have for it.
///
/// Somebody who cannot read types « lire » where the entries say « illettrisme ». The list is short
/// and of this trade; an entry found through it says so in its reason.
enum RelatedWords {
  /// Stems that entries use for a word of the public's.
  static func stems(relatedTo stem: String) -> [String] { related[stem] ?? [] }

  /// The public's word first, then the entries'.
  private static let lines = [
    "lire lecture illettrisme", "ecrire ecriture illettrisme", "compter calcul illettrisme",
    "conduire permis conduite", "voiture permis mobilite", "bus transport mobilite",
    "payer financement", "argent financement allocation", "travailler emploi", "travail emploi",
    "job emploi", "boulot emploi", "chomage indemnisation", "patron employeur",
    "loyer logement", "appartement logement", "prison detention", "etranger refugie",
    "malade sante", "enfant famille parent", "ordinateur numerique", "internet numerique",
    "diplome certification qualification", "stage immersion", "fac universite etudiant",
    "lycee scolaire", "college scolaire", "retraite senior", "film video clip",
    "quitter demission", "vire licenciement", "virer licenciement",
  ]

  private static let related: [String: [String]] = lines.reduce(into: [:]) { related, line in
    let stems = line.split(separator: " ").map { FrenchStemmer.stem(String($0)) }
    related[stems[0], default: []] += stems.dropFirst()
  }
}
