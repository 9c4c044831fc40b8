import GameEngine

/// How often cards were played and put back.
struct CardFigures {
  private var cases: [Key: Played] = [:]
  private var structures: [Key: Played] = [:]
  private var putBack: [PileKind: [Key: Played]] = [:]

  private struct Key: Hashable {
    let deck: String
    let id: CardID
  }

  private struct Played {
    var number = CardNumber(.max)
    var titles = Spellings()
    var times = 0

    /// Counts a card; of several numbers, as decks change, the lowest is told.
    mutating func add(_ number: CardNumber, _ title: String) {
      self.number = min(self.number, number)
      titles.add(title)
      times += 1
    }
  }

  mutating func add(_ round: Round, deck: String) {
    if let card = round.caseCard {
      cases[Key(deck: deck, id: card.id), default: Played()].add(card.number, card.title)
    }
    if let card = round.structureCard {
      structures[Key(deck: deck, id: card.id), default: Played()].add(card.number, card.name)
    }
    for card in round.putBack {
      let back = PutBackCard(card)
      putBack[back.kind, default: [:]][Key(deck: deck, id: card.id), default: Played()]
        .add(back.number, back.title)
    }
  }

  var caseRows: [CardRow] { rows(cases, putBack: putBack[.cases] ?? [:]) }

  var structureRows: [CardRow] { rows(structures, putBack: putBack[.structures] ?? [:]) }

  private func rows(_ cards: [Key: Played], putBack: [Key: Played]) -> [CardRow] {
    Set(cards.keys).union(putBack.keys).map { row($0, cards[$0], putBack[$0]) }.sorted {
      ($0.deck, $0.number?.rawValue ?? .max, $0.id.rawValue)
        < ($1.deck, $1.number?.rawValue ?? .max, $1.id.rawValue)
    }
  }

  private func row(_ key: Key, _ played: Played?, _ back: Played?) -> CardRow {
    CardRow(
      deck: key.deck, id: key.id, number: played?.number ?? back?.number,
      title: played?.titles.usual ?? back?.titles.usual ?? "", played: played?.times ?? 0,
      putBack: back?.times ?? 0)
  }
}
