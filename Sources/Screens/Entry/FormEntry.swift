import Debriefing
import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// A form over the screen, and the command it gives.
struct FormEntry: Equatable, Sendable {
  /// What a form is for.
  enum Purpose: Hashable, Sendable {
    case participant(ParticipantID)
    case commitment
    case editCommitment(ItemID)
    case settings
    case door(ItemID)
    case practice

    /// Whether Escape keeps what was typed until the form is opened again.
    var keepsDraft: Bool {
      switch self {
      case .commitment, .editCommitment, .door, .practice: true
      case .participant, .settings: false
      }
    }
  }

  let purpose: Purpose
  /// What stood in the fields when the form was opened.
  let former: [String]
  var form: Form

  init(purpose: Purpose, form: Form) {
    self.purpose = purpose
    self.form = form
    former = form.fields.map(\.text)
  }

  mutating func handle(_ key: Key, _ scene: Scene) -> Outcome {
    switch form.handle(key) {
    case .edited:
      return form.lastPasteWasCut ? .say(.warn(Phrases.Screen.pasteWasCut)) : .done
    case .cancelled: return .close
    case .ignored: return .ignored
    case .submitted:
      guard let command = command(scene) else { return tellPractice() }
      return .perform(command, then: .close)
    }
  }

  private func tellPractice() -> Outcome {
    let told = ToldPractice(
      title: text(0), territory: text(1), steps: ToldPractice.parts(of: text(2)),
      contacts: ToldPractice.parts(of: text(3)))
    guard told.isNamed else { return .say(.warn(Phrases.Screen.practiceNeedsTitle)) }
    return Outcome(effects: [.tell(told)])
  }

  private func text(_ index: Int) -> String {
    form.fields.indices.contains(index) ? form.fields[index].text : ""
  }

  /// The command the form gives; a practice gives none, since it goes to the library first.
  private func command(_ scene: Scene) -> Command? {
    switch purpose {
    case .practice: nil
    case .participant(let id): .amend(id, name: text(0), home: text(1))
    case .commitment:
      .commit(
        who: text(0), what: text(1), due: text(2),
        dueDate: DueDate.parse(text(2), today: scene.session.settings.date))
    case .editCommitment(let id):
      .editCommitment(
        id, who: text(0), what: text(1), due: text(2),
        dueDate: DueDate.parse(text(2), today: scene.session.settings.date))
    case .settings: .changeSettings(settings(scene.session.settings))
    case .door(let id):
      .editDoor(
        id, label: text(0), entry: DoorRecognition.entry(text(0), scene.library), remark: text(1))
    }
  }

  private func settings(_ former: SessionSettings) -> SessionSettings {
    SessionSettings(
      title: text(0), territory: text(1), date: text(2), showsTimers: form.fields[3].isOn,
      showsAuthors: form.fields[4].isOn)
  }

  /// Its keys of the moment.
  var keys: [KeyBinding] {
    form.keys(escape: purpose.keepsDraft ? Phrases.Keys.closeBox : Phrases.Keys.cancel)
  }

  func draw(on canvas: inout Canvas) {
    let rows = form.fields.count * 2 + 3
    let inner = Box.draw(form.title, size: Size(columns: 76, rows: rows), on: &canvas)
    form.draw(on: &canvas, in: inner.inset(columns: 0, rows: 1))
  }
}

extension FormEntry {
  static func participant(_ participant: Participant) -> FormEntry {
    FormEntry(
      purpose: .participant(participant.id),
      form: Form(
        Phrases.Screen.participantTitle,
        [
          .text(Phrases.Screen.nameField, participant.name, limit: Limits.name),
          .text(Phrases.Screen.homeField, participant.home ?? "", limit: Limits.name),
        ]))
  }

  static func commitment(_ former: Commitment? = nil) -> FormEntry {
    FormEntry(
      purpose: former.map { .editCommitment($0.id) } ?? .commitment,
      form: Form(
        Phrases.Screen.commitmentTitle,
        [
          .text(
            Phrases.Screen.whoField, former?.who ?? "", limit: Limits.line,
            hint: Phrases.Screen.whoHint),
          .text(Phrases.Screen.whatField, former?.what ?? "", limit: Limits.line),
          .text(
            Phrases.Screen.dueField, former?.due ?? "", limit: Limits.line,
            hint: Phrases.Screen.dueHint),
        ]))
  }

  static func settings(_ settings: SessionSettings) -> FormEntry {
    FormEntry(
      purpose: .settings,
      form: Form(
        Phrases.Screen.settingsTitle,
        [
          .text(Phrases.Screen.titleField, settings.title, limit: Limits.title),
          .text(Phrases.Screen.territoryField, settings.territory, limit: Limits.name),
          .text(
            Phrases.Screen.dateField, settings.date, limit: 10, hint: Phrases.Screen.dateHint),
          .toggle(
            Phrases.Screen.timersField, settings.showsTimers, hint: Phrases.Screen.timersHint),
          .toggle(
            Phrases.Screen.authorsField, settings.showsAuthors, hint: Phrases.Screen.authorsHint),
        ]))
  }

  static func practice() -> FormEntry {
    FormEntry(
      purpose: .practice,
      form: Form(
        Phrases.Screen.toldTitle,
        [
          .text(Phrases.Screen.titleField, "", limit: Limits.title),
          .text(Phrases.Screen.territoryField, "", limit: Limits.name),
          .text(
            Phrases.Screen.stepsField, "", limit: Limits.line, hint: Phrases.Screen.stepsHint),
          .text(
            Phrases.Screen.contactField, "", limit: Limits.line, hint: Phrases.Screen.contactHint),
        ]))
  }

  static func door(_ door: Door) -> FormEntry {
    FormEntry(
      purpose: .door(door.id),
      form: Form(
        Phrases.Screen.doorTitle,
        [
          .text(Phrases.Screen.doorField, door.label, limit: Limits.line),
          .text(Phrases.Screen.remarkField, door.remark, limit: Limits.line),
        ]))
  }
}
