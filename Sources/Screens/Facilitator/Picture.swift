import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

extension FacilitatorScreen {
  /// Draws the screen: a function of this state, a scene and a size.
  public func canvas(_ scene: Scene, size: Size) -> Canvas {
    let scene = own(scene)
    var canvas = Canvas(size: size)
    guard size.columns >= SessionFrame.smallest.columns, size.rows >= SessionFrame.smallest.rows
    else {
      TooSmall.draw(on: &canvas)
      return canvas
    }
    let message = message ?? failing(scene)
    let frame = SessionFrame(scene: scene, size: size, hasMessage: message != nil)
    frame.draw(
      on: &canvas, prompt: overlays.isEmpty ? question(scene) : nil,
      keys: KeyTable.bindings(scene.session, console: Console.standing(scene)))
    if Console.isOn(scene) {
      Console.draw(on: &canvas, in: frame.body, scene, sight)
    } else {
      sight.drawPhase(on: &canvas, in: frame.body, scene)
    }
    let said = SessionFrame.rows(of: message, columns: size.columns).count
    for overlay in overlays { overlay.draw(on: &canvas, scene, messageRows: said) }
    SessionFrame.draw(message, on: &canvas)
    if let top = overlays.last {
      Box.keys(top.keys, help: top.isHelp ? nil : .helpInBox, on: &canvas)
    }
    return canvas
  }

  private func failing(_ scene: Scene) -> Message? {
    scene.saving == .failing ? .warn(Phrases.Screen.savingFails) : nil
  }

  /// The question put to the room in this phase, from the deck.
  private func question(_ scene: Scene) -> String? {
    let phase = scene.session.phase
    if scene.session.isClosed { return nil }
    if let turn = scene.round.openConsultation { return consulting(turn, scene) }
    guard let prompts = scene.library.prompts[Phrases.promptKey(phase)], !prompts.isEmpty else {
      return nil
    }
    return prompts[prompt[phase, default: 0] % prompts.count]
  }

  private func consulting(_ turn: Consultation, _ scene: Scene) -> String {
    let seconds = scene.round.clock.elapsed(at: scene.now).rawValue - turn.began.rawValue
    let isOver = seconds >= Consultation.plannedSeconds * 1000
    switch turn.target {
    case .room: return Phrases.Screen.roomIsAsked(isOver: isOver)
    case .observer(let id): return Phrases.Screen.isAsked(scene.name(id), isOver: isOver)
    }
  }
}

/// The one sentence shown where there is no room for a screen.
enum TooSmall {
  static func draw(on canvas: inout Canvas) {
    let text = Phrases.Screen.tooSmall(
      columns: canvas.size.columns, rows: canvas.size.rows,
      least: (SessionFrame.smallest.columns, SessionFrame.smallest.rows))
    let lines = TextLayout.wrap(text, width: max(1, canvas.size.columns))
    for (row, line) in lines.enumerated() { canvas.put(line, at: Point(column: 0, row: row)) }
  }
}
