/// Words that say little of a paragraph written after a game: those of the game itself, those with
/// which anything is told, and numbers.
enum FaintWords {
  /// Tells whether a stem is one of them.
  static func contains(_ stem: String) -> Bool {
    stems.contains(stem) || stem.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let stems = Set(
    """
    observateur observatrice observer observation releve relever noter note conseiller \
    conseillere joueur joueuse jouer groupe salle partie debriefing animateur animatrice \
    collegue participant personne quelqu demandeur demandeuse question reponse repondre moment \
    seance situation carte dire vouloir parler voir savoir trouver mettre prendre donner \
    chercher penser aller venir passer demander aimer falloir devoir comprendre croire raconter \
    imaginer proposer rester tenir sembler sentir retenir revenir jour semaine mois an annee \
    fois matin soir heure temps minute debut fin chose truc endroit cote facon idee mot phrase \
    table vrai bon petit grand nouveau premier dernier meme seul monde gens
    """.split(separator: " ").map { FrenchStemmer.stem(String($0)) })
}
