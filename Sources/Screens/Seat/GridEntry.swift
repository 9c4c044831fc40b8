import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// Her grid: a line being typed, the headings, and her own lines to change or take back.
///
/// It keeps what is typed whatever the session becomes; the lines themselves are in the scene.
struct GridEntry: Equatable, Sendable {
  /// Place of the heading looked at.
  var section = 0
  var editor = LineEditor(limit: Limits.line)
  /// Her line that is being changed instead of a new one.
  var editing: OwnLine?
  /// Words of a new line, set aside while another is changed.
  var setAside = ""
  /// Place of the line chosen under the heading.
  var chosen: Int?
  /// Whether the next press takes the chosen line back.
  var isWithdrawing = false
  /// When the line being typed was begun; the time it is kept with.
  var began: Elapsed?
  /// Entries of the library that complete what is typed.
  var completions: [LibraryEntry] = []

  /// Whether one of her lines is chosen, and not opened.
  var isChoosing: Bool { chosen != nil && editing == nil }

  /// Whether words stand on the line that are kept nowhere.
  var hasDraft: Bool { draft != nil }

  /// Words that are kept nowhere, if there are.
  var draft: String? {
    let words = [setAside, editor.text == editing?.text ? "" : editor.text]
    return words.last { $0.contains { !$0.isWhitespace } }
  }

  /// The heading looked at.
  func heading(_ scene: SeatScene) -> GridSection? {
    let sections = scene.session.grid.sections
    return sections.indices.contains(section) ? sections[section] : sections.last
  }

  /// Her lines under the heading looked at.
  func lines(_ scene: SeatScene) -> [OwnLine] {
    heading(scene).map { scene.view.lines(under: $0.id) } ?? []
  }

  mutating func handle(_ key: Key, _ scene: SeatScene) -> SeatOutcome {
    let confirms = isWithdrawing
    isWithdrawing = false
    switch key {
    case .enter: return keep(scene)
    case .escape: return escape()
    case .tab where !completions.isEmpty: complete()
    case .tab: change(section: 1, scene)
    case .backTab: change(section: -1, scene)
    case .right where editor.isEmpty: change(section: 1, scene)
    case .left where editor.isEmpty: change(section: -1, scene)
    case .up: choose(line: -1, scene)
    case .down: choose(line: 1, scene)
    case .delete where isChoosing, .backspace where isChoosing:
      return withdraw(confirms: confirms, scene)
    default: return type(key, scene)
    }
    return .done
  }

  /// Marks a moment with one key; a word already typed goes with it.
  mutating func mark(_ mark: QuickMark, _ scene: SeatScene) -> SeatOutcome {
    guard editing == nil else { return .say(.warn(Phrases.Seat.finishLine)) }
    let typed = typedLine(scene)
    let place = mark.section(
      in: scene.session.grid, hasWord: !typed.text.isEmpty, looking: section)
    guard let place else { return .done }
    clear()
    return .act(
      .observe(
        scene.round.number, section: place, text: mark.text(typed.text), elapsed: typed.elapsed),
      .say(Phrases.Seat.markNoted(mark, at: typed.elapsed)))
  }
}

// MARK: - Typing

extension GridEntry {
  private mutating func type(_ key: Key, _ scene: SeatScene) -> SeatOutcome {
    let wasEmpty = editor.isEmpty
    guard editor.handle(key) else { return .say(.say(Phrases.Seat.unknownKey)) }
    if isChoosing { chosen = nil }
    if wasEmpty { began = Self.moment(scene) }
    findCompletions(scene)
    return editor.lastPasteWasCut ? .say(.warn(Phrases.Screen.pasteWasCut)) : .done
  }

  private mutating func findCompletions(_ scene: SeatScene) {
    completions = DoorRecognition.completions(
      editor.text, of: heading(scene)?.kind ?? .text, scene.table.doorNames)
  }

  private mutating func complete() {
    guard let first = completions.first else { return }
    editor.text = first.title
    completions = []
  }

  /// Another heading; the line that is being typed or changed goes with it.
  private mutating func change(section step: Int, _ scene: SeatScene) {
    let count = max(1, scene.session.grid.sections.count)
    section = (section + step + count) % count
    if isChoosing { chosen = nil }
    completions = []
  }

  private mutating func choose(line step: Int, _ scene: SeatScene) {
    let count = lines(scene).count
    completions = []
    guard count > 0, editing == nil else { return }
    let next = (chosen ?? count) + step
    chosen = next >= count ? nil : max(0, next)
  }

  /// Leaves what is offered, what is chosen, then the line being changed.
  private mutating func escape() -> SeatOutcome {
    if !completions.isEmpty {
      completions = []
    } else if isChoosing {
      chosen = nil
    } else if editing != nil {
      finishEditing()
    } else if !editor.isEmpty {
      return .say(.say(Phrases.Screen.lineNotKept))
    }
    return .done
  }

  /// The time of the interview, while it lasts.
  static func moment(_ scene: SeatScene) -> Elapsed? {
    guard scene.session.phase == .interview else { return nil }
    return scene.round.clock.elapsed(at: scene.table.now)
  }

  /// What is typed, and the moment it tells or was begun at.
  private func typedLine(_ scene: SeatScene) -> (text: String, elapsed: Elapsed?) {
    if editor.text.allSatisfy(\.isWhitespace) { return ("", Self.moment(scene)) }
    let (told, text) = PaperLine.parse(editor.text)
    return (text, told ?? began)
  }

  private mutating func clear() {
    editor.text = ""
    began = nil
    chosen = nil
    completions = []
  }

  private mutating func finishEditing() {
    clear()
    editor.text = setAside
    setAside = ""
    editing = nil
  }
}

// MARK: - Keeping

extension GridEntry {
  /// Keeps the line; an empty one goes to the next heading.
  private mutating func keep(_ scene: SeatScene) -> SeatOutcome {
    if isChoosing { return startEditing(scene) }
    if let editing { return keep(editing, scene) }
    guard editor.text.contains(where: { !$0.isWhitespace }) else {
      change(section: 1, scene)
      return .done
    }
    guard let heading = heading(scene) else { return .done }
    let typed = typedLine(scene)
    clear()
    return .act(
      .observe(
        scene.round.number, section: heading.id, text: typed.text, elapsed: typed.elapsed))
  }

  private mutating func startEditing(_ scene: SeatScene) -> SeatOutcome {
    let lines = lines(scene)
    guard let chosen, lines.indices.contains(chosen) else { return .done }
    let line = lines[chosen]
    guard line.canChange else { return .say(.say(Phrases.Seat.alreadyWithdrawn)) }
    setAside = editor.text
    editing = line
    editor.text = line.text
    return .done
  }

  /// Keeps the words of a line that is being changed; emptied, it stays as it was.
  private mutating func keep(_ line: OwnLine, _ scene: SeatScene) -> SeatOutcome {
    let text = editor.text
    guard let heading = heading(scene), text.contains(where: { !$0.isWhitespace }),
      line.isRefused || text != line.text || heading.id != line.section
    else {
      finishEditing()
      return .done
    }
    finishEditing()
    return SeatOutcome(effects: line.effects(heading.id, text, scene.view))
  }

  /// Takes the chosen line back, at the second press.
  private mutating func withdraw(confirms: Bool, _ scene: SeatScene) -> SeatOutcome {
    let lines = lines(scene)
    guard let chosen, lines.indices.contains(chosen) else { return .done }
    guard lines[chosen].canChange else { return .say(.say(Phrases.Seat.alreadyWithdrawn)) }
    guard confirms else {
      isWithdrawing = true
      return .say(.say(Phrases.Seat.withdrawAgain))
    }
    self.chosen = nil
    return SeatOutcome(
      effects: [lines[chosen].withdrawal], message: .say(Phrases.Seat.withdrawn))
  }
}

extension OwnLine {
  /// What gives the line other words: one that was refused is asked for anew.
  package func effects(
    _ section: GridSectionID, _ text: String, _ view: SeatView
  ) -> [SeatEffect] {
    switch source {
    case .saved(let id): return [.act(.edit(id, section: section, text: text))]
    case .takenAway(let id): return [.act(.editTakeaway(id, text: text))]
    case .outgoing(let sequence) where !isRefused:
      return [.revise(sequence: sequence, .words(section, text: text))]
    case .outgoing(let sequence):
      let sent = view.outgoing.first { $0.sequence == sequence }
      let anew = sent?.action.saying(text, under: section)
      return [.dismiss(sequence: sequence)] + (anew.map { [.act($0)] } ?? [])
    }
  }

  /// What takes the line back.
  package var withdrawal: SeatEffect {
    switch source {
    case .saved(let id): .act(.withdraw(id))
    case .takenAway(let id): .act(.dropTakeaway(id))
    case .outgoing(let sequence):
      isRefused ? .dismiss(sequence: sequence) : .revise(sequence: sequence, .withdrawn)
    }
  }
}
