import GameEngine
import Testing

@Suite struct DoorTests {
  @Test func `A door is opened as it was said, with what it was recognised as`() throws {
    var play = try Play.at(.doors)
    try play.run(.openDoor(label: " le CIO du lycée ", entry: Sample.cio))
    try play.run(.openDoor(label: "La médiathèque", entry: nil))
    #expect(
      play.session.round.doors == [
        Door(id: ItemID(1), label: "le CIO du lycée", entry: Sample.cio),
        Door(id: ItemID(2), label: "La médiathèque"),
      ])
  }

  @Test func `A door is edited and closed`() throws {
    var play = try Play.at(.doors)
    try play.run(.openDoor(label: "CIO", entry: nil))
    let edit = Command.editDoor(
      ItemID(1), label: "CIO", entry: Sample.cio, remark: " sur rendez-vous ")
    try play.run(edit)
    #expect(
      play.session.round.doors == [
        Door(id: ItemID(1), label: "CIO", entry: Sample.cio, remark: "sur rendez-vous")
      ])
    #expect(try play.run(edit).isEmpty)
    try play.run(.closeDoor(ItemID(1)))
    #expect(play.session.round.doors.isEmpty)
  }

  @Test func `One entry of the library is one door, however it is said`() throws {
    var play = try Play.at(.doors)
    try play.run(.openDoor(label: "CIO", entry: Sample.cio))
    let again = Command.openDoor(label: "le CIO", entry: Sample.cio)
    #expect(play.refusal(of: again) == .doorAlreadyOpen("le CIO"))
    let renamed = LibraryEntry(kind: .structure, id: "cio", title: "Centre d’information")
    let otherwise = Command.openDoor(label: "le CIO", entry: renamed)
    #expect(play.refusal(of: otherwise) == .doorAlreadyOpen("le CIO"))
    let scheme = LibraryEntry(kind: .scheme, id: "cio", title: "Autre chose")
    #expect(play.refusal(of: .openDoor(label: "CIO", entry: scheme)) == nil)
  }

  @Test func `An unrecognised door is known by its words, whatever their capitals`() throws {
    var play = try Play.at(.doors)
    try play.run(.openDoor(label: "Médiathèque", entry: nil))
    let again = Command.openDoor(label: "MÉDIATHÈQUE", entry: nil)
    #expect(play.refusal(of: again) == .doorAlreadyOpen("MÉDIATHÈQUE"))
    #expect(play.refusal(of: .openDoor(label: "Médiathèque", entry: Sample.cio)) == nil)
  }

  @Test func `Editing a door does not make it another that is open`() throws {
    var play = try Play.at(.doors)
    try play.run(.openDoor(label: "CIO", entry: Sample.cio))
    try play.run(.openDoor(label: "Orientation", entry: nil))
    let edit = Command.editDoor(ItemID(2), label: "Orientation", entry: Sample.cio, remark: "")
    #expect(play.refusal(of: edit) == .doorAlreadyOpen("Orientation"))
  }

  @Test func `A door has words`() throws {
    var play = try Play.at(.doors)
    #expect(play.refusal(of: .openDoor(label: " ", entry: Sample.cio)) == .emptyText)
    try play.run(.openDoor(label: "CIO", entry: nil))
    let edit = Command.editDoor(ItemID(1), label: "", entry: nil, remark: "")
    #expect(play.refusal(of: edit) == .emptyText)
  }

  @Test func `A door that is not open is neither edited nor closed`() throws {
    let play = try Play.at(.doors)
    let edit = Command.editDoor(ItemID(1), label: "CIO", entry: nil, remark: "")
    #expect(play.refusal(of: edit) == .unknownItem(ItemID(1)))
    #expect(play.refusal(of: .closeDoor(ItemID(1))) == .unknownItem(ItemID(1)))
  }

  @Test func `Each round opens its own doors`() throws {
    var play = try Play.at(.doors)
    try play.run(.openDoor(label: "CIO", entry: Sample.cio))
    try play.run(.startRound(confirmed: true))
    #expect(play.session.round.doors.isEmpty)
    #expect(play.refusal(of: .openDoor(label: "CIO", entry: Sample.cio)) == nil)
  }
}
