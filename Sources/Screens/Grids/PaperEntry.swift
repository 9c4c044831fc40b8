import GameEngine
import Phrasebook
import TerminalUI

/// « Saisie papier »: grids typed at the shared keyboard, one observer after the other.
///
/// Until the reveal, lines already kept show as dots, since the room may be looking.
struct PaperEntry: Sendable {
  /// Whose grid is being typed; nil while she is being chosen.
  var author: ParticipantID?
  /// Place of the observer one would choose, among those that are shown.
  var chosen = 0
  var narrowing = Narrowing()
  var section = 0
  var editor = LineEditor(limit: Limits.line)
  /// Line of the section being changed instead of a new one.
  var editing: ObservationID?
  var line: Int?
  var showsLines = false

  init(_ scene: Scene) {
    let observers = scene.session.observers
    chosen = observers.firstIndex { !scene.round.ready.contains($0.id) } ?? 0
  }

  mutating func clear() {
    editor.text = ""
    editing = nil
    line = nil
  }

  mutating func handle(_ key: Key, _ scene: Scene) -> Outcome {
    author == nil ? chooseAuthor(key, scene) : write(key, scene)
  }

  private mutating func chooseAuthor(_ key: Key, _ scene: Scene) -> Outcome {
    let observers = shown(scene)
    switch key {
    case .escape: return .close
    case .up: chosen = max(0, chosen - 1)
    case .down: chosen = min(max(0, observers.count - 1), chosen + 1)
    case .enter:
      guard observers.indices.contains(chosen) else { return narrowing.isEmpty ? .close : .done }
      author = observers[chosen].id
      chosen = scene.session.observers.firstIndex { $0.id == author } ?? 0
      narrowing = Narrowing()
      section = 0
      showsLines = false
      clear()
    case .character(" "):
      guard observers.indices.contains(chosen) else { return .done }
      return ready(observers[chosen].id, scene)
    case .pageUp: chosen = max(0, chosen - Self.page)
    case .pageDown: chosen = min(max(0, observers.count - 1), chosen + Self.page)
    case .home: chosen = 0
    case .end: chosen = max(0, observers.count - 1)
    default:
      guard narrowing.handle(key) else { return .ignored }
      chosen = 0
    }
    return .done
  }

  private static let page = 10

  /// The observers whose names hold what was typed.
  func shown(_ scene: Scene) -> [Participant] {
    scene.session.observers.filter { narrowing.keeps($0.name) }
  }

  private func ready(_ id: ParticipantID, _ scene: Scene) -> Outcome {
    .perform(.setReady(id, !scene.round.ready.contains(id)), then: .stay)
  }

  private mutating func write(_ key: Key, _ scene: Scene) -> Outcome {
    switch key {
    case .escape: return escape(scene)
    case .tab: change(section: 1, scene)
    case .backTab: change(section: -1, scene)
    case .up: choose(line: -1, scene)
    case .down: choose(line: 1, scene)
    case .enter: return keep(scene)
    case .function(2): showsLines.toggle()
    case .delete where isChoosing, .backspace where isChoosing: return withdraw(scene)
    default: return type(key)
    }
    return .done
  }

  /// Whether a line already kept is chosen, and not opened yet.
  var isChoosing: Bool { line != nil && editing == nil }

  /// What is typed goes to the new line, whichever was chosen.
  private mutating func type(_ key: Key) -> Outcome {
    guard editor.handle(key) else { return .ignored }
    if isChoosing { line = nil }
    return editor.lastPasteWasCut ? .say(.warn(Phrases.Screen.pasteWasCut)) : .done
  }

  /// Leaves the line that is chosen, or opened and as it was; then the grid.
  ///
  /// Words typed and not kept stay, and a sentence says how to keep or to erase them.
  private mutating func escape(_ scene: Scene) -> Outcome {
    if isChoosing {
      line = nil
      return .done
    }
    guard editor.isEmpty || editor.text == former(scene) else {
      return .say(.warn(Phrases.Screen.lineNotKept))
    }
    if editing == nil { author = nil }
    clear()
    return .done
  }

  /// The words of the line that is being changed, as they are kept.
  private func former(_ scene: Scene) -> String? {
    editing.flatMap { scene.round.observation($0)?.text }
  }

  /// Another heading; a line that is being typed or changed goes with it.
  private mutating func change(section step: Int, _ scene: Scene) {
    let count = max(1, scene.session.grid.sections.count)
    section = (section + step + count) % count
    line = nil
  }

  /// An empty line goes to the next heading; after the last one the grid is ready.
  private mutating func keep(_ scene: Scene) -> Outcome {
    guard let author, scene.session.grid.sections.indices.contains(section) else { return .close }
    let heading = scene.session.grid.sections[section].id
    if let line, editing == nil { return startEditing(line, scene) }
    if editor.isEmpty, editing != nil {
      clear()
      return .done
    }
    if editor.isEmpty { return goOn(author, scene) }
    if let editing {
      return .perform(
        .editObservation(editing, section: heading, text: editor.text), then: .clear)
    }
    let (elapsed, text) = PaperLine.parse(editor.text)
    return .perform(
      .observe(author: author, section: heading, text: text, elapsed: elapsed), then: .clear)
  }

  private mutating func goOn(_ author: ParticipantID, _ scene: Scene) -> Outcome {
    if section + 1 < scene.session.grid.sections.count {
      section += 1
      return .done
    }
    self.author = nil
    section = 0
    let observers = scene.session.observers
    let waiting = observers.firstIndex { $0.id != author && !scene.round.ready.contains($0.id) }
    chosen = waiting ?? chosen
    guard !scene.round.ready.contains(author) else { return .done }
    return .perform(.setReady(author, true), then: .say(Phrases.Screen.gridKept))
  }

  /// The lines of this heading that were typed here; those the observer wrote at her own terminal
  /// stay hers until the reveal.
  func lines(_ scene: Scene) -> [Observation] {
    guard let author, scene.session.grid.sections.indices.contains(section) else { return [] }
    let heading = scene.session.grid.sections[section].id
    return scene.session.visibleObservations(to: .observer(author)).filter {
      $0.author == author && $0.section == heading && ($0.isFromPaper || scene.round.isRevealed)
    }
  }

  private mutating func choose(line step: Int, _ scene: Scene) {
    let count = lines(scene).count
    guard count > 0, editing == nil else { return }
    let next = (line ?? count) + step
    line = next >= count ? nil : max(0, next)
  }

  private mutating func startEditing(_ index: Int, _ scene: Scene) -> Outcome {
    let lines = lines(scene)
    guard lines.indices.contains(index) else { return .done }
    guard editor.isEmpty else { return .say(.warn(Phrases.Screen.lineNotKept)) }
    editing = lines[index].id
    editor.text = lines[index].text
    return .done
  }

  private mutating func withdraw(_ scene: Scene) -> Outcome {
    let lines = lines(scene)
    guard let index = line, lines.indices.contains(index) else { return .done }
    line = nil
    return .perform(.withdrawObservation(lines[index].id), then: .stay)
  }
}
