/// Words of the table, on the wall.
extension French {
  /// Texts of the projector's view.
  package enum Table {
    package static let waiting = "La séance va commencer."
    package static let linkLost =
      "Lien perdu : la table attend l’animateur·rice et se remet à jour toute seule."
    package static let notAnswering =
      "L’animateur·rice ne répond pas : la table attend et se remet à jour toute seule."
    package static let grammar = [
      "La table ne montre rien de privé, et rien de ce qu’on y tape ne change la séance.",
      "Les touches y tournent les pages ; l’animateur·rice mène la partie de son écran.",
    ]
  }
}
