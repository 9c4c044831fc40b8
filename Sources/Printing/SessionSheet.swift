import DeckLibrary
import GameEngine
import Phrasebook

/// The facilitator's sheet: the rules, then the course of a session with its open questions.
struct SessionSheet {
  let library: Library

  var html: String {
    HTML.element(
      "section", "flow",
      [
        HTML.element("h1", text: library.info.title),
        HTML.element("h2", text: Phrases.Paper.sessionSheet),
        HTML.element("p", text: Phrases.Paper.timing),
        HTML.element("ol", Phrases.rules.map { HTML.element("li", text: $0) }),
        HTML.element("p", text: Phrases.confidentiality),
        HTML.element("p", text: Phrases.fiction),
        HTML.element("h2", text: Phrases.Paper.course),
      ] + Phase.allCases.map(phase))
  }

  private func phase(_ phase: Phase) -> String {
    let prompts = library.prompts[Phrases.promptKey(phase)] ?? []
    return HTML.element(
      "div", "phase",
      [
        HTML.element("h3", text: Phrases.Paper.heading(phase, minutes: minutes(phase))),
        HTML.element("p", text: Phrases.Paper.course(phase)), HTML.list(prompts, "prompts"),
      ])
  }

  /// Minutes of the block a phase begins.
  private func minutes(_ phase: Phase) -> Int? {
    TimedBlock.all.first { $0.phases.first == phase }?.minutes
  }
}
