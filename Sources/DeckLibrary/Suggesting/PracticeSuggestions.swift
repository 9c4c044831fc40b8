import Foundation
import GameEngine

/// Finds the practices that speak to a round, each with what ties it to the round.
struct PracticeSuggestions {
  /// Headings that suit everybody, and so tie nothing to nothing.
  private static let generalAudiences: Set<EntryID> = ["tout-public", "professionnels"]
  /// Ties a reason tells at most.
  private static let toldTies = 3

  private let library: Library
  private let topics: RoundTopics
  private let lines: ObservedLines

  init(_ topics: RoundTopics, in library: Library) {
    self.topics = topics
    self.library = library
    lines = ObservedLines(topics.words, names: library.nameTable)
  }

  func best(_ limit: Int, excluding dismissed: Set<EntryID>) -> [PracticeSuggestion] {
    let ranked = library.practices.enumerated().compactMap { place, practice -> Ranked? in
      guard !dismissed.contains(practice.id) else { return nil }
      let ties = ties(of: practice)
      guard ties.contains(where: \.suffices) else { return nil }
      let weight = ties.reduce(0) { $0 + $1.weight }
      return Ranked(place: place, weight: weight, practice: practice, ties: ties)
    }.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
    return ranked.prefix(max(0, limit)).map { ranked in
      let told = ranked.ties.sorted { $0.weight > $1.weight }.prefix(Self.toldTies)
      return PracticeSuggestion(
        practice: ranked.practice,
        reason: Typography.typeset(told.map(\.reason).joined(separator: " ; ")))
    }
  }

  private struct Ranked {
    let place: Int
    let weight: Double
    let practice: Practice
    let ties: [Tie]
  }

  /// One thing that a practice and a round have in common.
  private struct Tie {
    let weight: Double
    let reason: String
    /// Tells whether it is enough to offer the practice.
    var suffices = true
  }

  private func ties(of practice: Practice) -> [Tie] {
    [
      themes(of: practice), audiences(of: practice), doors(of: practice),
      linesWithWords(of: practice), house(of: practice),
    ].compactMap(\.self)
  }

  private func themes(of practice: Practice) -> Tie? {
    let shared = practice.themes.filter { topics.caseCard?.themes.contains($0) ?? false }
    guard !shared.isEmpty else { return nil }
    return Tie(
      weight: weight(of: shared, times: 2) { $0.themes.contains($1) },
      reason: ReasonSentences.themes(shared.compactMap { library.theme($0)?.title }))
  }

  private func audiences(of practice: Practice) -> Tie? {
    let shared = practice.audiences.filter {
      !Self.generalAudiences.contains($0) && topics.caseCard?.audiences.contains($0) ?? false
    }
    guard !shared.isEmpty else { return nil }
    return Tie(
      weight: weight(of: shared, times: 1) { $0.audiences.contains($1) },
      reason: ReasonSentences.audiences(shared.compactMap { library.audience($0)?.title }))
  }

  /// Structures and schemes of a practice that were named, as doors or in observers' lines.
  private func doors(of practice: Practice) -> Tie? {
    let all = doorIDs(of: practice)
    let cited = all.filter { lines.naming($0) != nil }
    let named = all.filter { topics.doorIDs.contains($0) && !cited.contains($0) }
    guard !cited.isEmpty || !named.isEmpty else { return nil }
    return Tie(
      weight: weight(of: cited + named, times: 1.5) { doorIDs(of: $0).contains($1) },
      reason: ReasonSentences.doors(
        cited: cited.compactMap(lines.naming), named: named.compactMap(library.doorName)))
  }

  private func linesWithWords(of practice: Practice) -> Tie? {
    let met = practice.words.filter { !isDoorName($0) }.compactMap(lines.meeting)
    guard let most = met.max(by: { $0.count < $1.count }) else { return nil }
    return Tie(
      weight: 1.5 * Double(met.count) * log(1 + Double(most.count)),
      reason: ReasonSentences.lines(most.count, speakingOf: most.words))
  }

  /// Tells whether a word is a door's name, which counts as a door already.
  private func isDoorName(_ word: String) -> Bool {
    !library.nameTable.names(withLettersOf: DoorKey(word)).isEmpty
  }

  private func house(of practice: Practice) -> Tie? {
    guard let card = topics.structureCard, practice.structures.contains(card.id.rawValue) else {
      return nil
    }
    return Tie(weight: 0.2, reason: ReasonSentences.house(card.name), suffices: false)
  }

  private func doorIDs(of practice: Practice) -> [EntryID] {
    practice.structures + practice.schemes
  }

  /// Weight of ids a practice shares with a round: the rarer among practices, the heavier.
  private func weight(
    of ids: [EntryID], times factor: Double, has: (Practice, EntryID) -> Bool
  ) -> Double {
    ids.reduce(0) { sum, id in
      let count = library.practices.count { has($0, id) }
      return sum + factor * log(1 + Double(library.practices.count) / Double(1 + count))
    }
  }
}
