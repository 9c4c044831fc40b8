/// The frame every session agrees on.
extension French {
  /// The three rules of the game, in their order.
  ///
  /// Source: the guide's practice « Jeu de cartes SPRO ».
  package static let rules = [
    "Les observateur·rices gardent le silence, sauf si le ou la conseiller·ère les sollicite.",
    "Aucun jugement de valeur : on dit ce qu’on a vu, pas ce que valent les personnes.",
    "Il n’y a pas de bonne réponse : une réponse ne vaut qu’ici et maintenant.",
  ]

  /// What the group promises one another.
  package static let confidentiality =
    "Confidentialité : ce qui se dit ici reste ici ; les notes partent sans les noms, sauf accord."

  /// What playing means.
  package static let fiction =
    "Fiction : la personne de la carte est inventée. On joue un rôle ; à la fin, on le quitte."
}
