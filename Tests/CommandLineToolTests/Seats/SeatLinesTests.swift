import GameEngine
import Phrasebook
import Screens
import Testing

@testable import CommandLineTool

/// A seat by lines does what its screen does.
@Suite struct SeatLinesTests {
  private typealias Texts = Phrases.SeatLines

  private func interview() throws -> SeatPlace {
    var place = try SeatPlace()
    try place.advance(to: .interview)
    place.wait(seconds: 61)
    _ = place.news()
    return place
  }

  @Test func `A line is kept under the heading looked at, with its time`() throws {
    var place = try interview()
    place.type("ligne Depuis quand y pensez-vous ?")
    place.type("rubrique 2")
    place.type("ligne 0:42 CMA")
    let lines = place.session.round.observations
    #expect(lines.map(\.section.rawValue) == ["questions", "portes"])
    #expect(lines.map { $0.elapsed?.seconds } == [61, 42])
    #expect(place.type("grille").count == 2)
  }

  @Test func `A heading and a text on one line keep the text there`() throws {
    var place = try interview()
    place.type("rubrique 3 PMSMP")
    #expect(place.session.round.observations.last?.section == GridSectionID("dispositifs"))
  }

  @Test(arguments: QuickMark.allCases)
  func `Every mark is one word`(mark: QuickMark) throws {
    var place = try interview()
    place.type("marque \(Phrases.Seat.shortTitle(mark))")
    place.type("marque \(Phrases.Seat.shortTitle(mark)) le logement")
    #expect(
      place.session.round.observations.map(\.text) == [mark.text(""), mark.text("le logement")])
  }

  @Test func `Her lines are changed and taken back by their number`() throws {
    var place = try interview()
    place.type("ligne un")
    place.type("ligne deux")
    place.type("modifier 1 premier")
    place.type("retirer 2")
    #expect(place.session.round.standingObservations.map(\.text) == ["premier"])
  }

  @Test func `What waits while the link is lost is told, and sent once`() throws {
    var place = try interview()
    place.view.link = .lost
    #expect(place.news() == [Phrases.Seat.linkLost])
    place.type("ligne un")
    #expect(place.type("grille").first?.contains(Phrases.Seat.stateWaiting) == true)
    _ = place.news()
    place.view.link = .live
    place.deliver()
    #expect(place.news() == [Texts.saved(1), Texts.linkBack])
    #expect(place.session.round.observations.map(\.text) == ["un"])
  }

  @Test func `What waits is changed or taken back before it goes out`() throws {
    var place = try interview()
    place.view.link = .lost
    for line in ["ligne un", "ligne deux", "modifier 1 premier", "retirer 2"] { place.type(line) }
    #expect(place.view.lines.map(\.text) == ["premier"])
    place.view.link = .live
    place.deliver()
    #expect(place.session.round.observations.map(\.text) == ["premier"])
  }

  @Test func `What she takes away is said at the end of the round, reworded and left`() throws {
    var place = try interview()
    #expect(place.type("emporter Écouter") == [Texts.notTransferring])
    try place.advance(to: .transfer)
    #expect(place.type("emporter Écouter") == [Texts.oldHost])
    place.view.takesTakeaways = true
    #expect(place.type("emporter").first == Texts.noTakeaway)
    place.type("emporter Écouter")
    place.type("emporter Demander la suite")
    place.type("redire 1 Écouter d’abord")
    #expect(
      place.type("emporter").prefix(2)
        == [Texts.ownTakeaways, Texts.takeaway(1, "Écouter d’abord", state: Texts.stateSaved)])
    place.type("laisser 2")
    #expect(place.type("laisser 9") == [Texts.noSuchTakeaway("9")])
    #expect(place.session.round.notes.map(\.text) == ["Écouter d’abord"])
    #expect(place.session.round.notes.map(\.author) == [place.view.participant])
  }

  @Test func `A refused line is told with its reason, and forgotten on request`() throws {
    var place = try interview()
    place.view.link = .lost
    place.type("ligne trop tard")
    try place.advance(to: .doors)
    place.view.link = .live
    _ = place.news()
    place.deliver()
    #expect(place.news().first?.contains("trop tard") == true)
    #expect(place.type("grille").count == 1)
    place.type("retirer 1")
    #expect(place.view.outgoing == [])
  }

  @Test func `She is told what changes, each thing once`() throws {
    var place = try SeatPlace()
    try place.advance(to: .interview)
    let news = place.news()
    #expect(news.contains(Texts.phase(.interview, round: RoundNumber(1))))
    #expect(news.contains(Texts.caseTurned))
    #expect(place.news() == [])
    try place.perform(.consult(.observer(place.id("Chloé"))))
    #expect(place.news() == [Texts.youAreAsked])
    try place.perform(.endConsultation)
    #expect(place.news() == [Texts.silenceReturns])
  }

  @Test func `The cues are read by the job seeker's player alone`() throws {
    var place = try interview()
    #expect(place.type("indices") == [Texts.noCues])
    var player = try SeatPlace()
    player.view.participant = player.id("Bruno")
    try player.advance(to: .interview)
    #expect(player.type("indices").count > 1)
    #expect(player.type("ligne CMA") == [Texts.playersWriteNothing])
  }

  @Test func `She joins, comes back by her code, and changes her name`() throws {
    var place = try SeatPlace()
    place.type("nom Camille, CIO")
    #expect(place.effects == [.act(.amend(name: "Camille", home: "CIO"))])
    let library = place.library
    var lines = SeatLines()
    #expect(lines.obey("ligne CMA", SeatView(), library).sentences == [Texts.joinFirst])
    #expect(
      lines.obey("nom Léa B., CIO", SeatView(), library).effects
        == [.join(name: "Léa B.", home: "CIO")])
    #expect(lines.obey("nom", SeatView(), library).effects == [.join(name: nil, home: nil)])
    #expect(
      lines.obey("place K7P2", SeatView(), library).effects == [.comeBack(SeatCode("K7P2"))])
  }

  @Test func `The revealed grids are read, hidden lines left out`() throws {
    var place = try interview()
    place.type("ligne un moment")
    #expect(place.type("regards") == [Texts.notRevealed])
    try place.advance(to: .viewpoints)
    try place.perform(.reveal(confirmed: true))
    #expect(place.type("regards").contains { $0.contains("un moment") })
    try place.perform(.hideObservation(place.session.round.observations[0].id))
    #expect(!place.type("regards").contains { $0.contains("un moment") })
  }

  @Test func `Every command has a word, a summary, and answers`() throws {
    for topic in SeatTopic.allCases {
      var place = try interview()
      #expect(!Texts.help(topic).isEmpty)
      let before = place.effects.count
      let sentences = place.type(Texts.word(topic))
      #expect(!sentences.isEmpty || place.effects.count > before, "\(topic)")
    }
  }

  @Test(arguments: ["lign CMA", "xyz", "r", "modifier", "modifier 9 a", "rubrique 12", "marque a"])
  func `A line that cannot be followed gets one sentence and sends nothing`(line: String) throws {
    var place = try interview()
    #expect(place.type(line).count == 1)
    #expect(place.effects == [] || line == "lign CMA")
  }

  @Test func `A text that is not closed is not sent`() throws {
    var place = try interview()
    #expect(place.type("« ligne").count == 1)
    #expect(place.effects == [])
    #expect(place.lines.faults == 1)
  }
}
