/// Tells which question of the public somebody typed.
struct QuestionTable: Sendable {
  /// Words a question has at least, small ones aside; what has fewer is a name.
  private static let fewestWords = 3
  /// Share of their words two questions have in common that are the same one.
  private static let leastShare = 0.75

  private let questions: [(question: OrientationQuestion, stems: Set<String>)]

  init(_ library: Library) {
    questions = library.orientation.map { ($0, Self.stems($0.question)) }
  }

  /// Question typed in nearly its words; nothing when two fit as well.
  func question(in text: String) -> EntryReference? {
    let typed = Self.stems(text)
    guard typed.count >= Self.fewestWords else { return nil }
    let fitting = questions.map { ($0.question, share: Self.share(typed, $0.stems)) }
      .filter { $0.share >= Self.leastShare }
    guard let best = fitting.max(by: { $0.share < $1.share }),
      fitting.count(where: { $0.share == best.share }) == 1
    else { return nil }
    return EntryReference(
      kind: .orientation, id: best.0.id, name: best.0.question, status: .active,
      matchedName: best.0.question)
  }

  private static func stems(_ text: String) -> Set<String> {
    Set(
      NumberedWords.words(in: String(text.prefix(SearchQuery.maximumLength)))
        .filter { !StopWords.contains($0) }.map(FrenchStemmer.stem))
  }

  /// Words two texts share, of all they have.
  private static func share(_ left: Set<String>, _ right: Set<String>) -> Double {
    2 * Double(left.intersection(right).count) / Double(left.count + right.count)
  }
}
