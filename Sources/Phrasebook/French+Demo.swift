/// Words of the demonstration; the people are of fiction.
extension French {
  /// What is typed in the demonstration.
  package enum Demo {
    package static let title = "Démonstration"
    package static let territory = "Montargis-Gien"
    /// Participants, the two players first.
    package static let people = [
      "Anna, Mission locale", "Bruno, CIO", "Chloé, France Travail", "Daniel, Cap emploi",
      "Émilie, CMA", "Farid, Info Jeunes", "Gaëlle, Apec",
    ]
    /// First names of those who observe.
    package static let observers = ["Chloé", "Daniel", "Émilie", "Farid", "Gaëlle"]

    /// The kind of heading a line stands under.
    package enum Heading: Sendable { case words, door, scheme }

    /// Lines the observers write.
    package static let lines: [(author: String, heading: Heading, text: String)] = [
      ("Chloé", .words, "« Qu’est-ce que tu regardes, quand tu regardes l’heure ? »"),
      ("Daniel", .words, "Un silence, et il parle des motos"),
      ("Émilie", .door, "CMA"),
      ("Farid", .door, "Chambre de métiers"),
      ("Gaëlle", .words, "Le numéro au dos du ticket de caisse"),
      ("Chloé", .door, "CIO"),
      ("Farid", .scheme, "PMSMP"),
    ]
    package static let adviserNote = "J’ai failli répondre avant d’avoir fini d’écouter."
    package static let seekerNote = "On m’a demandé ce que j’aime faire : j’ai respiré."
    package static let takeaway = "Appeler ensemble, pendant l’entretien."
  }
}
