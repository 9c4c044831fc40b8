import DeckLibrary
import GameEngine

/// Reads in the library where a door leads for the person of a case.
///
/// Of what a structure can open, only what has to do with the case is told: questions that share a
/// public and a theme with it, schemes it may touch.
struct DoorGuide {
  let library: Library
  let card: CaseCard?

  func path(to key: DoorKey) -> DoorPath {
    switch key {
    case .structure(let id): library.structure(id).map(path(through:)) ?? .unknown
    case .scheme(let id): library.scheme(id).map(path(to:)) ?? .unknown
    case .words: .unknown
    }
  }

  private func path(through structure: Structure) -> DoorPath {
    let questions = library.orientation.filter {
      $0.mainStructure == structure.id && speaksTo($0)
    }
    let touched = (card?.schemes ?? []).filter {
      library.scheme($0)?.entrances.contains(structure.id) ?? false
    }
    return DoorPath(
      main: structure,
      secondary: standing(questions.flatMap(\.secondaryStructures), but: structure.id),
      schemes: standing(touched + questions.flatMap(\.schemes)))
  }

  /// Of the ways into a scheme, the one the case may touch comes first.
  private func path(to scheme: Scheme) -> DoorPath {
    let touched = scheme.entrances.filter { card?.structures.contains($0) ?? false }
    let entrances = standing(touched + scheme.entrances, but: "")
    return DoorPath(
      main: entrances.first, secondary: Array(entrances.dropFirst()),
      schemes: scheme.standing.isEnded ? standing(scheme.replacedBy) : [scheme])
  }

  private func speaksTo(_ question: OrientationQuestion) -> Bool {
    guard let card else { return false }
    return question.themes.contains(where: card.themes.contains)
      && question.audiences.contains { $0 == "tout-public" || card.audiences.contains($0) }
  }

  private func standing(_ ids: [EntryID], but excluded: EntryID) -> [Structure] {
    once(ids).filter { $0 != excluded }.compactMap(library.structure).filter {
      !$0.standing.isEnded
    }
  }

  private func standing(_ ids: [EntryID]) -> [Scheme] {
    once(ids).compactMap(library.scheme).filter { !$0.standing.isEnded }
  }

  private func once(_ ids: [EntryID]) -> [EntryID] {
    var seen: Set<EntryID> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
