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

  /// Words of the query stand in fields; what is said of several is said once.
  static func found(_ evidence: [HitReasons.Evidence], kind: EntryKind) -> [String] {
    let findings = evidence.map { finding($0, kind) }
    var leads: [String] = []
    for finding in findings where !leads.contains(finding.lead) { leads.append(finding.lead) }
    return leads.map { lead in
      let alike = findings.filter { $0.lead == lead }
      return (alike.count > 1 ? alike[0].leadOfSeveral : lead) + listed(alike)
    }
  }

  /// What is found in one field: what is said of such fields, then what stands there.
  private struct Finding {
    let lead: String
    let leadOfSeveral: String
    let said: String
    let readAs: String?

    init(_ lead: String, several: String? = nil, _ said: String, _ readAs: String?) {
      self.lead = lead
      leadOfSeveral = several ?? lead
      self.said = said
      self.readAs = readAs
    }
  }

  private static func finding(_ evidence: HitReasons.Evidence, _ kind: EntryKind) -> Finding {
    let words = Typography.quoted(evidence.words)
    let text = Typography.quoted(evidence.field.text)
    func found(_ lead: String, several: String? = nil, _ said: String) -> Finding {
      Finding(lead, several: several, said, evidence.readAs)
    }
    switch evidence.field.role {
    case .name: return found("le nom contient ", words)
    case .title:
      return found(kind == .orientation ? "la question contient " : "le titre contient ", words)
    case .acronym: return found("sigle : ", text)
    case .alias: return found("autre nom : ", several: "autres noms : ", text)
    case .formerName: return found("ancien nom : ", several: "anciens noms : ", text)
    case .spoken:
      return evidence.isWhole
        ? found("vous parlez ", "de \(text)") : found("mots associés : ", text)
    case .profile: return found("profil : ", several: "profils : ", text)
    case .audience: return found("public : ", several: "publics : ", text)
    case .theme: return found("thème : ", several: "thèmes : ", text)
    case .family: return found("famille : ", text)
    case .place: return found("lieu : ", text)
    case .person: return found("prénom : ", text)
    case .linkedDoor: return found("lié à : ", text)
    case .text(let passage): return found("on lit ", "\(words) dans \(place(passage))")
    }
  }

  /// « A », « A et B », « A, pour « x », et B ».
  private static func listed(_ findings: [Finding]) -> String {
    var list = ""
    for (place, finding) in findings.enumerated() {
      if place > 0 {
        let isLast = place == findings.count - 1
        list += isLast ? findings[place - 1].readAs == nil ? " et " : ", et " : ", "
      }
      list += finding.said
      if let typed = finding.readAs { list += ", pour \(Typography.quoted(typed))" }
    }
    return list
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
