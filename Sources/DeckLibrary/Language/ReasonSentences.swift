/// The catalogue of reasons: why an entry was found, why a practice is offered.
enum ReasonSentences {
  // MARK: Search

  /// The whole query is a name.
  static func isName(_ name: String, _ role: SearchField.Role, of title: String) -> String {
    let quoted = Typography.quoted(name)
    switch role {
    case .acronym: return "\(quoted) est le sigle \(Typography.of(title))"
    case .alias: return "\(quoted) est un autre nom \(Typography.of(title))"
    case .formerName: return "\(quoted) est l’ancien nom \(Typography.of(title))"
    default: return "\(quoted) est son nom"
    }
  }

  /// Words of the query stand in a field.
  static func found(_ evidence: HitReasons.Evidence, kind: EntryKind) -> String {
    let words = Typography.quoted(evidence.words)
    let text = Typography.quoted(evidence.field.text)
    let said =
      switch evidence.field.role {
      case .name: "le nom contient \(words)"
      case .title:
        kind == .orientation ? "la question contient \(words)" : "le titre contient \(words)"
      case .acronym: "sigle : \(text)"
      case .alias: "autre nom : \(text)"
      case .formerName: "ancien nom : \(text)"
      case .spoken: evidence.isWhole ? "vous parlez de \(text)" : "mots associés : \(text)"
      case .profile: "profil : \(text)"
      case .audience: "public : \(text)"
      case .theme: "thème : \(text)"
      case .family: "famille : \(text)"
      case .place: "lieu : \(text)"
      case .person: "prénom : \(text)"
      case .linkedDoor: "lié à : \(text)"
      case .text(let passage): "on lit \(words) dans \(place(passage))"
      }
    guard let typed = evidence.readAs else { return said }
    return "\(said), pour \(Typography.quoted(typed))"
  }

  /// No word of the query stands in the entry, which is tied to one where they do.
  static func tied(to title: String) -> String {
    "la bibliothèque le lie à \(Typography.quoted(title))"
  }

  /// The entry no longer exists.
  static func ended(_ successors: [String]) -> String {
    successors.isEmpty
      ? "n’existe plus"
      : "n’existe plus : voir \(Typography.alternatives(successors.map(Typography.shown)))"
  }

  private static func place(_ passage: SearchField.Passage) -> String {
    switch passage {
    case .audience: "le public"
    case .mission: "la mission"
    case .purpose: "l’objet"
    case .conditions: "les conditions"
    case .access: "l’accès"
    case .note: "la remarque"
    case .offers: "ce qu’on y peut"
    case .limits: "ce qu’on n’y peut pas"
    case .partners: "les partenaires"
    case .objectives: "les objectifs"
    case .steps: "les étapes"
    case .actors: "les acteurs"
    case .tools: "les outils"
    case .indicators: "les indicateurs"
    case .situation: "la situation"
    case .request: "la demande"
    case .questions: "les questions"
    }
  }

  // MARK: Practices

  static func themes(_ titles: [String]) -> String {
    "la carte touche à : \(titles.map(Typography.inSentence).joined(separator: ", "))"
  }

  static func audiences(_ titles: [String]) -> String {
    "la carte concerne : \(titles.map(Typography.inSentence).joined(separator: ", "))"
  }

  /// Doors that observers' lines cite, the most cited first, and doors that were named.
  static func doors(cited: [(name: String, count: Int)], named: [String]) -> String {
    var parts = cited.sorted { $0.count > $1.count }.prefix(2).map {
      lines($0.count, singular: "cite", plural: "citent", $0.name)
    }
    if !named.isEmpty {
      let names = named.prefix(3).map(Typography.shown)
      parts.append(
        (named.count == 1 ? "porte nommée : " : "portes nommées : ")
          + names.joined(separator: ", "))
    }
    return parts.joined(separator: " ; ")
  }

  static func lines(_ count: Int, speakingOf words: String) -> String {
    lines(count, singular: "parle de", plural: "parlent de", words)
  }

  static func house(_ name: String) -> String {
    "la structure de la carte y prend part : \(name)"
  }

  private static func lines(
    _ count: Int, singular: String, plural: String, _ words: String
  ) -> String {
    let verb = count == 1 ? singular : plural
    let noun = count == 1 ? "relevé" : "relevés"
    return "\(Typography.count(count)) \(noun) \(verb) \(Typography.quoted(words))"
  }
}
