import Foundation
import GameEngine

/// What ties entries to each other: cases and questions to the doors they lead to, and all of them
/// by the audiences and themes they share.
///
/// An entry that a paragraph speaks of without its words is often tied to one whose words it has.
struct EntryTies: Sendable {
  /// A tie of an entry, and how strong it is.
  struct Tie: Sendable {
    let document: Int32
    let weight: Float
  }

  /// An audience or a theme of an entry, and how much of the entry it is.
  struct Share: Sendable {
    let topic: Int32
    let weight: Float
  }

  /// Ties of each entry.
  let ties: [[Tie]]
  /// Topics of each entry.
  let topics: [[Share]]
  /// Number of topics there are.
  let topicCount: Int

  /// Weight of a door of a case; of those it names first.
  private static let caseWeight: Float = 0.5
  private static let caseDoors = 3
  /// Weight of a door of a question that does not answer first.
  private static let secondaryWeight: Float = 0.6

  init(_ library: Library, _ documents: [SearchIndex.Document]) {
    ties = TieBuilder(library, documents).ties
    let ids = documents.map { library.topicIDs(of: $0) }
    var counts: [EntryID: Int] = [:]
    var numbers: [EntryID: Int32] = [:]
    for id in ids.joined() {
      counts[id, default: 0] += 1
      if numbers[id] == nil { numbers[id] = Int32(numbers.count) }
    }
    topics = ids.map { Self.shares($0, counts, numbers, of: documents.count) }
    topicCount = numbers.count
  }

  /// Topics weighed by how rare they are, so that each entry weighs one in all.
  private static func shares(
    _ ids: [EntryID], _ counts: [EntryID: Int], _ numbers: [EntryID: Int32], of total: Int
  ) -> [Share] {
    let shares = ids.map { id in
      Share(topic: numbers[id] ?? 0, weight: log(Float(total) / Float(counts[id] ?? 1)))
    }
    let length = shares.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
    return length == 0 ? [] : shares.map { Share(topic: $0.topic, weight: $0.weight / length) }
  }

  /// Puts ties together, and weighs them by how many the entry they lead to has.
  private struct TieBuilder {
    private var weights: [[Int32: Float]]
    private var places: [EntryID: Int32] = [:]

    init(_ library: Library, _ documents: [SearchIndex.Document]) {
      weights = [[Int32: Float]](repeating: [:], count: documents.count)
      for (place, document) in documents.enumerated() {
        let id: EntryID? =
          switch document.kind {
          case .structure: library.structures[document.position].id
          case .scheme: library.schemes[document.position].id
          case .practice, .orientation, .case: nil
          }
        if let id { places[id] = Int32(place) }
      }
      for (place, document) in documents.enumerated() { tie(Int32(place), document, library) }
    }

    var ties: [[Tie]] {
      let degrees = weights.map { $0.values.reduce(0, +).squareRoot() }
      return weights.map { ties in
        ties.sorted { $0.key < $1.key }.map {
          Tie(document: $0.key, weight: $0.value / degrees[Int($0.key)])
        }
      }
    }

    private mutating func tie(
      _ place: Int32, _ document: SearchIndex.Document, _ library: Library
    ) {
      switch document.kind {
      case .case:
        let card = library.cases[document.position].card
        let doors = card.structures.prefix(caseDoors) + card.schemes.prefix(caseDoors)
        for door in doors { tie(place, door, caseWeight) }
      case .orientation:
        let question = library.orientation[document.position]
        tie(place, question.mainStructure, 1)
        for door in question.secondaryStructures + question.schemes {
          tie(place, door, secondaryWeight)
        }
      case .structure, .scheme, .practice: break
      }
    }

    private mutating func tie(_ place: Int32, _ door: EntryID, _ weight: Float) {
      guard let other = places[door] else { return }
      weights[Int(place)][other] = max(weight, weights[Int(place)][other] ?? 0)
      weights[Int(other)][place] = weights[Int(place)][other]
    }
  }
}

extension Library {
  /// Audiences and themes of an entry.
  fileprivate func topicIDs(of document: SearchIndex.Document) -> [EntryID] {
    switch document.kind {
    case .structure:
      structures[document.position].audiences + structures[document.position].themes
    case .scheme: schemes[document.position].audiences + schemes[document.position].themes
    case .practice: practices[document.position].audiences + practices[document.position].themes
    case .orientation:
      orientation[document.position].audiences + orientation[document.position].themes
    case .case:
      cases[document.position].card.audiences + cases[document.position].card.themes
    }
  }
}
