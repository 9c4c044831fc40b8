import DeckLibrary
import GameEngine
import TerminalUI
import Testing

@testable import Screens

/// What observers write is theirs until the reveal, whatever keys are pressed.
@Suite struct PrivacyTests {
  @Test(arguments: 1...12)
  func `No key ever shows a private line, a cue or an author who should not be`(
    seed: Int
  ) throws {
    var walk = try Walk(seed: seed)
    for step in 0..<200 {
      walk.step()
      check(walk, Size(columns: 80, rows: 24))
      if step % 8 == 0 { check(walk, Size(columns: 140, rows: 45)) }
    }
    #expect(walk.stage.session.rounds.contains { !$0.observations.isEmpty })
  }

  private func check(_ walk: Walk, _ size: Size) {
    let rows = walk.stage.lines(size.columns, size.rows)
    for row in rows where row.contains(Walk.mark) {
      let told = walk.hidden.first { row.contains($0) }
      #expect(told == nil, "seed \(walk.seed), after \(walk.keys.count) keys: \(row)")
    }
    if !walk.showsCues {
      #expect(!rows.contains { $0.contains(Walk.cue) }, "seed \(walk.seed): cues")
    }
    guard walk.stage.isBare, walk.stage.session.phase >= .viewpoints, !walk.showsAuthors else {
      return
    }
    for row in rows where row.contains(Walk.mark) {
      #expect(!Walk.people.contains { row.contains($0) }, "seed \(walk.seed): \(row)")
    }
  }

  @Test func `Authors stand beside their lines when the session shows them, only once revealed`()
    throws
  {
    var stage = try Stage(Stage.opening(try Stage().library, showsAuthors: true))
    try stage.experience()
    stage.press(.right)
    #expect(!stage.text().contains("Chloé"))
    stage.press(.enter)
    let row = stage.lines().first { $0.contains("Depuis quand y pensez-vous") }
    #expect(row?.contains("Chloé") == true)
  }

  @Test func `A line written at her own terminal is not read on the shared screen`() throws {
    var stage = try Stage()
    stage.interview()
    try stage.observe("Chloé", "questions", "secret-4417")
    stage.press(.character("g"), .enter)
    for key in [Key.up, .up, .function(2), .enter, .down] {
      stage.press(key)
      #expect(!stage.text(140, 45).contains("secret-4417"), "\(key)")
    }
  }

  @Test func `Lines shown for one observer are covered again for the next`() throws {
    var stage = try Stage()
    stage.interview()
    stage.press(.character("g"), .enter)
    stage.enter("secret-1")
    stage.press(.escape, .down, .enter)
    stage.enter("secret-2")
    stage.press(.function(2))
    #expect(stage.text().contains("secret-2"))
    stage.press(.escape, .up, .enter)
    #expect(!stage.text().contains("secret-1"))
  }

  @Test func `No page of the library tells the cues of a case`() throws {
    let library = try Stage().library
    for card in library.caseCards {
      let page = try #require(EntryPage(kind: .case, id: card.id.rawValue, library))
      let told = page.lines.map(\.text).joined(separator: "\n")
      #expect(!card.privateCues.contains { told.contains($0) }, "\(card.id)")
    }
  }
}

/// Keys pressed at random by somebody, while observers write and time passes.
private struct Walk {
  static let mark = "relevé-"
  static let cue = "indice-secret"
  static let people = ["Anna", "Bruno", "Chloé", "Daniel", "Émilie"]

  let seed: Int
  let showsAuthors: Bool
  private(set) var stage: Stage
  private(set) var keys: [Key] = []
  private var dice: Dice
  private var written = 100

  init(seed: Int) throws {
    self.seed = seed
    dice = Dice(seed)
    showsAuthors = seed % 3 == 0
    let library = try Stage().library
    let cases = library.caseCards.prefix(5).map { $0.withCues([Self.cue, "\(Self.cue) encore"]) }
    stage = try Stage(
      Stage.opening(library, showsAuthors: showsAuthors, cases: cases.map(\.id)),
      cards: CardCatalogue(cases: cases, structures: library.structureCards))
    switch seed % 4 {
    case 0:
      stage.deal()
      stage.press(.right)
    case 1: stage.interview()
    case 2: try stage.observe()
    default: try stage.reveal()
    }
  }

  /// Most keys are pressed where they mean something; boxes are soon closed again.
  mutating func step() {
    let isWriting = paper?.author != nil
    switch dice.below(12) {
    case 0...1: observe()
    case 2: stage.wait(seconds: dice.below(90))
    case 3: try? stage.ready(dice.one(of: Self.people))
    case 4...7 where isWriting: type()
    case 4...6 where !stage.isBare: press(.escape)
    default: press(dice.one(of: Self.pressed))
    }
  }

  private mutating func observe() {
    written += 1
    let section = dice.one(of: stage.session.grid.sections).id.rawValue
    try? stage.observe(dice.one(of: Self.people), section, "\(Self.mark)\(written)")
  }

  private mutating func type() {
    written += 1
    stage.press(.control("u"))
    stage.type("\(Self.mark)\(written)")
    press(dice.one(of: [.enter, .enter, .tab, .up]))
  }

  private mutating func press(_ key: Key) {
    keys.append(key)
    stage.press(key)
  }

  private static let pressed: [Key] =
    "aabdeffgggggilmnoprstux+- ".map { Key.character($0) }
    + [.enter, .enter, .enter, .enter, .enter, .right, .right, .right, .left, .up, .up, .down]
    + [.tab, .tab, .escape, .delete, .end, .home, .pageDown, .backTab, .function(1), .function(2)]
    + [.control("u"), .paste("collé")]

  private var paper: PaperEntry? {
    guard case .paper(let paper)? = stage.screen.overlays.last else { return nil }
    return paper
  }

  /// Every line not revealed yet, but the one being typed or chosen, or shown on request.
  var hidden: [String] {
    stage.session.rounds.filter { !$0.isRevealed }.flatMap(\.observations)
      .filter { !isShown($0) && !isTyped($0.text) }.map(\.text)
  }

  private func isTyped(_ text: String) -> Bool {
    stage.screen.overlays.contains {
      if case .paper(let paper) = $0 { paper.editor.text.contains(text) } else { false }
    }
  }

  private func isShown(_ line: Observation) -> Bool {
    stage.screen.overlays.contains {
      guard case .paper(let paper) = $0, line.author == paper.author, line.isFromPaper else {
        return false
      }
      return paper.showsLines || paper.line != nil
    }
  }

  var showsCues: Bool {
    stage.screen.overlays.contains {
      if case .page(let page) = $0 {
        page.lines.contains { $0.text.contains(Self.cue) }
      } else {
        false
      }
    }
  }
}

extension CaseCard {
  /// The same card with other cues.
  fileprivate func withCues(_ cues: [String]) -> CaseCard {
    CaseCard(
      id: id, number: number, title: title, family: family, depth: depth, person: person,
      situation: situation, request: request, privateCues: cues, audiences: audiences,
      themes: themes, structures: structures, schemes: schemes, questions: questions)
  }
}
