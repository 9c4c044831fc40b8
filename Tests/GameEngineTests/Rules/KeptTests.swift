import GameEngine
import Testing

@Suite struct KeptTests {
  @Test func `A practice or scheme is kept, remarked on and let go`() throws {
    var play = try Play.at(.practices)
    try play.run(.keep(Sample.forum, remark: " avec le lycée "))
    try play.run(.keep(Sample.cep, remark: ""))
    #expect(
      play.session.round.kept == [
        KeptEntry(id: ItemID(1), entry: Sample.forum, remark: "avec le lycée"),
        KeptEntry(id: ItemID(2), entry: Sample.cep),
      ])
    try play.run(.editKept(ItemID(2), remark: "à relire"))
    #expect(try play.run(.editKept(ItemID(2), remark: "à relire")).isEmpty)
    #expect(play.session.round.kept.map(\.remark) == ["avec le lycée", "à relire"])
    try play.run(.releaseKept(ItemID(1)))
    #expect(play.session.round.kept.map(\.entry) == [Sample.cep])
  }

  @Test func `An entry is kept once a round, whatever its title`() throws {
    var play = try Play.at(.practices)
    try play.run(.keep(Sample.cep, remark: ""))
    let renamed = LibraryEntry(kind: .scheme, id: "cep", title: "CEP")
    #expect(play.refusal(of: .keep(renamed, remark: "")) == .alreadyKept("CEP"))
    #expect(play.refusal(of: .keep(Sample.cleA, remark: "")) == nil)
    try play.run(.startRound(confirmed: true))
    #expect(play.refusal(of: .keep(Sample.cep, remark: "")) == nil)
  }

  @Test func `What is put aside stays so, once, until it is proposed again or undone`() throws {
    var play = try Play.at(.practices)
    try play.run(.dismiss(Sample.forum))
    let renamed = LibraryEntry(kind: .practice, id: Sample.forum.id, title: "Un forum")
    #expect(try play.run(.dismiss(renamed)).isEmpty)
    try play.run(.dismiss(Sample.cep))
    #expect(play.session.round.dismissed == [Sample.forum, Sample.cep])
    #expect(play.session.round.dismissedPractices == [Sample.forum.id])
    try play.run(.readmit(renamed))
    #expect(try play.run(.readmit(renamed)).isEmpty)
    #expect(play.session.round.dismissed == [Sample.cep])
    try play.run(.undo)
    #expect(play.session.round.dismissed == [Sample.forum, Sample.cep])
    try play.run(.startRound(confirmed: true))
    #expect(play.session.round.dismissed.isEmpty)
  }

  @Test func `What is put aside is nobody's but the facilitator's`() throws {
    var redaction = Redaction()
    #expect(redaction.redact(.proposalsDismissed([Sample.forum])).isEmpty)
    #expect(redaction.redact(.actionUndone([.proposalsDismissed([])])).isEmpty)
  }

  @Test func `What is not kept is neither remarked on nor let go`() throws {
    let play = try Play.at(.practices)
    #expect(play.refusal(of: .editKept(ItemID(1), remark: "")) == .unknownItem(ItemID(1)))
    #expect(play.refusal(of: .releaseKept(ItemID(1))) == .unknownItem(ItemID(1)))
  }
}
