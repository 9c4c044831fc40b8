import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// The screens outside a session: home, setting up, choosing, the library.
@Suite struct OutsideTests {
  private func setUp() throws -> SetupScreen {
    SetupScreen(try Stage().library, date: "2026-11-23", seed: 7)
  }

  @Test(arguments: Array(HomeScreen.Choice.allCases.enumerated()))
  func `Every choice of the home screen is reached by arrows and by its number`(
    place: Int, choice: HomeScreen.Choice
  ) {
    var home = HomeScreen()
    for _ in 0..<place { #expect(home.handle(.down) == nil) }
    #expect(home.handle(.enter) == choice)
    let digit = Character("\(place + 1)")
    #expect(home.handle(.character(digit)) == choice)
  }

  @Test func `At home help opens with a question mark, and any key closes it`() {
    var home = HomeScreen()
    #expect(home.handle(.character("?")) == .help)
    home.toggleHelp()
    #expect(home.handle(.character("q")) == nil)
    #expect(!home.showsHelp)
    #expect(home.handle(.character("q")) == .quit)
  }

  @Test func `Pasted text and foreign letters do nothing at home`() {
    var home = HomeScreen()
    for key in [Key.paste("q"), .paste("1"), .character("9"), .character("ß")] {
      #expect(home.handle(key) == nil)
    }
  }

  @Test func `A session is set up with Enter alone`() throws {
    var screen = try setUp()
    var opening: SessionOpening?
    for _ in screen.form.fields {
      if case .decided(let decided)? = screen.handle(.enter) { opening = decided }
    }
    let decided = try #require(opening)
    #expect(decided.settings.title == Phrases.Setup.defaultTitle)
    #expect(decided.settings.territory == "")
    #expect(decided.cases.count == 64)
    #expect(decided.seed == 7)
    #expect(try Session().decide(.open(decided), at: .start).count == 3)
  }

  @Test func `A territory, a place, a family and a depth narrow the session`() throws {
    var screen = try setUp()
    for key in [Key.down, .right, .down] { _ = screen.handle(key) }
    for character in "Bourges" { _ = screen.handle(.character(character)) }
    for key in [Key.down, .right, .down, .right] { _ = screen.handle(key) }
    guard case .decided(let opening)? = screen.handle(.function(2)) else {
      Issue.record("the form was not sent")
      return
    }
    #expect(opening.settings.territory == "Cher, Bourges")
    let library = try Stage().library
    let wanted = library.cases.filter {
      $0.family.id == library.families[0].id && $0.card.depth == .firstContact
    }
    #expect(!wanted.isEmpty)
    #expect(opening.cases == wanted.map(\.card.id))
  }

  @Test(arguments: [
    ([Key.character("A"), .character("n")], "An"), ([.paste("Atelier")], "Atelier"),
    ([.end, .character("!")], Phrases.Setup.defaultTitle + "!"),
    ([.tab, .backTab], Phrases.Setup.defaultTitle), ([.control("u"), .character("A")], "A"),
  ])
  func `What is typed takes the place of the proposed title, and edits it once one moves in it`(
    keys: [Key], title: String
  ) throws {
    var screen = try setUp()
    for key in keys { _ = screen.handle(key) }
    guard case .decided(let opening)? = screen.handle(.function(2)) else {
      Issue.record("the form was not sent")
      return
    }
    #expect(opening.settings.title == title)
  }

  @Test func `Without a title, or without a card, the form stays and says why`() throws {
    var screen = try setUp()
    _ = screen.handle(.control("u"))
    #expect(screen.handle(.function(2)) == nil)
    #expect(screen.message == .warn(Phrases.Setup.titleMissing))
    #expect(screen.form.focus == 0)
  }

  @Test func `The number of cards is told as the choice narrows`() throws {
    var screen = try setUp()
    let size = Size(columns: 80, rows: 24)
    #expect(screen.canvas(size: size).lines[2].contains("64 cartes cas"))
    for _ in 0..<3 { _ = screen.handle(.down) }
    _ = screen.handle(.right)
    #expect(!screen.canvas(size: size).lines[2].contains("64 cartes cas"))
  }

  @Test func `A session is chosen from the list, or none`() {
    let rows = ["A", "B"].map { ChoiceScreen.Row(title: $0, detail: "") }
    var choice = ChoiceScreen(title: "", rows: rows)
    #expect(choice.handle(.down) == nil)
    #expect(choice.handle(.enter) == .chosen(1))
    #expect(choice.handle(.escape) == .cancelled)
    var empty = ChoiceScreen(title: "", rows: [])
    #expect(empty.handle(.enter) == .cancelled)
  }

  @Test func `The library narrows as one types, opens a page and comes back`() throws {
    let library = try Stage().library
    var browser = LibraryBrowser(library)
    let all = browser.rows.count
    func closes(on key: Key) -> Bool { browser.closes(on: key, library) }
    for character in "pole emploi" { #expect(!closes(on: .character(character))) }
    #expect(browser.rows.count < all)
    #expect(browser.rows.first?.title == "France Travail")
    #expect(!closes(on: .enter))
    #expect(browser.page != nil)
    #expect(!closes(on: .escape))
    #expect(browser.page == nil)
    #expect(!closes(on: .escape))
    #expect(browser.rows.count == all)
    #expect(closes(on: .escape))
  }

  @Test func `Every entry of the library has a page, read to its end without a trap`() throws {
    let library = try Stage().library
    let browser = LibraryBrowser(library)
    for row in browser.rows {
      var page = try #require(EntryPage(kind: row.kind, id: row.id, library), "\(row.title)")
      _ = page.handle(.end)
      #expect(page.start >= 0)
      #expect(!page.lines.isEmpty)
    }
  }
}
