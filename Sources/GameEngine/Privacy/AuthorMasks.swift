/// The numbers authors go by where they are not to be known: negative, another one each round.
///
/// Lines of one round can still be counted by author, « vu par 4 sur 7 »; nothing ties an author to
/// a participant, or to her lines of another round.
struct AuthorMasks: Sendable {
  private var masks: [RoundNumber: [ParticipantID: ParticipantID]] = [:]
  private var last = 0

  /// The number of an author in a round, given in the order authors become known.
  mutating func mask(of author: ParticipantID, in round: RoundNumber) -> ParticipantID {
    if let mask = masks[round]?[author] { return mask }
    last -= 1
    let mask = ParticipantID(last)
    masks[round, default: [:]][author] = mask
    return mask
  }
}

extension Observation {
  /// The line as written by somebody else.
  func by(_ author: ParticipantID) -> Observation {
    Observation(
      id: id, author: author, section: section, text: text, card: card, elapsed: elapsed,
      isFromPaper: isFromPaper, isWithdrawn: isWithdrawn)
  }
}

extension SessionOpening {
  /// The opening without what foretells the draws.
  var withoutSeed: SessionOpening {
    var opening = self
    opening.seed = 0
    return opening
  }
}

extension PileOrder {
  /// The same cards in an order that foretells nothing.
  var unordered: PileOrder { PileOrder(kind: kind, order: order.sorted()) }
}

extension CaseCard {
  /// The card as everybody reads it.
  var withoutCues: CaseCard {
    CaseCard(
      id: id, number: number, title: title, family: family, depth: depth, person: person,
      situation: situation, request: request, audiences: audiences, themes: themes,
      structures: structures, schemes: schemes, questions: questions)
  }
}
