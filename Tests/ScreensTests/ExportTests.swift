import Debriefing
import GameEngine
import TerminalUI
import Testing

@testable import Screens

/// The box in which one chooses what leaves the room.
@Suite struct ExportTests {
  @Test func `Enter writes the notes for a word processor, without names`() throws {
    var stage = try Stage()
    stage.press(.character("x"), .enter)
    #expect(stage.requests == [.export(DocumentRequest(.notes, .richText))])
    #expect(stage.screen.overlays.isEmpty)
  }

  @Test func `Arrows choose the document, its form and the names`() throws {
    var stage = try Stage()
    stage.press(.character("x"), .right, .down, .right, .tab, .character(" "), .enter)
    let request = DocumentRequest(.record, .spreadsheet, isNominative: true)
    #expect(stage.requests == [.export(request)])
  }

  @Test func `The choice of last time stands chosen, but names are asked for anew`() throws {
    var stage = try Stage()
    stage.press(.character("x"), .right, .down, .left, .down, .character(" "), .enter)
    stage.press(.character("x"), .enter)
    #expect(stage.requests.last == .export(DocumentRequest(.record, .plain)))
  }

  @Test func `Escape writes nothing`() throws {
    var stage = try Stage()
    stage.press(.character("x"), .escape)
    #expect(stage.requests.isEmpty && stage.screen.overlays.isEmpty)
  }

  @Test func `Leaving offers to export first, and asks what`() throws {
    var stage = try Stage()
    stage.press(.character("q"), .down, .enter)
    guard case .export? = stage.screen.overlays.last else {
      Issue.record("no box is open")
      return
    }
    stage.press(.enter)
    #expect(stage.requests == [.export(DocumentRequest(.notes, .richText))])
  }

  @Test func `A demonstration says at once that there is nothing to export`() throws {
    var stage = try Stage()
    stage.saving = .notKept
    stage.press(.character("x"))
    #expect(stage.screen.overlays.isEmpty && stage.screen.message != nil)
  }

  @Test func `What is private is not among what is to be read again`() throws {
    var stage = try Stage()
    try stage.observe()
    stage.press(.character("x"))
    let secrets = stage.session.round.observations.map(\.text)
    #expect(!secrets.isEmpty)
    let picture = stage.lines(140, 45).joined(separator: "\n")
    for secret in secrets { #expect(!picture.contains(secret)) }
    #expect(picture.contains("Avec les noms"))
  }
}
