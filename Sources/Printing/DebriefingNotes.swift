import DeckLibrary
import GameEngine
import Phrasebook

/// Case by case, what the facilitator may put to the room once the interview is over.
struct DebriefingNotes {
  let cases: [CaseCard]
  let library: Library

  var html: String {
    HTML.element(
      "section", "flow",
      [
        HTML.element("h2", text: Phrases.Paper.debriefing),
        HTML.element("p", text: Phrases.Paper.debriefingHint),
      ] + cases.map(notes))
  }

  private func notes(_ card: CaseCard) -> String {
    let doors = (card.structures + card.schemes).compactMap(library.doorName)
    return HTML.element(
      "div", "phase",
      [
        HTML.element("h3", text: Phrases.Paper.numberAndTitle(card.number.rawValue, card.title)),
        HTML.list(card.questions, "prompts"),
        HTML.element("p", "quiet", text: Phrases.Paper.doors(doors)),
      ])
  }
}
