import GameEngine
import Phrasebook

/// What stands before and after the parts of any document of a session.
struct FrontMatter {
  typealias Texts = Phrases.Debriefing

  let session: ExportedSession

  var title: String { session.title.isEmpty ? Texts.untitled : session.title }

  var head: [Block] {
    let facts = [
      session.territory, FrenchDate.words(session.date), Texts.attendance(session.attendance),
    ]
    return [
      .paragraph(.text(facts.filter { !$0.isEmpty }.joined(separator: " · "))),
      .paragraph(.aside(stillOpen)),
      homes,
    ] + people
  }

  private var stillOpen: String {
    guard !session.isClosed, let phase = Phase(rawValue: session.phase) else { return "" }
    return Texts.stillOpen(phase)
  }

  private var homes: Block {
    let homes = session.homes.joined(separator: ", ")
    return .paragraph(homes.isEmpty ? Line("") : .labelled(Texts.homes, homes))
  }

  private var people: [Block] {
    let names = (session.people ?? []).map { person in
      person.home.map { "\(person.name) (\($0))" } ?? person.name
    }
    guard !names.isEmpty else { return [] }
    return [
      .paragraph(.labelled(Texts.people, names.joined(separator: ", "))),
      .paragraph(.aside(Texts.namesTold)),
    ]
  }

  var foot: [Block] {
    let tellsSchemes = session.rounds.contains { !$0.schemes.isEmpty }
    let deck = session.deck
    return [
      .paragraph(.text(Texts.rules)), .paragraph(.text(tellsSchemes ? Texts.rulesChange : "")),
      .paragraph(.text(deck.title.isEmpty ? "" : Texts.deck(deck.title, version: deck.version))),
    ]
  }
}
