import GameEngine

extension Library {
  /// Practices that speak to a round, the closest first, each with the reason it is offered; none
  /// of those that were put aside.
  public func practices(
    for topics: RoundTopics, excluding dismissed: Set<EntryID> = [], limit: Int
  ) -> [PracticeSuggestion] {
    PracticeSuggestions(topics, in: self).best(limit, excluding: dismissed)
  }

  /// Schemes tied to a case, by its card or by the questions close to it, that nobody named.
  ///
  /// They are for asking, not for telling; none that no longer exists is among them.
  public func schemesToAsk(for card: CaseCard, named: Set<EntryID>) -> [Scheme] {
    let onCard = lasting(card.schemes)
    let fromQuestions = lasting(questions(closeTo: card).flatMap(\.schemes).mostFrequentFirst())
      .filter { !card.schemes.contains($0.id) && !named.contains($0.id) }
    return onCard.filter { !named.contains($0.id) }
      + fromQuestions.prefix(Self.schemesAskedFromQuestions)
  }

  /// Structures tied to a case in the same way, that nobody named; the same holds of them.
  public func structuresToAsk(for card: CaseCard, named: Set<EntryID>) -> [Structure] {
    let fromQuestions = questions(closeTo: card)
      .flatMap { [$0.mainStructure] + $0.secondaryStructures }.mostFrequentFirst()
      .filter { !card.structures.contains($0) && !named.contains($0) }
    return
      (card.structures.filter { !named.contains($0) }
      + fromQuestions.prefix(Self.structuresAskedFromQuestions))
      .compactMap { structure($0) }.filter { !$0.standing.isEnded }
  }

  /// Structures asked about beyond those of the card.
  private static let structuresAskedFromQuestions = 2

  /// Schemes asked about beyond those of the card; there are five minutes for all of them.
  private static let schemesAskedFromQuestions = 3

  /// Where a question of the public leads.
  public func orientation(forQuestion id: EntryID) -> Orientation? {
    guard let question = orientationQuestion(id), let main = structure(question.mainStructure)
    else { return nil }
    return Orientation(
      main: main, secondary: question.secondaryStructures.compactMap { structure($0) },
      schemes: lasting(question.schemes), questions: [question])
  }

  /// Where a door leads: a structure to those that answer with it, a scheme to its entrances.
  ///
  /// With a card, the questions close to its case come before the others and leave them out.
  public func orientation(forDoor id: EntryID, near card: CaseCard? = nil) -> Orientation? {
    if let main = structure(id) { return orientation(from: main, near: card) }
    guard let scheme = scheme(id) else { return nil }
    let current = scheme.standing.isEnded ? lasting(scheme.replacedBy) : [scheme]
    let entrances = current.flatMap(\.entrances).uniqued().compactMap { structure($0) }
    guard let main = entrances.first else { return nil }
    return Orientation(
      main: main, secondary: Array(entrances.dropFirst()), schemes: current,
      questions: orientation.filter { $0.schemes.contains(id) })
  }

  private func orientation(from main: Structure, near card: CaseCard?) -> Orientation {
    let all = orientation.filter { $0.mainStructure == main.id }
    let close = card.map { card in all.filter { isClose($0, to: card) } } ?? []
    let questions = close.isEmpty ? all : close
    let entered = schemes.filter { scheme in
      scheme.entrances.contains(main.id)
        && (card.map { !Set($0.themes).isDisjoint(with: scheme.themes) } ?? true)
    }
    return Orientation(
      main: main,
      secondary: questions.flatMap(\.secondaryStructures).mostFrequentFirst()
        .compactMap { structure($0) },
      schemes: lasting(questions.flatMap(\.schemes).mostFrequentFirst() + entered.map(\.id)),
      questions: questions)
  }

  /// Questions whose themes and audiences a case shares, and that lead where its card does.
  private func questions(closeTo card: CaseCard) -> [OrientationQuestion] {
    orientation.filter { question in
      card.structures.contains(question.mainStructure) && isClose(question, to: card)
    }
  }

  private func isClose(_ question: OrientationQuestion, to card: CaseCard) -> Bool {
    !Set(question.themes).isDisjoint(with: card.themes)
      && !Set(question.audiences).isDisjoint(with: card.audiences)
  }

  private func lasting(_ ids: [EntryID]) -> [Scheme] {
    ids.uniqued().compactMap { scheme($0) }.filter { !$0.standing.isEnded }
  }
}

extension Sequence<EntryID> {
  /// Each once, where it first stood.
  fileprivate func uniqued() -> [EntryID] {
    var seen = Set<EntryID>()
    return filter { seen.insert($0).inserted }
  }

  /// Each once, those that stand most often first, then in order.
  fileprivate func mostFrequentFirst() -> [EntryID] {
    let counts = reduce(into: [EntryID: Int]()) { $0[$1, default: 0] += 1 }
    return uniqued().enumerated()
      .sorted { left, right in
        let (leftCount, rightCount) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
        return (rightCount, left.offset) < (leftCount, right.offset)
      }
      .map(\.element)
  }
}
