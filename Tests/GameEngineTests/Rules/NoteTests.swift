import GameEngine
import Testing

@Suite struct NoteTests {
  @Test(arguments: Note.Kind.allCases)
  func `A note is written, edited and removed`(kind: Note.Kind) throws {
    var play = try Play.at(.experience)
    try play.run(.note(kind, text: " Elle a pris son temps. ", author: .anne))
    let note = Note(id: ItemID(1), kind: kind, text: "Elle a pris son temps.", author: .anne)
    #expect(play.session.round.notes == [note])
    try play.run(.editNote(note.id, text: "Elle prend son temps."))
    #expect(play.session.round.notes.map(\.text) == ["Elle prend son temps."])
    #expect(play.session.round.notes.first?.author == .anne)
    try play.run(.removeNote(note.id))
    #expect(play.session.round.notes.isEmpty)
  }

  @Test func `A note holds several lines`() throws {
    var play = try Play.at(.experience)
    try play.run(.note(.exchange, text: "Un\r\nDeux\n\nTrois\n", author: nil))
    #expect(play.session.round.notes.first?.text == "Un\nDeux\n\nTrois")
  }

  @Test func `Notes can be taken in any phase`() throws {
    for phase in Phase.allCases {
      let play = try Play.at(phase)
      #expect(play.refusal(of: .note(.exchange, text: "Oui", author: nil)) == nil)
    }
  }

  @Test func `A note is empty in no case`() throws {
    var play = try Play.at(.experience)
    try play.run(.note(.exchange, text: "Oui", author: nil))
    #expect(play.refusal(of: .note(.exchange, text: " \n ", author: nil)) == .emptyText)
    #expect(play.refusal(of: .editNote(ItemID(1), text: "")) == .emptyText)
  }

  @Test func `A note is said by somebody of the session or by nobody`() throws {
    let play = try Play.at(.experience)
    let note = Command.note(.exchange, text: "Oui", author: .nobody)
    #expect(play.refusal(of: note) == .unknownParticipant(.nobody))
  }

  @Test func `A note that is not there is neither edited nor removed`() throws {
    let play = try Play.at(.experience)
    #expect(play.refusal(of: .editNote(ItemID(1), text: "Oui")) == .unknownItem(ItemID(1)))
    #expect(play.refusal(of: .removeNote(ItemID(1))) == .unknownItem(ItemID(1)))
  }

  @Test func `The same words again change nothing`() throws {
    var play = try Play.at(.experience)
    try play.run(.note(.exchange, text: "Oui", author: nil))
    #expect(try play.run(.editNote(ItemID(1), text: " Oui ")).isEmpty)
  }

  @Test func `A removed note comes back in its place by undo`() throws {
    var play = try Play.at(.experience)
    for text in ["Un", "Deux", "Trois"] {
      try play.run(.note(.exchange, text: text, author: nil))
    }
    try play.run(.removeNote(ItemID(2)))
    try play.run(.undo)
    #expect(play.session.round.notes.map(\.text) == ["Un", "Deux", "Trois"])
  }

  @Test func `Notes, doors, kept entries and commitments share one numbering`() throws {
    var play = try Play.at(.doors)
    try play.run(.note(.exchange, text: "Un", author: nil))
    try play.run(.openDoor(label: "CIO", entry: nil))
    try play.run(.keep(Sample.cep, remark: ""))
    try play.run(.removeNote(ItemID(1)))
    try play.run(.commit(who: "", what: "Écrire", due: "", dueDate: nil))
    #expect(play.session.round.doors.map(\.id) == [ItemID(2)])
    #expect(play.session.round.kept.map(\.id) == [ItemID(3)])
    #expect(play.session.round.commitments.map(\.id) == [ItemID(4)])
    #expect(play.refusal(of: .closeDoor(ItemID(3))) == .unknownItem(ItemID(3)))
  }
}
