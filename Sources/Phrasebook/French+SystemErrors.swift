/// Why a call to the system failed, in words for people.
extension French {
  /// The reason of a failed call, by its meaning.
  package static func reason(_ error: SystemReason) -> String {
    switch error {
    case .notPermitted: "vous n’en avez pas le droit"
    case .missing: "il n’existe pas, ou son dossier n’existe pas"
    case .notAFolder: "une partie du chemin n’est pas un dossier"
    case .isAFolder: "c’est un dossier"
    case .diskFull: "le disque est plein"
    case .quota: "votre quota est atteint"
    case .readOnly: "le disque est en lecture seule"
    case .device: "le disque ne répond pas comme il faut"
    case .nameTooLong: "son nom est trop long"
    case .tooManyFiles: "trop de fichiers sont ouverts"
    case .loop: "des liens tournent en rond"
    case .exists: "il existe déjà"
    case .closed: "rien n’y est ouvert"
    case .other(let number): "erreur système n° \(number)"
    }
  }
}

/// What a failed call to the system means to whoever has to act on it.
package enum SystemReason: Equatable, Sendable {
  case notPermitted
  case missing
  case notAFolder
  case isAFolder
  case diskFull
  case quota
  case readOnly
  case device
  case nameTooLong
  case tooManyFiles
  case loop
  case exists
  case closed
  case other(Int32)
}
