import GameEngine
import Phrasebook

/// What stands before and after the parts of any document of a session.
struct FrontMatter {
  typealias Texts = Phrases.Debriefing

  let summary: Summary
  let isNominative: Bool

  var title: String { summary.title.isEmpty ? Texts.untitled : summary.title }

  var head: [Block] {
    let facts = [
      summary.territory, FrenchDate.words(summary.date), Texts.attendance(summary.attendance),
    ]
    return [
      .paragraph(.text(facts.filter { !$0.isEmpty }.joined(separator: " · "))),
      .paragraph(.aside(summary.isClosed ? "" : Texts.stillOpen(summary.phase))),
      homes,
    ] + people
  }

  private var homes: Block {
    let homes = summary.homes.joined(separator: ", ")
    return .paragraph(homes.isEmpty ? Line("") : .labelled(Texts.homes, homes))
  }

  private var people: [Block] {
    let names = summary.people.compactMap { attendee in
      attendee.name.shown(nominative: isNominative).map { name in
        attendee.home.map { "\(name) (\($0))" } ?? name
      }
    }
    guard !names.isEmpty else { return [] }
    return [
      .paragraph(.labelled(Texts.people, names.joined(separator: ", "))),
      .paragraph(.aside(Texts.namesTold)),
    ]
  }

  var foot: [Block] {
    let tellsSchemes = summary.rounds.contains { !$0.schemes.isEmpty }
    let deck = summary.deck
    return [
      .paragraph(.text(Texts.rules)), .paragraph(.text(tellsSchemes ? Texts.rulesChange : "")),
      .paragraph(.text(deck.title.isEmpty ? "" : Texts.deck(deck.title, version: deck.version))),
    ]
  }
}
