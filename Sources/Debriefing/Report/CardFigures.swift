import DeckLibrary
import GameEngine

/// How often cards were played and put back.
struct CardFigures {
  private var cases: [Key: Played] = [:]
  private var structures: [Key: Played] = [:]
  private var putBack: [Key: (card: PutBackCard, times: Int)] = [:]

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

  mutating func add(_ round: Round, deck: String, _ library: Library) {
    if let card = round.caseCard {
      cases[Key(deck: deck, id: card.id), default: Played()].add(card.number, card.title)
    }
    if let card = round.structureCard {
      structures[Key(deck: deck, id: card.id), default: Played()].add(card.number, card.name)
    }
    for id in round.putBack {
      putBack[Key(deck: deck, id: id), default: (PutBackCard(id, library), 0)].times += 1
    }
  }

  var caseRows: [CardRow] {
    rows(cases, besides: putBack.keys.filter { !isStructure($0) })
  }

  var structureRows: [CardRow] { rows(structures, besides: putBack.keys.filter(isStructure)) }

  /// Which pile a card put back is of; one nobody knows any more is taken for a case.
  private func isStructure(_ key: Key) -> Bool {
    if cases[key] != nil { return false }
    return structures[key] != nil || putBack[key]?.card.kind == .structures
  }

  private func rows(_ cards: [Key: Played], besides others: [Key]) -> [CardRow] {
    Set(cards.keys).union(others).map { row($0, cards[$0]) }.sorted {
      ($0.deck, $0.number?.rawValue ?? .max, $0.id.rawValue)
        < ($1.deck, $1.number?.rawValue ?? .max, $1.id.rawValue)
    }
  }

  private func row(_ key: Key, _ played: Played?) -> CardRow {
    let back = putBack[key]
    return CardRow(
      deck: key.deck, id: key.id, number: played?.number ?? back?.card.number,
      title: played?.titles.usual ?? back?.card.title ?? "", played: played?.times ?? 0,
      putBack: back?.times ?? 0)
  }
}
