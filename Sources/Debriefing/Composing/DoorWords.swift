import Phrasebook

/// Where a door leads, in words; an export made before paths were told has names alone.
extension ExportedDoor {
  /// The structure that answers first, with what is to be said of it.
  var mainWords: String? { path == nil ? mainStructure : path?.main?.told }

  /// Structures that can answer too.
  var secondaryWords: [String] { path?.secondary.map(\.told) ?? secondaryStructures }

  /// Schemes to speak of there.
  var schemeWords: [String] { path?.schemes.map(\.toldShort) ?? schemes }

  /// Whether the structure that answers first is the door itself, which need not be said twice.
  var leadsToItself: Bool {
    guard kind == Self.structure else { return false }
    return path == nil ? mainStructure == name : path?.main?.id == id
  }
}
