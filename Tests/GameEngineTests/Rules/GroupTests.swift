import GameEngine
import Testing

@Suite struct GroupTests {
  /// Grids revealed with that many lines, by Chloé and David in turn.
  private func revealed(lines: Int) throws -> Play {
    var play = try Play.at(.interview)
    for line in 1...lines {
      try play.observe("Ligne \(line)", by: line.isMultiple(of: 2) ? .david : .chloe)
    }
    try play.advance(to: .viewpoints)
    try play.run(.reveal(confirmed: true))
    return play
  }

  private func ids(_ numbers: Int...) -> [ObservationID] { numbers.map { ObservationID($0) } }

  /// Groups as lists of line numbers.
  private func groups(_ play: Play) -> [[Int]] {
    play.session.round.groups.map { $0.members.map(\.rawValue) }
  }

  @Test func `Alike lines are brought together, in order and without repeats`() throws {
    var play = try revealed(lines: 5)
    try play.run(.group(ids(4, 2, 4)))
    #expect(groups(play) == [[2, 4]])
    try play.run(.group(ids(3, 1)))
    #expect(groups(play) == [[1, 3], [2, 4]])
  }

  @Test func `A line brings its whole group along`() throws {
    var play = try revealed(lines: 6)
    try play.run(.group(ids(1, 2)))
    try play.run(.group(ids(3, 4)))
    try play.run(.group(ids(2, 3, 6)))
    #expect(groups(play) == [[1, 2, 3, 4, 6]])
  }

  @Test func `Grouping what is grouped changes nothing`() throws {
    var play = try revealed(lines: 3)
    try play.run(.group(ids(1, 2, 3)))
    #expect(try play.run(.group(ids(1, 3))).isEmpty)
    #expect(try play.run(.group(ids(2))).isEmpty)
  }

  @Test func `A group has two lines at least`() throws {
    let play = try revealed(lines: 3)
    #expect(play.refusal(of: .group([])) == .groupTooSmall)
    #expect(play.refusal(of: .group(ids(1))) == .groupTooSmall)
    #expect(play.refusal(of: .group(ids(1, 1))) == .groupTooSmall)
  }

  @Test func `A group is split whole`() throws {
    var play = try revealed(lines: 4)
    try play.run(.group(ids(1, 2, 3)))
    try play.run(.separate(Parting(each: ids(1, 2, 3))))
    #expect(groups(play).isEmpty)
    #expect(try play.run(.separate(Parting(each: ids(3, 2, 1)))).isEmpty)
  }

  @Test func `A line is taken out of its group, which ends with its last pair`() throws {
    var play = try revealed(lines: 4)
    try play.run(.group(ids(1, 2, 3)))
    try play.run(.separate(Parting(blocks: [ids(1), ids(2, 3)])))
    #expect(groups(play) == [[2, 3]])
    #expect(
      play.refusal(of: .separate(Parting(blocks: [ids(1), []]))) == .notGrouped(ObservationID(1)))
    try play.run(.separate(Parting(each: ids(2, 3))))
    #expect(groups(play).isEmpty)
  }

  @Test func `A group is cut along blocks, and what is in none stays together`() throws {
    var play = try revealed(lines: 7)
    try play.run(.group(ids(1, 2, 3, 4, 5, 6)))
    try play.run(.separate(Parting(blocks: [ids(1, 2), ids(3, 7)])))
    #expect(groups(play) == [[1, 2], [4, 5, 6]])
  }

  @Test func `What the room keeps apart is remembered, undone and never said twice`() throws {
    var play = try revealed(lines: 4)
    let parting = Parting(blocks: [ids(3), ids(2, 1, 3)])
    #expect(parting.blocks == [ids(1, 2), ids(3)])
    try play.run(.separate(parting))
    #expect(play.session.round.partings == [parting])
    #expect(try play.run(.separate(parting)).isEmpty)
    try play.run(.group(ids(1, 3)))
    #expect(groups(play) == [[1, 3]])
    try play.run(.undo)
    try play.run(.undo)
    #expect(play.session.round.partings.isEmpty)
  }

  @Test func `Nothing is grouped before the reveal`() throws {
    var play = try Play.at(.interview)
    let id = try play.observe("Un", by: .chloe)
    try play.advance(to: .viewpoints)
    #expect(play.refusal(of: .group([id])) == .notRevealed)
    #expect(play.refusal(of: .separate(Parting(each: [id]))) == .notRevealed)
  }

  @Test func `Only lines that stand are grouped`() throws {
    var play = try Play.at(.interview)
    let id = try play.observe("Erreur", by: .chloe)
    let other = try play.observe("Deux", by: .david)
    try play.run(.withdrawObservation(id), by: .participant(.chloe))
    try play.advance(to: .viewpoints)
    try play.run(.reveal(confirmed: true))
    #expect(play.refusal(of: .group([id, other])) == .unknownObservation(id))
    #expect(
      play.refusal(of: .separate(Parting(each: [other, id]))) == .unknownObservation(id))
    let stranger = ObservationID(99)
    #expect(
      play.refusal(of: .separate(Parting(each: [stranger]))) == .unknownObservation(stranger))
    #expect(play.refusal(of: .separate(Parting(blocks: []))) == .groupTooSmall)
  }

  @Test func `A paper line added late can be grouped, and undone out of its group`() throws {
    var play = try revealed(lines: 2)
    let late = try play.copyFromPaper("Retrouvée sur papier", of: .chloe)
    try play.run(.group([late] + ids(1, 2)))
    #expect(groups(play) == [[1, 2, 3]])
    try play.run(.undo)
    #expect(groups(play).isEmpty)
    try play.run(.undo)
    #expect(play.session.round.standingObservations.count == 2)
  }
}
