/// Words of the catalogue of faults.
extension FaultSentences {
  static func article(_ kind: ValueKind) -> String {
    switch kind {
    case .object: "un objet"
    case .list: "une liste"
    case .text: "un texte"
    case .number: "un nombre"
    case .bool: "un vrai ou faux"
    case .null: "rien (null)"
    }
  }

  static func example(_ kind: ValueKind) -> String {
    switch kind {
    case .object: "entre accolades : { … }"
    case .list: "entre crochets : [ … ]"
    case .text: "entre guillemets droits : \"…\""
    case .number: "un nombre entier, sans guillemets"
    case .bool: "true ou false"
    case .null: "null"
    }
  }

  static func noun(_ kind: LinkKind) -> String {
    switch kind {
    case .family: "aucune famille"
    case .audience: "aucun public"
    case .theme: "aucun thème"
    case .structure: "aucune structure"
    case .scheme: "aucun dispositif"
    case .practice: "aucune pratique"
    case .chapter: "aucun chapitre"
    case .phase: "aucune phase"
    }
  }

  static func isFeminine(_ kind: LinkKind) -> Bool {
    switch kind {
    case .family, .structure, .practice, .phase: true
    case .audience, .theme, .scheme, .chapter: false
    }
  }

  static func personal(_ kind: PersonalData.Kind) -> String {
    switch kind {
    case .name: "un nom de personne"
    case .birthDate: "une date de naissance"
    case .telephone: "un numéro de téléphone"
    case .email: "une adresse électronique"
    case .street: "une adresse postale"
    case .socialSecurity: "un numéro de sécurité sociale"
    }
  }

  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// What is said when a file is not JSON.
enum JSONSentences {
  static func sentences(for kind: JSONProblem.Kind) -> FaultSentences.Sentences {
    switch kind {
    case .endsEarly:
      ("Le fichier s’arrête avant la fin.", "Fermez les guillemets, crochets et accolades ouverts.")
    case .unexpected(let byte, let expectation):
      ("Il faut ici \(expected(expectation)), et non \(shown(byte)).", remedy(expectation))
    case .trailing:
      ("Il y a quelque chose après la fin.", "Un fichier ne contient qu’un objet : { … }.")
    case .badNumber:
      ("Ce nombre est mal écrit.", "Écrivez un nombre entier comme 12, sans zéro devant.")
    case .badEscape:
      (
        "Ce qui suit la barre oblique inverse n’est pas connu.",
        "Écrivez \\\" pour un guillemet droit, \\\\ pour la barre elle-même."
      )
    case .loneSurrogate:
      ("Ce caractère \\u est coupé en deux.", "Écrivez le caractère lui-même.")
    case .controlInText(let byte):
      (
        "Ce texte contient \(byte == 0x0A || byte == 0x0D ? "un passage à la ligne" : shown(byte)).",
        "Fermez le guillemet avant la fin de la ligne."
      )
    case .notUTF8:
      ("Ce texte n’est pas en UTF-8.", "Enregistrez le fichier avec l’encodage UTF-8.")
    case .tooDeep:
      (
        "Des objets s’emboîtent sur plus de \(JSONReader.maximumDepth) niveaux.",
        "Un paquet n’en demande pas dix : vérifiez les crochets."
      )
    case .tooManyValues:
      (
        "Ce fichier contient plus de \(JSONReader.maximumValues) valeurs.",
        "Partagez-le en plusieurs paquets."
      )
    }
  }

  private static func expected(_ expectation: JSONProblem.Expectation) -> String {
    switch expectation {
    case .value: "une valeur"
    case .key: "une clé entre guillemets droits"
    case .colon: "deux-points"
    case .commaOrEnd: "une virgule ou la fin de la liste"
    }
  }

  private static func remedy(_ expectation: JSONProblem.Expectation) -> String {
    switch expectation {
    case .value: "Vérifiez qu’il n’y a pas de virgule de trop."
    case .key: "Vérifiez qu’il n’y a pas de virgule de trop avant l’accolade."
    case .colon: "Écrivez \"clé\" : valeur."
    case .commaOrEnd: "Vérifiez qu’une virgule sépare cette ligne de la précédente."
    }
  }

  private static func shown(_ byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7E: "« \(Character(Unicode.Scalar(byte))) »"
    default: "le caractère " + FaultSentences.codePoint(Unicode.Scalar(byte))
    }
  }
}
