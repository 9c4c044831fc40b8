import Debriefing
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

  /// How to leave; a demonstration leaves nothing to take up again or to write.
  static func leaving(_ scene: Scene, document: DocumentRequest) -> Picker {
    let isKept = scene.saving != .notKept
    let leave = Option(
      label: isKept ? Phrases.Screen.leaveNow : Phrases.Screen.leaveDemo, choice: .leave)
    let export = Option(
      label: Phrases.Screen.exportFirst, choice: .export(ExportEntry(document, scene)))
    let stay = Option(label: Phrases.Screen.stayHere, choice: .dismiss)
    return Picker(
      Phrases.Screen.leaving(isKept ? scene.name : nil),
      isKept ? [leave, export, stay] : [leave, stay])
  }
}
