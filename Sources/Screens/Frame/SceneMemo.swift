import Debriefing
import DeckLibrary
import GameEngine

/// Remembers what was worked out of a session, so that a key or a tick does not work it out again.
///
/// It changes no picture: what it holds is a function of the session and the library.
public final class SceneMemo: @unchecked Sendable {
  // NB: used by the one thread that draws; a scene is drawn where it is made.
  private var session = Session()
  private var deck = ""
  private var view: RoundView?
  /// Words of grids that were read already: when lines are grouped or hidden, they are not read again.
  private var reader: DoorReader?
  private var suggestions: [PracticeSuggestion]?

  /// Remembers nothing yet.
  public init() {}

  /// What the room may see of the present round.
  func view(_ scene: Scene) -> RoundView {
    forgetIfChanged(scene)
    if let view { return view }
    var reader = reader ?? DoorReader(scene.library)
    self.reader = nil
    let made = RoundView(scene.round, in: scene.session, library: scene.library, &reader)
    self.reader = reader
    view = made
    return made
  }

  /// Practices that speak to the present round, best first.
  func suggestions(_ scene: Scene, _ make: () -> [PracticeSuggestion]) -> [PracticeSuggestion] {
    forgetIfChanged(scene)
    if let suggestions { return suggestions }
    let made = make()
    suggestions = made
    return made
  }

  private func forgetIfChanged(_ scene: Scene) {
    guard session != scene.session || deck != scene.library.info.id else { return }
    if deck != scene.library.info.id { reader = nil }
    session = scene.session
    deck = scene.library.info.id
    view = nil
    suggestions = nil
  }
}
