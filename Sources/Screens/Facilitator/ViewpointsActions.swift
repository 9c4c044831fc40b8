import Debriefing
import GameEngine
import Phrasebook
import TerminalUI

/// What keys do with what the observers saw: mark, bring together, keep apart, look closer.
extension FacilitatorScreen {
  /// On the timeline a moment is seen large; elsewhere what is chosen is marked.
  mutating func lookCloser(_ scene: Scene) -> [Effect] {
    guard ViewpointsPane.View(sight) == .timeline else { return mark(scene) }
    guard let page = MomentPage(scene.roundView.course, at: sight.step(scene)) else {
      return nothing(Phrases.Screen.noMoment)
    }
    return open(.moment(page))
  }

  mutating func mark(_ scene: Scene) -> [Effect] {
    let ids: [ObservationID]
    switch target(scene) {
    case .observation(let id), .member(let id): ids = [id]
    case .group(let members), .likeness(let members), .part(let members): ids = members
    case .step(let place): ids = lines(ofStep: place, scene)
    default: return nothing(Phrases.Screen.nothingToMark)
    }
    if ids.isEmpty { return nothing(Phrases.Screen.nothingToMark) }
    if sight.marked.isSuperset(of: ids) {
      sight.marked.subtract(ids)
    } else {
      sight.marked.formUnion(ids)
    }
    sight.move(.down, scene)
    return []
  }

  mutating func group(_ scene: Scene) -> [Effect] {
    if sight.marked.isEmpty {
      guard let ids = proposed(scene) else { return nothing(Phrases.Screen.nothingMarked) }
      return [.perform(.group(ids), then: .stay)]
    }
    if scene.round.groups.contains(where: { sight.marked.isSubset(of: $0.members) }) {
      return nothing(Phrases.Screen.groupedAlready)
    }
    return [.perform(.group(sight.marked.sorted()), then: .stay)]
  }

  mutating func split(_ scene: Scene) -> [Effect] {
    guard let parting = parting(scene) else { return nothing(Phrases.Screen.nothingToSplit) }
    return [.perform(.separate(parting), then: .stay)]
  }

  private func parting(_ scene: Scene) -> Parting? {
    let view = scene.roundView
    switch target(scene) {
    case .group(let members): return members.first.flatMap(view.splittingGroup)
    case .likeness(let members): return members.first.flatMap(view.splitting)
    case .part(let part): return part.first.flatMap(view.takingOutPart)
    case .member(let id), .observation(let id): return view.takingOut(id)
    default: return nil
    }
  }

  /// The lines of the proposal that is chosen, or of which a part is.
  private func proposed(_ scene: Scene) -> [ObservationID]? {
    switch target(scene) {
    case .likeness(let members): members
    case .part(let part):
      part.first.flatMap(scene.roundView.proposal).map { $0.lines.map(\.id) }
    default: nil
    }
  }

  private func lines(ofStep place: Int, _ scene: Scene) -> [ObservationID] {
    guard case .moment(let moment) = scene.roundView.course[place] else { return [] }
    return moment.lines.map(\.id)
  }
}
