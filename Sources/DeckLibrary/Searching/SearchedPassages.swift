/// The pieces entries are made of, each as the stems it has: a phrase, a name, a step.
///
/// Words of a query that stand together in one piece tell more than the same words scattered.
struct SearchedPassages: Sendable {
  private var stems: [Int32] = []
  /// Where each passage begins among the stems, and where the last one ends.
  private var starts: [Int32] = [0]
  private var tiers: [SearchField.Tier] = []
  /// Where the passages of each entry begin, and where those of the last one end.
  private var documents: [Int32] = [0]

  /// Places of the passages of an entry.
  func places(of document: Int) -> Range<Int> {
    Int(documents[document])..<Int(documents[document + 1])
  }

  /// Stems of a passage, each once, stop words left out.
  func stems(of passage: Int) -> ArraySlice<Int32> {
    stems[Int(starts[passage])..<Int(starts[passage + 1])]
  }

  /// What a passage is in its entry.
  func tier(of passage: Int) -> SearchField.Tier { tiers[passage] }

  /// Adds a stem to the passage at hand.
  mutating func add(_ stem: Int32) {
    guard !stems[Int(starts[starts.count - 1])...].contains(stem) else { return }
    stems.append(stem)
  }

  /// Ends the passage at hand; one without stems is none.
  mutating func endPassage(_ tier: SearchField.Tier) {
    guard stems.count > starts[starts.count - 1] else { return }
    starts.append(Int32(stems.count))
    tiers.append(tier)
  }

  /// Ends the entry at hand.
  mutating func endDocument() { documents.append(Int32(tiers.count)) }
}
