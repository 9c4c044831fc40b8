/// Words of the demonstration; the people are of fiction.
extension French {
  /// What is typed in the demonstration.
  public enum Demo {
    public static let title = "Démonstration"
    public static let territory = "Montargis-Gien"
    /// Participants, the two players first.
    public static let people = [
      "Anna, Mission locale", "Bruno, CIO", "Chloé, France Travail", "Daniel, Cap emploi",
      "Émilie, CMA", "Farid, Info Jeunes", "Gaëlle, Apec",
    ]
    /// First names of those who observe.
    public static let observers = ["Chloé", "Daniel", "Émilie", "Farid", "Gaëlle"]

    /// The kind of heading a line stands under.
    public enum Heading: Sendable { case words, door, scheme }

    /// Lines the observers write.
    public static let lines: [(author: String, heading: Heading, text: String)] = [
      ("Chloé", .words, "« Qu’est-ce que tu regardes, quand tu regardes l’heure ? »"),
      ("Daniel", .words, "Un silence, et il parle des motos"),
      ("Émilie", .door, "CMA"),
      ("Farid", .door, "Chambre de métiers"),
      ("Gaëlle", .words, "Le numéro au dos du ticket de caisse"),
      ("Chloé", .door, "CIO"),
      ("Farid", .scheme, "PMSMP"),
    ]
    public static let adviserNote = "J’ai failli répondre avant d’avoir fini d’écouter."
    public static let seekerNote = "On m’a demandé ce que j’aime faire : j’ai respiré."
    public static let takeaway = "Appeler ensemble, pendant l’entretien."
  }
}
