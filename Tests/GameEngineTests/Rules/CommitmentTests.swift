import GameEngine
import Testing

@Suite struct CommitmentTests {
  private let writing = Command.commit(
    who: " Nous ", what: " Inviter la Mission locale ", due: " à la rentrée ",
    dueDate: "2027-09-01")

  @Test func `Who does what by when is written, edited and removed`() throws {
    var play = try Play.at(.transfer)
    try play.run(writing)
    #expect(
      play.session.round.commitments == [
        Commitment(
          id: ItemID(1), who: "Nous", what: "Inviter la Mission locale", due: "à la rentrée",
          dueDate: "2027-09-01")
      ])
    let edit = Command.editCommitment(ItemID(1), who: "", what: "Écrire", due: "", dueDate: nil)
    try play.run(edit)
    #expect(play.session.round.commitments == [Commitment(id: ItemID(1), who: "", what: "Écrire")])
    #expect(try play.run(edit).isEmpty)
    try play.run(.removeCommitment(ItemID(1)))
    #expect(play.session.round.commitments.isEmpty)
  }

  @Test func `A commitment says what; who and when may wait`() throws {
    let play = try Play.at(.transfer)
    let nothing = Command.commit(who: "Nous", what: " ", due: "demain", dueDate: nil)
    #expect(play.refusal(of: nothing) == .emptyText)
    let alone = Command.commit(who: "", what: "Écrire", due: "", dueDate: nil)
    #expect(play.refusal(of: alone) == nil)
  }

  @Test func `A commitment that is not there is neither edited nor removed`() throws {
    let play = try Play.at(.transfer)
    let edit = Command.editCommitment(ItemID(1), who: "", what: "Oui", due: "", dueDate: nil)
    #expect(play.refusal(of: edit) == .unknownItem(ItemID(1)))
    #expect(play.refusal(of: .removeCommitment(ItemID(1))) == .unknownItem(ItemID(1)))
  }
}
