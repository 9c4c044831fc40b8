import DeckLibrary
import Foundation

/// The full-text search of sqlite3 over the same texts, in a child process.
struct FullTextPeer {
  static let name = "sqlite3 FTS5 (unicode61, remove_diacritics 2, BM25)"

  private let peer: Peer

  init(_ library: Library, in folder: URL) throws {
    let file = folder.appendingPathComponent("textes.json")
    try JSONEncoder().encode(library.searchedTexts).write(to: file)
    peer = try Peer.python("fts5_search.py", [file.path])
  }

  private struct Question: Encodable {
    let texte: String
    let genre: String?
    let limite: Int
  }

  private struct Answer: Decodable {
    let ids: [String]
    let secondes: Double
  }

  /// The first answers, best first.
  func answers(to query: JudgedQuery, limit: Int) throws -> [String] {
    try answer(query, limit).ids
  }

  /// Seconds the search itself takes, the way here and back aside.
  func seconds(for query: JudgedQuery, limit: Int) throws -> Double {
    try answer(query, limit).secondes
  }

  private func answer(_ query: JudgedQuery, _ limit: Int) throws -> Answer {
    let question = Question(texte: query.texte, genre: query.genre, limite: limit)
    let line = String(decoding: try JSONEncoder().encode(question), as: UTF8.self)
    return try JSONDecoder().decode(Answer.self, from: Data(peer.answer(to: line).utf8))
  }
}
