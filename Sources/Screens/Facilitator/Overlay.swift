import GameEngine
import TerminalUI

/// What may be open over a phase.
enum Overlay: Sendable {
  case line(LineEntry)
  case note(NoteEntry)
  case form(FormEntry)
  case picker(Picker)
  case participants(ParticipantsPanel)
  case paper(PaperEntry)
  case library(LibraryBrowser)
  case page(EntryPage)
  case moment(MomentPage)
  case export(ExportEntry)
  case help(HelpPage)
  case room(RoomPanel)

  mutating func handle(_ key: Key, _ scene: Scene) -> Outcome {
    switch self {
    case .line(var line): return change(&line, key, Overlay.line) { $0.handle($1, scene) }
    case .note(var note): return change(&note, key, Overlay.note) { $0.handle($1) }
    case .form(var form): return change(&form, key, Overlay.form) { $0.handle($1, scene) }
    case .picker(var picker): return change(&picker, key, Overlay.picker) { $0.handle($1) }
    case .participants(var panel):
      return change(&panel, key, Overlay.participants) { $0.handle($1, scene) }
    case .paper(var paper): return change(&paper, key, Overlay.paper) { $0.handle($1, scene) }
    case .library(var browser):
      return change(&browser, key, Overlay.library) { $0.handle($1, scene.library) }
    case .page(var page): return change(&page, key, Overlay.page) { $0.handle($1) }
    case .moment(var moment): return change(&moment, key, Overlay.moment) { $0.handle($1) }
    case .export(var entry): return change(&entry, key, Overlay.export) { $0.handle($1) }
    case .help(var help): return change(&help, key, Overlay.help) { $0.handle($1) }
    case .room(var room): return change(&room, key, Overlay.room) { $0.handle($1, scene) }
    }
  }

  private mutating func change<Part>(
    _ part: inout Part, _ key: Key, _ wrap: (Part) -> Overlay, _ body: (inout Part, Key) -> Outcome
  ) -> Outcome {
    let outcome = body(&part, key)
    self = wrap(part)
    return outcome
  }

  /// Draws it; a line at the foot stands above the rows a message takes.
  func draw(on canvas: inout Canvas, _ scene: Scene, messageRows: Int) {
    switch self {
    case .line(let line): line.draw(on: &canvas, messageRows: messageRows)
    case .note(let note): note.draw(on: &canvas)
    case .form(let form): form.draw(on: &canvas)
    case .picker(let picker): picker.draw(on: &canvas)
    case .participants(let panel): panel.draw(on: &canvas, scene)
    case .paper(let paper): paper.draw(on: &canvas, scene)
    case .library(let browser): browser.draw(on: &canvas, scene.library)
    case .page(let page): page.draw(on: &canvas)
    case .moment(let moment): moment.draw(on: &canvas)
    case .export(let entry): entry.draw(on: &canvas)
    case .help(let help): help.draw(on: &canvas)
    case .room(let room): room.draw(on: &canvas, scene)
    }
  }

  /// Its keys of the moment.
  var keys: [KeyBinding] {
    switch self {
    case .line(let line): line.keys
    case .note: NoteEntry.keys
    case .form(let entry): entry.keys
    case .picker: Picker.keys
    case .participants: ParticipantsPanel.keys
    case .paper(let paper): paper.keys
    case .library(let browser): browser.keys
    case .page: EntryPage.keys
    case .moment: MomentPage.keys
    case .export: ExportEntry.keys
    case .help: HelpPage.keys
    case .room: RoomPanel.keys
    }
  }

  /// Whether it is the help, which needs none itself.
  var isHelp: Bool { if case .help = self { true } else { false } }

  /// Whether one writes in it, so that the keys of the line editor hold.
  private var isWritten: Bool {
    switch self {
    case .line, .note, .form, .picker, .participants, .paper, .library: true
    case .page, .moment, .export, .help, .room: false
    }
  }

  /// Every key that does something in it, for the help.
  var allKeys: [KeyBinding] { keys + (isWritten ? KeyTable.editing : []) }

  /// Empties what was typed once it is kept, ready for another.
  mutating func clear(_ scene: Scene) {
    switch self {
    case .line(let line): self = .line(LineEntry(line.purpose))
    case .paper(var paper):
      paper.clear()
      self = .paper(paper)
    case .participants(var panel):
      panel.clear()
      self = .participants(panel)
    case .note, .form, .picker, .library, .page, .moment, .export, .help, .room: break
    }
  }
}

/// Words typed and not kept, so that closing a box never loses one.
struct Drafts: Equatable, Sendable {
  private var lines: [LineEntry.Purpose: String] = [:]
  private var notes: [NoteEntry.Purpose: String] = [:]
  private var forms: [FormEntry.Purpose: [String]] = [:]

  /// Remembers what was changed in a box that closes; tells whether something was.
  mutating func keep(_ overlay: Overlay) -> Bool {
    switch overlay {
    case .line(let line): Self.keep(line.editor.text, line.former, in: &lines[line.purpose])
    case .participants(let panel): Self.keep(panel.editor.text, "", in: &lines[.join])
    case .note(let note): Self.keep(note.area.text, note.former, in: &notes[note.purpose])
    case .form(let entry) where entry.purpose.keepsDraft:
      Self.keep(entry.form.fields.map(\.text), entry.former, in: &forms[entry.purpose])
    case .form, .picker, .paper, .library, .page, .moment, .export, .help, .room: false
    }
  }

  private static func keep<Words: Equatable>(
    _ words: Words, _ former: Words, in draft: inout Words?
  ) -> Bool {
    draft = words == former ? nil : words
    return draft != nil
  }

  /// Forgets what is now kept in the session.
  mutating func forget(_ overlay: Overlay) {
    switch overlay {
    case .line(let line): lines[line.purpose] = nil
    case .participants: lines[.join] = nil
    case .note(let note): notes[note.purpose] = nil
    case .form(let entry): forms[entry.purpose] = nil
    case .picker, .paper, .library, .page, .moment, .export, .help, .room: return
    }
  }

  /// The box with what was left in it, if anything was.
  func restored(_ overlay: Overlay) -> Overlay {
    switch overlay {
    case .line(var line):
      line.editor.text = lines[line.purpose] ?? line.editor.text
      return .line(line)
    case .participants(var panel):
      panel.editor.text = lines[.join] ?? panel.editor.text
      return .participants(panel)
    case .note(var note):
      note.area.text = notes[note.purpose] ?? note.area.text
      return .note(note)
    case .form(let entry): return .form(entry.filled(forms[entry.purpose] ?? entry.former))
    case .picker, .paper, .library, .page, .moment, .export, .help, .room: return overlay
    }
  }
}

extension FormEntry {
  /// The same form with other texts.
  func filled(_ texts: [String]) -> FormEntry {
    var copy = self
    for (index, text) in texts.enumerated() where copy.form.fields.indices.contains(index) {
      guard case .text(var editor) = copy.form.fields[index].content else { continue }
      editor.text = text
      copy.form.fields[index].content = .text(editor)
    }
    return copy
  }
}
