extension French {
  /// What is said of a JSON file a session was exported to, when it is read back.
  package enum ExportedFiles {}
}

extension French.ExportedFiles {
  /// It is not there.
  package static func missing(_ path: String) -> String {
    "« \(path) » n’existe pas. Vérifiez le nom du fichier."
  }

  /// It is no export.
  package static func notAnExport(_ path: String) -> String {
    "« \(path) » n’est pas une séance exportée en JSON. Choisissez un fichier écrit par « spro exporter SEANCE --format json »."
  }

  /// A later program wrote it.
  package static func newer(_ path: String, version: Int) -> String {
    "« \(path) » est d’une version que ce spro ne lit pas encore (version \(version)). Ouvrez-le avec un spro plus récent."
  }

  /// Something in it is missing, or is not what it should be, at that path of keys.
  package static func malformed(_ path: String, at keys: String) -> String {
    "« \(path) » est abîmé : « \(keys) » manque ou n’est pas ce qui est attendu. Exportez de nouveau la séance."
  }

  /// It is larger than any session.
  package static func tooLarge(_ path: String, megabytes: Int) -> String {
    "« \(path) » est trop grand pour une séance exportée (\(megabytes) Mo au plus). Vérifiez que c’est le bon fichier."
  }

  /// It holds the notes alone.
  package static func lacksLines(_ path: String) -> String {
    "« \(path) » ne tient que les notes pour le groupe. Le document complet se fait à partir de la séance, ou d’un export « complet »."
  }

  /// It holds no names.
  package static func lacksNames(_ path: String) -> String {
    "« \(path) » ne porte aucun nom de participant·e. Retirez --nominatif, ou demandez un export fait avec les noms."
  }

  /// It holds names that were not asked for.
  package static func holdsNames(_ path: String) -> String {
    "« \(path) » porte les noms des participant·es. Ajoutez --nominatif pour les garder, ou demandez un export sans les noms."
  }

  /// Another deck is of no use to it.
  package static func needsNoDeck(_ path: String) -> String {
    "« \(path) » dit déjà tout : retirez --paquet, qui ne sert qu’avec une séance."
  }
}
