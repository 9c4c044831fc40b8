import DeckLibrary
import Foundation

/// Searching the library: how good the answers are, and how fast they come.
enum LibrarySearch {
  static let quality = Benchmark(
    name: "recherche", summary: "answers of the search, nDCG@5 and first answer",
    rows: qualityRows)
  static let speed = Benchmark(
    name: "recherche-10000", summary: "171 searches among 10,000 practices", rows: speedRows)

  // MARK: Quality

  /// Sets of queries that are told apart; the engine was set by the tuning half alone.
  private static let sets: [(name: String, has: @Sendable (JudgedQuery) -> Bool)] = [
    ("held-out half", { $0.moitie == .heldOut }),
    ("held-out paragraphs", { $0.moitie == .heldOut && $0.forme == .paragraph }),
    ("held-out short", { $0.moitie == .heldOut && $0.forme == .short }),
    ("tuning half", { $0.moitie == .tuning }),
  ]

  private static func qualityRows() throws -> [Row] {
    try Workplace.with("recherche") { folder in
      let library = try Library.builtIn()
      let queries = try JudgedQueries.read()
      let ours = queries.map { answers(of: library, to: $0) }
      let peer = Result { try FullTextPeer(library, in: folder) }
      let theirs = try? peer.get()
      let other = try theirs.map { peer in
        try queries.map { try peer.answers(to: $0, limit: JudgedQuery.depth) }
      }
      return sets.flatMap { set in
        [
          row("nDCG@5, \(set.name)", queries, ours, other, set.has) { $0.gain(of: $1) },
          row("first answer, \(set.name)", queries, ours, other, set.has) {
            $0.isTop($1) ? 1 : 0
          },
        ]
      }
    }
  }

  private static func answers(of library: Library, to query: JudgedQuery) -> [String] {
    let kinds = query.genre.flatMap(EntryKind.init).map { Set([$0]) }
    return library.search(query.texte, kinds: kinds, limit: JudgedQuery.depth).map(\.id)
  }

  private static func row(
    _ what: String, _ queries: [JudgedQuery], _ ours: [[String]], _ theirs: [[String]]?,
    _ isWanted: (JudgedQuery) -> Bool, _ figure: (JudgedQuery, [String]) -> Double
  ) -> Row {
    func mean(_ answers: [[String]]) -> Measure {
      let figures = zip(queries, answers).filter { isWanted($0.0) }.map(figure)
      return .score(figures.reduce(0, +) / Double(max(1, figures.count)))
    }
    let reach = Reach.valueAtLeast(.score(0.95))
    guard let theirs else {
      return Row(
        what, mean(ours), beside: FullTextPeer.name,
        missing: MissingPeer(name: "python3", install: "apt-get install -y python3"),
        reach: reach)
    }
    return Row(what, mean(ours), beside: FullTextPeer.name, mean(theirs), reach: reach)
  }

  // MARK: Speed

  private static let practices = 10_000
  private static let seed: UInt64 = 2026
  private static let limit = 20

  private static func speedRows() throws -> [Row] {
    try Workplace.with("recherche") { folder in
      let builtIn = try Library.builtIn()
      var words = ManyWords(builtIn, seed: seed)
      let library = builtIn.adding(practices: words.practices(practices, like: builtIn))
      let queries = try JudgedQueries.read()
      _ = library.search("", limit: 1)
      return try Contest(
        what: speed.summary, repetitions: 5,
        ours: {
          Timing.seconds {
            for query in queries { _ = library.search(query.texte, limit: limit) }
          }
        },
        peers: [
          try Rival(FullTextPeer.name, reach: .ratio(atMost: 1)) {
            let peer = try FullTextPeer(library, in: folder)
            return { try queries.reduce(0) { try $0 + peer.seconds(for: $1, limit: limit) } }
          }
        ]
      ).rows()
    }
  }
}
