/// The frame every session agrees on.
extension French {
  /// The three rules of the game, in their order.
  ///
  /// Source: the guide's practice « Jeu de cartes SPRO ».
  package static let rules = [
    "Les observateur·rices gardent le silence, sauf sollicitation du conseiller-joueur ou de la conseillère-joueuse.",
    "Aucun jugement de valeur : on dit ce qu’on a vu, pas ce que valent les personnes.",
    "Il n’y a pas de bonne réponse : ce qui se dit vaut ici et maintenant.",
  ]

  /// What the group promises one another.
  package static let confidentiality =
    "Ce qui se dit ici reste ici : le compte rendu garde les idées, et les noms seulement si chacun·e est d’accord."

  /// What playing means.
  package static let fiction =
    "Les cas sont inventés. On joue un rôle ; à la fin de l’entretien, on le quitte."
}
