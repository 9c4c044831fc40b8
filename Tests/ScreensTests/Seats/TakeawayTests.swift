import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// What somebody takes away, typed at her own terminal.
@Suite struct TakeawayTests {
  private func hall() throws -> Hall {
    var hall = try Hall()
    try hall.takeAway()
    return hall
  }

  private func notes(_ hall: Hall) -> [String] {
    hall.session.round.notes.filter { $0.kind == .takeaway }.map(\.text)
  }

  @Test func `It is kept with Enter, and everybody reads it without a name`() throws {
    let hall = try hall()
    #expect(notes(hall).count == 3)
    for text in [hall.text("Bruno"), hall.tableText()] {
      #expect(text.contains("Le silence aide"))
      #expect(!text.contains("Daniel"))
    }
  }

  @Test func `Players take something away too`() throws {
    var hall = try hall()
    hall.enter("Bruno", "On m’a laissé le temps")
    #expect(notes(hall).contains("On m’a laissé le temps"))
  }

  @Test func `Only hers are chosen, reworded, taken back at the second press`() throws {
    var hall = try hall()
    hall.press("Chloé", .up, .up, .enter, .control("u"))
    hall.enter("Chloé", "Demander depuis quand")
    #expect(
      notes(hall) == ["Demander depuis quand", "Le silence aide", "Vérifier la CMA de Bourges"])
    hall.press("Chloé", .up, .delete)
    #expect(notes(hall).count == 3)
    hall.press("Chloé", .delete)
    #expect(notes(hall) == ["Demander depuis quand", "Le silence aide"])
  }

  @Test func `A line typed under way stands while another is changed`() throws {
    var hall = try hall()
    hall.type("Chloé", "Appeler")
    hall.press("Chloé", .up, .enter, .escape)
    hall.enter("Chloé", " demain")
    #expect(notes(hall).last == "Appeler demain")
  }

  @Test func `What waits is reworded and taken back before the host has it`() throws {
    var hall = try hall()
    hall.link("Chloé", .lost)
    hall.enter("Chloé", "Un")
    hall.enter("Chloé", "Deux")
    #expect(hall.text("Chloé").contains(Phrases.Seat.stateWaiting))
    hall.press("Chloé", .up, .delete, .delete)
    hall.press("Chloé", .up, .enter)
    hall.enter("Chloé", " seul")
    hall.link("Chloé", .live)
    #expect(Array(notes(hall).dropFirst(3)) == ["Un seul"])
  }

  @Test func `When the session goes on under her pen, she is told`() throws {
    var hall = try hall()
    hall.type("Chloé", "Encore")
    try hall.advance(to: .closing)
    #expect(hall.text("Chloé").contains("n’est pas parti"))
  }

  @Test func `An older host is not told what it does not take`() throws {
    var hall = try Hall()
    try hall.reveal()
    try hall.advance(to: .transfer)
    hall.terminals["Chloé"]?.view.takesTakeaways = false
    hall.enter("Chloé", "Écouter")
    #expect(notes(hall).isEmpty)
  }
}
