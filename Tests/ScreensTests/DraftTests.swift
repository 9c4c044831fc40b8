import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// Nothing that was typed is lost: not by Escape, not by a refusal, not by a key pressed too many.
@Suite struct DraftTests {
  /// A box one writes in, and how it is opened.
  struct Writing: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let open: [Key]
    let before: @Sendable (inout Stage) throws -> Void

    init(
      _ name: String, open: Key..., before: @escaping @Sendable (inout Stage) throws -> Void
    ) {
      testDescription = name
      self.open = open
      self.before = before
    }
  }

  static let boxes = [
    Writing("a name at the welcome", open: .enter) { $0.gather() },
    Writing("a name in the participants’ box", open: .character("p")) { $0.interview() },
    Writing("what the adviser lived", open: .enter) {
      try $0.observe()
      $0.press(.right)
    },
    Writing("a note of the exchange", open: .character("a")) { try $0.reveal() },
    Writing("a door", open: .character("a")) { try $0.doors() },
    Writing("a door’s note", open: .home, .character("m"), .tab) { try $0.doors() },
    Writing("a remark on what is kept", open: .home, .character("m")) { try $0.practices() },
    Writing("a takeaway", open: .enter) {
      try $0.practices()
      $0.press(.right)
    },
    Writing("a note that is edited", open: .character("m")) { try $0.experience() },
    Writing("a commitment", open: .enter) {
      try $0.practices()
      $0.press(.right, .tab)
    },
    Writing("a commitment that is edited", open: .character("m"), .tab) { try $0.transfer() },
    Writing("a number of answers", open: .enter) { try $0.closing() },
  ]

  @Test(arguments: boxes)
  func `What Escape closes is given back when it is opened again`(box: Writing) throws {
    var stage = try Stage()
    try box.before(&stage)
    let former = stage.session
    for key in box.open { stage.press(key) }
    stage.type("123")
    stage.press(.escape)
    #expect(stage.isBare)
    #expect(stage.session == former)
    #expect(stage.said == Phrases.Screen.draftKept)
    #expect(!stage.text().contains("123"))
    for key in box.open { stage.press(key) }
    #expect(stage.text().contains("123"))
  }

  @Test(arguments: boxes)
  func `What is erased before Escape does not come back`(box: Writing) throws {
    var stage = try Stage()
    try box.before(&stage)
    for key in box.open { stage.press(key) }
    let opened = stage.text()
    stage.type("123")
    stage.press(.escape)
    for key in box.open { stage.press(key) }
    stage.press(.backspace, times: 3)
    stage.press(.escape)
    #expect(stage.said == nil)
    for key in box.open { stage.press(key) }
    #expect(stage.text() == opened)
  }

  @Test(arguments: boxes)
  func `A box closed untouched keeps no draft and says nothing`(box: Writing) throws {
    var stage = try Stage()
    try box.before(&stage)
    for key in box.open { stage.press(key) }
    stage.press(.escape)
    #expect(stage.isBare)
    #expect(stage.said == nil)
  }

  @Test func `A draft is forgotten once it is kept`() throws {
    var stage = try Stage()
    try stage.observe()
    stage.press(.right, .enter)
    stage.type("J’ai res")
    stage.press(.escape, .enter)
    stage.enter("piré.")
    #expect(stage.session.round.notes.map(\.text) == ["J’ai respiré."])
    stage.press(.enter)
    #expect(!stage.text().contains("J’ai respiré."))
  }

  @Test func `Each column of what was lived keeps its own draft`() throws {
    var stage = try Stage()
    try stage.observe()
    stage.press(.right, .enter)
    stage.type("gauche")
    stage.press(.escape, .tab, .enter)
    #expect(!stage.text().contains("gauche"))
    stage.type("droite")
    stage.press(.escape, .tab, .enter)
    #expect(stage.text().contains("gauche"))
  }

  @Test func `A remark can be emptied`() throws {
    var stage = try Stage()
    try stage.practices()
    stage.press(.home, .character("m"))
    stage.enter("À rejouer")
    #expect(stage.session.round.kept.map(\.remark) == ["À rejouer"])
    stage.press(.character("m"), .control("u"), .enter)
    #expect(stage.session.round.kept.map(\.remark) == [""])
    #expect(stage.isBare)
  }
}

/// What a refusal, a paste or another phase does to what is being typed.
@Suite struct TypedWordsTests {
  @Test func `A name that is refused stays on its line`() throws {
    var stage = try Stage()
    stage.gather()
    stage.press(.enter)
    stage.enter("Anna, CIO")
    #expect(stage.refusals == [.nameTaken("Anna")])
    #expect(stage.text().contains("Anna, CIO"))
    #expect(stage.said == Phrases.sentence(.nameTaken("Anna"), in: stage.session))
  }

  @Test func `A commitment that is refused stays in its form`() throws {
    var stage = try Stage()
    try stage.practices()
    stage.press(.right, .tab, .enter)
    stage.enter("Cap emploi")
    stage.press(.enter)
    stage.enter("demain")
    #expect(stage.refusals == [.emptyText])
    #expect(stage.text().contains("Cap emploi"))
    #expect(stage.text().contains("demain"))
  }

  @Test func `A door that is refused stays on its line`() throws {
    var stage = try Stage()
    try stage.doors()
    stage.press(.character("a"))
    stage.enter("la mission loc")
    #expect(stage.refusals.count == 1)
    #expect(stage.text().contains("la mission loc"))
  }

  @Test func `The whole sentence of a refusal is read, however long`() throws {
    for name in ["Anna", "Marie-Dominique", String(repeating: "Anna ", count: 16)] {
      var stage = try Stage()
      stage.gather([name])
      stage.press(.enter)
      stage.enter(name)
      let said = try #require(stage.said)
      let shown = stage.lines().joined(separator: " ").filter { $0 != " " }
      let wanted = said.filter { $0 != " " }
      #expect(shown.contains(wanted), "\(stage.text())")
    }
  }

  @Test func `A paste longer than its field warns, and keeps what has room`() throws {
    let long = String(repeating: "é", count: 12_000)
    for open in [
      [Key.enter], [.character("t")], [.character("p")], [.character("m")],
      [.character("f"), .end, .enter, .end, .enter],
    ] {
      var stage = try Stage()
      stage.gather()
      for key in open { stage.press(key) }
      stage.paste(long)
      let said = stage.said
      #expect(said == Phrases.Screen.pasteWasCut, "\(open)")
      stage.type("é")
      #expect(stage.said == nil)
    }
  }

  @Test func `A paste longer than a note or a line of a grid warns`() throws {
    let long = String(repeating: "é", count: 12_000)
    var stage = try Stage()
    try stage.observe()
    stage.press(.character("g"), .enter)
    stage.paste(long)
    #expect(stage.said == Phrases.Screen.pasteWasCut)
    stage.press(.control("u"), .escape, .escape, .right, .enter)
    stage.paste(long)
    #expect(stage.said == Phrases.Screen.pasteWasCut)
  }

  @Test(arguments: try Shot.boxed.get())
  func `With a box open no key but Enter goes to another phase`(shot: Shot) throws {
    let former = try #require(shot.stage)
    for key in [Key.right, .left, .character("f"), .character("n"), .pageDown, .function(3)] {
      var stage = former
      stage.press(key)
      #expect(stage.session.phase == former.session.phase, "\(key)")
    }
  }
}

/// Lines of a grid typed from paper.
@Suite struct PaperWordsTests {
  /// Chloé’s grid holds one line and waits for another.
  private func grid() throws -> Stage {
    var stage = try Stage()
    stage.interview()
    stage.press(.right, .enter, .enter)
    stage.enter("Une question")
    return stage
  }

  private func texts(_ stage: Stage) -> [String] {
    stage.session.round.standingObservations.map(\.text)
  }

  @Test func `A half-typed line is not left by Escape, which says how to leave it`() throws {
    var stage = try grid()
    stage.type("Et puis")
    stage.press(.escape)
    #expect(stage.said == Phrases.Screen.lineNotKept)
    #expect(stage.text().contains("Et puis"))
    stage.press(.control("u"), .escape)
    #expect(stage.text().contains(Phrases.Screen.whoseGrid))
  }

  @Test func `Choosing a line and coming back leaves the half-typed one`() throws {
    for back in [Key.escape, .down] {
      var stage = try grid()
      stage.type("Et puis")
      stage.press(.up, back)
      stage.enter(" encore")
      #expect(texts(stage) == ["Une question", "Et puis encore"])
    }
  }

  @Test func `A half-typed line is not written over by the one that is chosen`() throws {
    var stage = try grid()
    stage.type("Et puis")
    stage.press(.up, .enter)
    #expect(stage.said == Phrases.Screen.lineNotKept)
    stage.press(.down, .enter)
    #expect(texts(stage) == ["Une question", "Et puis"])
  }

  @Test func `A line half changed is not left by Escape`() throws {
    var stage = try grid()
    stage.press(.up, .enter)
    stage.type(" ouverte")
    stage.press(.escape)
    #expect(stage.said == Phrases.Screen.lineNotKept)
    stage.press(.enter)
    #expect(texts(stage) == ["Une question ouverte"])
  }

  @Test func `A line opened and not changed is left by Escape`() throws {
    var stage = try grid()
    stage.press(.up, .enter, .escape)
    #expect(stage.said == nil)
    stage.enter("Une autre")
    #expect(texts(stage) == ["Une question", "Une autre"])
  }

  @Test func `A line that is being changed goes with Tab under another heading`() throws {
    var stage = try grid()
    stage.press(.up, .enter, .tab, .enter)
    #expect(texts(stage) == ["Une question"])
    #expect(stage.session.round.standingObservations.map(\.section.rawValue) == ["portes"])
  }

  @Test func `A half-typed line goes with Tab under another heading`() throws {
    var stage = try grid()
    stage.type("CMA")
    stage.press(.tab, .enter)
    #expect(stage.session.round.standingObservations.last?.section.rawValue == "portes")
  }

  @Test func `A line chosen is taken off with Delete, and comes back with u`() throws {
    var stage = try grid()
    stage.press(.up, .delete)
    #expect(texts(stage) == [])
    stage.press(.escape, .escape, .character("u"))
    #expect(texts(stage) == ["Une question"])
  }

  @Test func `A line refused because the grids are closed stays`() throws {
    var stage = try Stage()
    stage.gather()
    stage.press(.character("g"), .enter)
    stage.enter("Trop tôt")
    #expect(stage.refusals == [.gridsClosed(.welcome)])
    #expect(stage.text().contains("Trop tôt"))
  }

  @Test func `A line may begin with its time of the interview`() throws {
    var stage = try grid()
    stage.enter("4:30 Un silence")
    let line = try #require(stage.session.round.standingObservations.last)
    #expect(line.text == "Un silence")
    #expect(line.elapsed == Elapsed(milliseconds: 270_000))
  }
}
