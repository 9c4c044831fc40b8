import Debriefing
import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

extension FacilitatorScreen {
  /// Does what a key stands for; `confirms` when the press before it was refused because not
  /// everyone is ready.
  mutating func perform(_ action: Action, _ scene: Scene, confirms: Bool) -> [Effect] {
    switch action {
    case .advance: return [.perform(.advance(confirmed: confirms), then: .stay)]
    case .goBack: return [.perform(.goBack, then: .stay)]
    case .reveal: return [.perform(.reveal(confirmed: confirms), then: .stay)]
    case .newRound: return [.perform(.startRound(confirmed: confirms), then: .stay)]
    case .undo: return undo(scene)
    case .close: return [.perform(scene.session.isClosed ? .reopen : .close, then: .stay)]

    case .act: return act(scene)
    case .add: return add(scene)
    case .edit: return edit(scene)
    case .remove: return remove(scene)
    case .mark: return mark(scene)
    case .group: return group(scene)
    case .split: return split(scene)
    case .swap: return swap(scene)
    case .draw: return drawNext(scene)
    case .putBack: return putBack(scene)
    case .consult: return consult(scene)
    case .pauseClock: return pauseClock(scene)
    case .increase: return change(by: 1, scene)
    case .decrease: return change(by: -1, scene)
    case .showEntry: return showEntry(scene)
    case .showCues: return showCues(scene)
    case .tell: return open(.form(.practice()))

    case .nextPrompt: return nextPrompt(scene)
    case .changeView:
      sight.changeView(scene)
      return []
    case .up, .down, .pageUp, .pageDown, .first, .last:
      sight.move(action, scene)
      return []

    case .paper: return open(.paper(PaperEntry(scene)))
    case .participants: return open(.participants(ParticipantsPanel()))
    case .library:
      return open(.library(LibraryBrowser(scene.library, keeps: !scene.session.isClosed)))
    case .settings: return open(.form(.settings(scene.session.settings)))
    case .help:
      return open(
        .help(HelpPage(KeyTable.bindings(scene.session, console: Console.standing(scene)))))
    case .jump: return open(.picker(.phases(scene)))
    case .export: return export(named: false, scene)
    case .exportNamed: return export(named: true, scene)
    case .leave: return open(.picker(.leaving(scene, document: lastDocument)))
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .seeRoom: return open(.room(RoomPanel()))
    case .hide: return hide(scene)
    case .changeConsole:
      isWallFit.toggle()
      return nothing(isWallFit ? Phrases.Console.isAside : Phrases.Console.isOn)
    case .offer, .ready, .seeCards, .ownLines, .quickMark: return []
    }
  }

  private func undo(_ scene: Scene) -> [Effect] {
    let stack = scene.session.undoStack
    let follow = stack.last.map { Follow.say(Phrases.undone($0.done)) } ?? .stay
    return Array(repeating: .perform(.undo, then: follow), count: lastAction.steps(on: stack))
  }

  /// Another question to the room; while somebody is asked to speak, none is shown.
  private mutating func nextPrompt(_ scene: Scene) -> [Effect] {
    if scene.round.openConsultation != nil { return nothing(Phrases.Screen.promptWaits) }
    prompt[scene.session.phase, default: 0] += 1
    return []
  }

  /// Asks which document is wished; that of last time stands chosen, its names asked anew.
  private mutating func export(named: Bool, _ scene: Scene) -> [Effect] {
    if scene.saving == .notKept { return nothing(Phrases.Interactive.demoKeepsNothing) }
    lastDocument.isNominative = named
    return open(.export(ExportEntry(lastDocument, scene)))
  }

  /// Says why a key does nothing.
  mutating func nothing(_ sentence: String) -> [Effect] {
    message = .say(sentence)
    return []
  }

  /// What Enter does on what is chosen.
  private mutating func act(_ scene: Scene) -> [Effect] {
    if scene.session.phase == .draw { return drawNext(scene) }
    guard let target = target(scene) else { return add(scene) }
    switch target {
    case .seat(let role): return [.perform(.release(role), then: .stay)]
    case .participant(let id): return seat(id, scene)
    case .heard(let label, let entry):
      return [.perform(.openDoor(label: label, entry: entry), then: .stay)]
    case .asked(let entry):
      return [.perform(.openDoor(label: entry.title, entry: entry), then: .stay)]
    case .proposed(let entry): return [.perform(.keep(entry, remark: ""), then: .stay)]
    case .dismissed(let entry): return [.perform(.readmit(entry), then: .stay)]
    case .satisfaction(let level): return open(.line(LineEntry(.satisfaction(level))))
    case .attendance: return open(.line(LineEntry(.attendance)))
    case .door, .kept: return showEntry(scene)
    case .note, .commitment: return edit(scene)
    case .likeness(let members): return [.perform(.group(members), then: .stay)]
    case .observation, .member, .group, .part, .step: return lookCloser(scene)
    }
  }

  private func seat(_ id: ParticipantID, _ scene: Scene) -> [Effect] {
    let players = scene.round.players
    let free: PlayerRole = players[.adviser] == nil ? .adviser : .jobSeeker
    if players.count == 2 {
      return [
        .perform(.release(.jobSeeker), then: .stay), .perform(.choose(id, .jobSeeker), then: .stay),
      ]
    }
    return [.perform(.choose(id, free), then: .stay)]
  }

  private mutating func add(_ scene: Scene) -> [Effect] {
    switch scene.session.phase {
    case .welcome: open(.line(LineEntry(.join)))
    case .experience: open(.note(NoteEntry(.add(experienceKind(scene)))))
    case .viewpoints, .practices: open(.note(NoteEntry(.add(.exchange))))
    case .doors: open(.line(LineEntry(.door)))
    case .transfer:
      sight.isSecondView(scene)
        ? open(.form(.commitment())) : open(.note(NoteEntry(.add(.takeaway))))
    case .frame, .volunteers, .draw, .reading, .interview, .completion, .closing: []
    }
  }

  private mutating func edit(_ scene: Scene) -> [Effect] {
    guard let target = target(scene) else { return nothing(Phrases.Screen.nothingToEdit) }
    let round = scene.round
    switch target {
    case .participant(let id):
      guard let participant = scene.session.participant(id) else { return [] }
      return open(.form(.participant(participant)))
    case .note(let id):
      guard let note = round.notes.first(where: { $0.id == id }) else { return [] }
      return open(.note(NoteEntry(.edit(id, note.kind), text: note.text)))
    case .door(let id):
      guard let door = round.doors.first(where: { $0.id == id }) else { return [] }
      return open(.form(.door(door)))
    case .kept(let id):
      guard let kept = round.kept.first(where: { $0.id == id }) else { return [] }
      return open(.line(LineEntry(.keptRemark(id), text: kept.remark)))
    case .commitment(let id):
      guard let commitment = round.commitments.first(where: { $0.id == id }) else { return [] }
      return open(.form(.commitment(commitment)))
    case .seat, .observation, .member, .group, .likeness, .part, .step, .heard, .asked, .proposed,
      .dismissed, .satisfaction, .attendance:
      return nothing(Phrases.Screen.nothingToEdit)
    }
  }

  private mutating func remove(_ scene: Scene) -> [Effect] {
    guard let target = target(scene) else { return nothing(Phrases.Screen.nothingToRemove) }
    switch target {
    case .participant(let id) where scene.session.phase == .welcome:
      return [.perform(.leave(id), then: .stay)]
    case .seat(let role): return [.perform(.release(role), then: .stay)]
    case .note(let id): return [.perform(.removeNote(id), then: .stay)]
    case .door(let id): return [.perform(.closeDoor(id), then: .stay)]
    case .kept(let id): return [.perform(.releaseKept(id), then: .stay)]
    case .proposed(let entry):
      return [.perform(.dismiss(entry), then: .say(Phrases.Screen.dismissed))]
    case .commitment(let id): return [.perform(.removeCommitment(id), then: .stay)]
    case .participant, .observation, .member, .group, .likeness, .part, .step, .heard, .asked,
      .dismissed, .satisfaction, .attendance:
      return nothing(Phrases.Screen.nothingToRemove)
    }
  }

  /// Takes what is chosen off the wall, or puts it back; whose it is plays no part.
  private mutating func hide(_ scene: Scene) -> [Effect] {
    let ids: [ObservationID]
    switch target(scene) {
    case .observation(let id), .member(let id): ids = [id]
    case .group(let members): ids = members
    default: return nothing(Phrases.Console.nothingToHide)
    }
    if scene.round.hidden.contains(where: ids.contains) {
      return ids.map { .perform(.showObservation($0), then: .say(Phrases.Console.lineShown)) }
    }
    return ids.map { .perform(.hideObservation($0), then: .say(Phrases.Console.lineHidden)) }
  }

  private mutating func swap(_ scene: Scene) -> [Effect] {
    guard scene.session.phase == .volunteers else {
      return [.perform(.swapDrawers, then: .say(Phrases.Screen.drawersSwapped))]
    }
    let players = scene.round.players
    let leaving = PlayerRole.allCases.filter { players[$0] != nil }
    if leaving.isEmpty { return nothing(Phrases.Screen.nobodySeated) }
    return leaving.map { .perform(.release($0), then: .stay) }
      + leaving.compactMap { role in
        players[role].map { .perform(.choose($0, role.other), then: .stay) }
      }
  }

  private func drawNext(_ scene: Scene) -> [Effect] {
    let kind: PileKind = scene.round.caseCard == nil ? .cases : .structures
    return [.perform(.draw(kind), then: .turn(kind))]
  }

  /// The card looked at is put back; the only one drawn, when one is.
  private func putBack(_ scene: Scene) -> [Effect] {
    let round = scene.round
    let kind: PileKind =
      round.caseCard == nil
      ? .structures
      : round.structureCard == nil ? .cases : sight.isSecondView(scene) ? .structures : .cases
    return [.perform(.putBack(kind), then: .say(Phrases.Screen.cardPutBack(Phrases.card(kind))))]
  }

  private mutating func consult(_ scene: Scene) -> [Effect] {
    if scene.round.openConsultation != nil {
      return [.perform(.endConsultation, then: .say(Phrases.Screen.silenceReturns))]
    }
    return open(.picker(.observers(scene)))
  }

  private func pauseClock(_ scene: Scene) -> [Effect] {
    [.perform(scene.round.clock.isPaused ? .resumeClock : .pauseClock, then: .stay)]
  }

  private mutating func change(by step: Int, _ scene: Scene) -> [Effect] {
    switch target(scene) {
    case .satisfaction(let level):
      let count = (scene.session.satisfaction[level] ?? 0) + step
      if count < 0 { return nothing(Phrases.Screen.alreadyZero) }
      return [.perform(.countSatisfaction(level, count), then: .stay)]
    case .attendance:
      let number = scene.session.attendance + step
      if number < 0 { return nothing(Phrases.Screen.alreadyZero) }
      return [.perform(.stateAttendance(number), then: .stay)]
    default: return []
    }
  }

  private mutating func showEntry(_ scene: Scene) -> [Effect] {
    guard let entry = target(scene).flatMap({ $0.entry(scene) }),
      let page = EntryPage(entry, scene.library)
    else {
      return nothing(Phrases.Screen.noPage)
    }
    return open(.page(page))
  }

  private mutating func showCues(_ scene: Scene) -> [Effect] {
    guard let card = scene.round.caseCard else { return nothing(Phrases.Screen.noCards) }
    return open(.page(EntryPage(cuesOf: card)))
  }
}

extension FacilitatorScreen {
  /// What is chosen in the present phase.
  func target(_ scene: Scene) -> Item.Target? { sight.list(scene).target }

  private func experienceKind(_ scene: Scene) -> Note.Kind {
    sight.isSecondView(scene) ? .jobSeekerExperience : .adviserExperience
  }
}
