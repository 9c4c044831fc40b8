import DeckLibrary
import GameEngine
import Testing

@testable import Printing

@Suite struct PrintedDeckTests {
  private let library: Library

  init() throws { library = try Library.builtIn() }

  private func page(_ part: PrintedPart) -> String { PrintedDeck(library).html([part]) }

  @Test func `The page says its language and loads nothing`() {
    let page = PrintedDeck(library).html()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">"))
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    for word in ["<script", "<link", "<img", "<iframe", " src=", " href=", "url(", "@import"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `Every card stands on it once, whole, and every one fits a quarter of a page`() {
    let cases = page(.cases)
    #expect(cases.count("<article class=\"card size") == library.caseCards.count)
    #expect(!cases.contains("class=\"large\""))
    for card in library.caseCards {
      for text in card.situation + [card.title, card.request] {
        #expect(cases.contains(HTML.escaped(text)), "\(card.id)")
      }
    }
    let structures = page(.structures)
    #expect(structures.count("<article class=\"card size") == library.structureCards.count)
    for card in library.structureCards {
      for text in card.offers + card.limits + card.partners {
        #expect(structures.contains(HTML.escaped(text)), "\(card.id)")
      }
    }
  }

  @Test func `No private cue stands on a card, and all stand on the slips`() {
    let cards = page(.cases)
    let slips = page(.cues)
    for cue in library.caseCards.flatMap(\.privateCues) {
      #expect(!cards.contains(HTML.escaped(cue)))
      #expect(slips.contains(HTML.escaped(cue)))
    }
  }

  @Test func `Each page of fronts is followed by as many backs, columns exchanged`() {
    let cards = (1...3).map { PrintedCard(Self.card($0), deck: "Paquet") }
    let html = CardSheets(title: "Cartes", back: "CARTE CAS", cards: cards).html
    let pages = html.split(separator: "<div class=\"sheet\">").dropFirst()
    #expect(pages.count == 2)
    let backs = (pages.last ?? "").split(
      separator: "<div class=\"card ", omittingEmptySubsequences: false
    ).dropFirst()
      .map { $0.hasPrefix("back") }
    #expect(backs == [true, true, false, true])
  }

  @Test func `A card too long for a quarter has a page of its own`() {
    let long = Self.card(1, situation: String(repeating: "Il attend. ", count: 600))
    let html = CardSheets(
      title: "Cartes", back: "CARTE CAS",
      cards: [PrintedCard(long, deck: ""), PrintedCard(Self.card(2), deck: "")]
    ).html
    #expect(html.count("<article class=\"large\">") == 1)
    #expect(html.count("<article class=\"card size") == 1)
  }

  @Test func `Every grid has a page, and every phase its place on the facilitator's sheet`() {
    #expect(page(.grids).count("<section class=\"page\">") == library.grids.count)
    let sheet = page(.session)
    #expect(sheet.count("<div class=\"phase\">") == Phase.allCases.count)
    for prompt in library.prompts.values.joined() {
      #expect(sheet.contains(HTML.escaped(prompt)))
    }
  }

  @Test func `A deck that extends another prints its own cards only`() throws {
    let all = library.adding(practices: [])
    #expect(!PrintedDeck(all, extending: library).html([.cases, .structures]).contains("<article"))
  }

  @Test func `Nothing of a card is markup`() {
    let card = PrintedCard(Self.card(1, situation: "<script>alert('&\"')</script>"), deck: "<b>")
    #expect(card.html.contains("&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;"))
    #expect(!card.html.contains("<b>"))
  }

  @Test func `An accent after a mark does not hide it`() {
    #expect(HTML.escaped("<\u{301}b>\u{301}") == "&lt;\u{301}b&gt;\u{301}")
  }

  private static func card(_ number: Int, situation: String = "Elle cherche.") -> CaseCard {
    CaseCard(
      id: CardID("cas-\(number)"), number: CardNumber(number), title: "Titre", family: "Jeunes",
      depth: .ordinary, person: CasePerson(firstName: "Lou", age: 20, place: "Blois"),
      situation: [situation], request: "Que faire ?", privateCues: [], audiences: [], themes: [],
      structures: [], schemes: [], questions: [])
  }
}

extension String {
  fileprivate func count(_ text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
