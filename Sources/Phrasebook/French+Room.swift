/// What a host answers to the terminals of its room.
extension French {
  /// The sentence of a refusal: what is wrong, and what to do.
  package static func sentence(_ refusal: RoomRefusal) -> String {
    switch refusal {
    case .notText: "Ce qui est arrivé n’est pas du texte UTF-8 : la ligne est coupée."
    case .notProtocol:
      "Ce qui est arrivé n’est pas un message de spro : lancez « spro observer » pour entrer."
    case .tooLong: "Ce message est trop long : coupez ce que vous envoyez en plusieurs fois."
    case .otherVersion:
      "Votre spro et celui de l’animateur·rice ne parlent pas la même langue : installez la même version des deux côtés."
    case .helloFirst: "Il faut d’abord dire qui entre : lancez « spro observer »."
    case .helloTwice: "Ce terminal est déjà entré dans la séance."
    case .wrongRole: "Cet écran montre la séance et n’y écrit rien : lancez « spro observer »."
    case .badName: "Ce nom ne convient pas : donnez un prénom ou un pseudonyme, sur une ligne."
    case .unknownSeat:
      "Aucune place ne porte ce code : relisez-le, ou entrez sans code sous un autre nom."
    case .movedElsewhere:
      "Votre place est maintenant à un autre terminal : ce que vous y écrivez est au même nom."
    case .roomFull: "La salle est pleine : plus aucun terminal ne peut entrer pour l’instant."
    case .tooSlow: "Ce terminal ne s’est pas présenté à temps : recommencez."
    case .roundOver: "La partie où ce relevé a été écrit est finie : il n’a pas pu y être ajouté."
    case .unsaved:
      "L’animateur·rice ne peut plus rien enregistrer : attendez qu’on relance la séance."
    case .notSeated: "Vous n’avez pas de place dans cette séance : entrez d’abord."
    case .nobodyThere: "Personne n’anime de séance sur cette machine."
    case .closing: "L’animateur·rice a quitté la séance : ce que vous avez tapé attend son retour."
    }
  }

  /// The name of somebody who gives none.
  package static func anonymousName(_ number: Int) -> String { "Anonyme \(number)" }
}
