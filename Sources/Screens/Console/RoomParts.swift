import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// What the facilitator alone is to see of the room: names, plainly; nothing is counted by person.
struct RoomParts {
  let scene: Scene
  /// Columns that a list of names may take; nil for all of them.
  let namesWidth: Int?

  /// A heading and what stands under it.
  struct Part: Equatable {
    let title: String
    var lines: [String]
    var style = Style.plain

    func rows(width: Int) -> [Span] {
      let wrapped = lines.flatMap { TextLayout.wrap($0, width: max(1, width - 2)) }
      return [Span(title, .accent.adding(.bold))] + wrapped.map { Span("  \($0)", style) }
    }
  }

  /// All the parts, in the order they are shown.
  var all: [Part] { writing + offers + [presence] + next + prompts }

  /// Who has not written yet and whose grid is ready, while the grids are open.
  private var writing: [Part] {
    let round = scene.round
    guard scene.session.phase.opensGrids, !round.isRevealed, !scene.session.isClosed else {
      return []
    }
    let observers = scene.session.observers
    let authors = Set(round.standingObservations.map(\.author))
    let silent = observers.filter { !authors.contains($0.id) }
    let ready = observers.filter { round.ready.contains($0.id) }
    return [
      Part(
        title: Phrases.Console.notWritten,
        lines: [silent.isEmpty ? Phrases.Console.everybodyWrote : names(silent)]),
      Part(
        title: Phrases.Console.ready,
        lines: [ready.isEmpty ? Phrases.Console.nobodyYet : names(ready)]),
    ]
  }

  private var offers: [Part] {
    let offering = scene.session.present.filter { scene.session.volunteers.contains($0.id) }
    guard scene.session.phase <= .volunteers || !offering.isEmpty else { return [] }
    let lines = [offering.isEmpty ? Phrases.Console.nobodyYet : names(offering)]
    return [Part(title: Phrases.Console.offers, lines: lines)]
  }

  /// Who is at a terminal, and who had one and is awaited.
  private var presence: Part {
    let room = scene.room ?? RoomPresence()
    let seated = scene.session.present.filter { room.seated.contains($0.id) }
    let awaited = scene.session.present.filter {
      scene.session.seat(of: $0.id) != nil && !room.seated.contains($0.id)
    }
    var lines = [Phrases.Console.seated(seated.count, tables: room.tables)]
    if !seated.isEmpty { lines.append("● \(names(seated))") }
    if !awaited.isEmpty { lines.append("◌ \(Phrases.Console.awaited(names(awaited)))") }
    if !room.address.isEmpty { lines.append(Phrases.Console.comeIn(room.address)) }
    return Part(title: Phrases.Console.room, lines: lines)
  }

  private var next: [Part] {
    guard let phase = scene.session.phase.next, !scene.session.isClosed else { return [] }
    let minutes = TimedBlock.containing(phase).flatMap { block in
      block.phases.first == phase ? block.minutes : nil
    }
    let line = Phrases.Console.next(Phrases.title(phase), minutes: minutes)
    return [Part(title: Phrases.Console.nextTitle, lines: [line])]
  }

  private var prompts: [Part] {
    let prompts = scene.library.prompts[Phrases.promptKey(scene.session.phase)] ?? []
    guard !prompts.isEmpty, !scene.session.isClosed else { return [] }
    return [Part(title: Phrases.Console.prompts, lines: prompts, style: .quiet)]
  }

  /// Names in a row; where they have no room, the first of them and how many others there are.
  private func names(_ people: [Participant]) -> String {
    let all = people.map(\.name)
    guard let width = namesWidth, TextLayout.width(all.joined(separator: ", ")) > width else {
      return all.joined(separator: ", ")
    }
    var shown: [String] = []
    var used = TextLayout.width(Phrases.Console.others(all.count))
    for name in all {
      used += TextLayout.width(name) + 2
      if used > width, !shown.isEmpty { break }
      shown.append(name)
    }
    let rest = all.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " " + Phrases.Console.others(rest) : "")
  }
}
