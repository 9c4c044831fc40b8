import GameEngine
import Phrasebook

/// Composes all that is kept of one round.
struct RecordRound {
  typealias Texts = Phrases.Debriefing

  let round: ExportedRound
  let lines: NumberedLines

  init(_ round: ExportedRound) {
    self.round = round
    lines = NumberedLines(round)
  }

  /// The round; its heading stands even over what is only begun.
  var section: Section? {
    Section(
      round.heading, [],
      [
        cards, interview, experience, seen, doors,
        Section(Texts.kept, [.list(round.kept.map(RoundWords.item))]),
        Section(Texts.exchanges, [.list(round.exchanges.map(RoundWords.item))]),
        Section(Texts.takeaways, [.list(round.takeaways.map(RoundWords.item))]),
        Section(Texts.commitments, [RoundWords.table(round.commitments)]),
      ])
  }

  // MARK: The table

  private var cards: Section? {
    Section(Texts.cards, caseCard + structureCard + [putBack])
  }

  private var caseCard: [Block] {
    guard let card = round.caseCard else { return [] }
    let request = card.request.isEmpty ? [] : [Texts.quoted(card.request)]
    return [
      .paragraph(
        .strong(Texts.caseCard(CardNumber(card.number), card.family)),
        .text(Texts.colon + card.personWords)),
      .quote((card.situation ?? []) + request),
    ]
  }

  private var structureCard: [Block] {
    guard let card = round.structureCard else { return [] }
    let former = card.formerName.map { " (\(Texts.formerly($0)))" } ?? ""
    return [
      .paragraph(
        .strong(Texts.structureCard(CardNumber(card.number))),
        .text(Texts.colon + card.name + former)),
      .terms([
        (Texts.audience, card.audience ?? ""), (Texts.mission, card.mission ?? ""),
        (Texts.conditions, card.conditions ?? ""), (Texts.offers, Texts.series(card.offers ?? [])),
        (Texts.limits, Texts.series(card.limits ?? [])),
        (Texts.partners, Texts.series(card.partners ?? [])),
      ]),
    ]
  }

  private var putBack: Block {
    let cards = (round.putBack ?? []).map { Texts.card($0.pile, $0.title) }
    return .paragraph(cards.isEmpty ? Line("") : .labelled(Texts.putBack, Texts.series(cards)))
  }

  private var interview: Section? {
    guard let interview = round.interview else { return nil }
    let length = interview.seconds.map {
      Texts.duration(Elapsed(seconds: $0))
        + (interview.isRunning ? " (\(Texts.ongoing))" : "")
    }
    let turns = interview.turns.map { turn in
      Item(
        Texts.consulted(
          turn.whom, at: Elapsed(seconds: turn.began), for: turn.seconds.map(Elapsed.init(seconds:))
        ))
    }
    let players = [(PlayerRole.adviser, interview.adviser), (.jobSeeker, interview.jobSeeker)]
    return Section(
      Texts.interview,
      [
        .terms(
          players.map { (Texts.heading($0.0), $0.1 ?? "") } + [(Texts.length, length ?? "")]),
        .paragraph(.text(turns.isEmpty ? "" : Texts.consultations + Texts.colon)), .list(turns),
      ])
  }

  // MARK: What was lived

  private var experience: Section? {
    let parts = [
      (PlayerRole.adviser, round.adviserExperience ?? []),
      (.jobSeeker, round.jobSeekerExperience ?? []),
    ].filter { !$0.1.isEmpty }
    return Section(
      Texts.experience,
      parts.flatMap { role, notes in
        [.paragraph(.strong(Texts.heading(role))), Block.list(notes.map(RoundWords.item))]
      })
  }
}
