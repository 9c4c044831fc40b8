import DeckLibrary
import GameEngine
import Phrasebook

/// `spro bibliotheque`: what the library holds, and what answers a search.
struct LibraryListing {
  private typealias Texts = Phrases.Entries

  private let context: Context
  private let library: Library
  private let invocation: Invocation
  private static let hitLimit = 20

  init(_ invocation: Invocation, _ context: Context) throws(Failure) {
    self.context = context
    self.invocation = invocation
    library = try context.library(deck: invocation.options[.deck])
  }

  private var kinds: [EntryKind] {
    invocation.options[.kind].flatMap(EntryKind.init(rawValue:)).map { [$0] }
      ?? EntryKind.allCases.sorted()
  }

  private var limit: Int? { invocation.number(.limit).map { Int(clamping: $0) } }

  func list() throws(Failure) -> Int32 {
    if invocation.has(.json) {
      let entries = kinds.flatMap { self.entries(of: $0) }
      try context.sayJSON(entries.prefix(limit ?? .max).map(JSONEntry.init))
      return ExitCode.done.rawValue
    }
    for kind in kinds {
      let entries = self.entries(of: kind)
      if entries.isEmpty { continue }
      context.output.say(Texts.heading(Texts.plural(kind.label), count: entries.count))
      for entry in entries.prefix(limit ?? .max) {
        context.output.say(Texts.line(entry.listed.id, entry.listed.title, status: entry.status))
      }
    }
    return ExitCode.done.rawValue
  }

  /// Nothing found is no failure to run, but falls short of what was asked.
  func search(_ text: String) throws(Failure) -> Int32 {
    let limit = limit ?? Self.hitLimit
    let hits = library.search(text, kinds: Set(kinds), limit: limit)
    if invocation.has(.json) {
      try context.sayJSON(hits.map(JSONEntry.init))
    } else {
      say(hits, text, limit)
    }
    return (hits.isEmpty ? ExitCode.fellShort : .done).rawValue
  }

  private func say(_ hits: [SearchHit], _ text: String, _ limit: Int) {
    if hits.isEmpty { context.output.say(Phrases.Lines.notFound(text)) }
    for (index, hit) in hits.enumerated() {
      context.output.say(
        Phrases.Lines.hit(
          index + 1, hit.title, kind: "\(hit.kind.label) \(hit.id)", status: hit.shownStatus,
          reason: Phrases.sentenceCase(hit.reason)))
    }
    if hits.count == limit, invocation.options[.limit] == nil {
      context.output.say(Texts.more(limit))
    }
  }
}

extension LibraryListing {
  private struct Entry {
    let listed: ListedEntry
    /// The status, where it changes what can be said of the entry.
    var status: String?
  }

  private func entries(of kind: EntryKind) -> [Entry] {
    switch kind {
    case .structure:
      library.structures.map {
        Entry(listed: .init(kind, $0.id, $0.name), status: $0.standing.shownLabel)
      }
    case .scheme:
      library.schemes.map {
        Entry(listed: .init(kind, $0.id, $0.name), status: $0.standing.shownLabel)
      }
    case .practice: library.practices.map { Entry(listed: .init(kind, $0.id, $0.title)) }
    case .orientation: library.orientation.map { Entry(listed: .init(kind, $0.id, $0.question)) }
    case .case: library.cases.map { Entry(listed: .init(kind, $0.id, $0.card.title)) }
    }
  }

  private struct JSONEntry: Encodable {
    let genre: String
    let id: String
    let titre: String
    let statut: String?
    /// Orders what a search finds; nothing else is meant by it.
    let score: Double?
    let raison: String?

    init(_ entry: Entry) {
      genre = entry.listed.kind.label
      id = entry.listed.id
      titre = entry.listed.title
      statut = entry.status
      score = nil
      raison = nil
    }

    init(_ hit: SearchHit) {
      genre = hit.kind.label
      id = hit.id
      titre = hit.title
      statut = hit.shownStatus
      score = (hit.score * 1000).rounded() / 1000
      raison = hit.reason
    }
  }
}
