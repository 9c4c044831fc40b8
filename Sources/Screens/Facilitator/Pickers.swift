import GameEngine
import Phrasebook

extension Picker {
  /// Whom the adviser asks: the room, or one observer.
  static func observers(_ scene: Scene) -> Picker {
    let room = Option(label: Phrases.Screen.wholeRoom, choice: .perform(.consult(.room)))
    let observers = scene.session.observers.map { observer in
      Option(label: observer.name, choice: .perform(.consult(.observer(observer.id))))
    }
    return Picker(Phrases.Screen.whoIsAsked, [room] + observers)
  }

  /// The phases one may go to.
  static func phases(_ scene: Scene) -> Picker {
    let options = Phase.allCases.map { phase in
      Option(label: Phrases.title(phase), choice: .perform(.skip(to: phase)))
    }
    return Picker(Phrases.Screen.whereTo, options, selected: scene.session.phase.index)
  }

  /// How to leave.
  static func leaving(_ scene: Scene) -> Picker {
    Picker(
      Phrases.Screen.leaving(scene.saving == .notKept ? nil : scene.name),
      [
        Option(label: Phrases.Screen.leaveNow, choice: .leave),
        Option(label: Phrases.Screen.exportFirst, choice: .export(nominative: false)),
        Option(label: Phrases.Screen.stayHere, choice: .dismiss),
      ])
  }
}
