/// Words that say little of a paragraph written after a game: those of the game itself, and those
/// with which anything is told.
enum FaintWords {
  /// Tells whether a stem is one of them.
  static func contains(_ stem: String) -> Bool { stems.contains(stem) }

  private static let stems = Set(
    """
    observateur observatrice observer observation releve relever noter note conseiller \
    conseillere joueur joueuse jouer groupe salle partie debriefing animateur animatrice \
    collegue participant personne quelqu demandeur demandeuse question reponse repondre moment \
    seance situation carte dire vouloir parler voir savoir trouver mettre prendre donner \
    chercher penser aller venir passer demander aimer falloir devoir comprendre croire raconter \
    imaginer proposer rester tenir sembler sentir retenir revenir jour semaine mois an annee \
    fois matin soir heure temps minute debut fin chose truc endroit cote facon idee mot phrase \
    table vrai bon petit grand nouveau premier dernier meme seul deux trois quatre cinq six sept \
    huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille monde \
    gens
    """.split(separator: " ").map { FrenchStemmer.stem(String($0)) })
}
