import GameEngine
import Phrasebook

/// Composes all that is kept of one round.
struct RecordRound {
  typealias Texts = Phrases.Debriefing

  let round: RoundSummary
  let isNominative: Bool

  var words: RoundWords { RoundWords(isNominative: isNominative) }

  /// The round; its heading stands even over what is only begun.
  var section: Section? {
    Section(
      Texts.round(round.number, round.caseCard?.title), [],
      [
        cards, interview, experience, seen, doors,
        Section(Texts.kept, [.list(round.kept.map(words.item))]),
        Section(Texts.exchanges, [.list(round.exchanges.map(words.item))]),
        Section(Texts.takeaways, [.list(round.takeaways.map(words.item))]),
        Section(Texts.commitments, [words.table(round.commitments)]),
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
        .strong(Texts.caseCard(card.number, card.family)),
        .text(Texts.colon + Texts.person(card.person))),
      .quote(card.situation + request),
    ]
  }

  private var structureCard: [Block] {
    guard let card = round.structureCard else { return [] }
    let former = card.formerName.map { " (\(Texts.formerly($0)))" } ?? ""
    return [
      .paragraph(
        .strong(Texts.structureCard(card.number)), .text(Texts.colon + card.name + former)),
      .terms([
        (Texts.audience, card.audience), (Texts.mission, card.mission),
        (Texts.conditions, card.conditions), (Texts.offers, Texts.series(card.offers)),
        (Texts.limits, Texts.series(card.limits)), (Texts.partners, Texts.series(card.partners)),
      ]),
    ]
  }

  private var putBack: Block {
    let cards = round.putBack.map { Texts.card($0.kind, $0.title) }
    return .paragraph(cards.isEmpty ? Line("") : .labelled(Texts.putBack, Texts.series(cards)))
  }

  private var interview: Section? {
    let length = round.interviewLength.map {
      Texts.duration($0) + (round.isInterviewRunning ? " (\(Texts.ongoing))" : "")
    }
    let turns = round.consultations.map { turn in
      Item(Texts.consulted(words.asked(turn), at: turn.began, for: turn.length))
    }
    return Section(
      Texts.interview,
      [
        .terms(players + [(Texts.length, length ?? "")]),
        .paragraph(.text(turns.isEmpty ? "" : Texts.consultations + Texts.colon)), .list(turns),
      ])
  }

  private var players: [(String, String)] {
    [(PlayerRole.adviser, round.adviser), (.jobSeeker, round.jobSeeker)].map { role, name in
      (Texts.heading(role), name?.shown(nominative: isNominative) ?? "")
    }
  }

  // MARK: What was lived

  private var experience: Section? {
    let parts = [
      (PlayerRole.adviser, round.adviserExperience), (.jobSeeker, round.jobSeekerExperience),
    ].filter { !$0.1.isEmpty }
    return Section(
      Texts.experience,
      parts.flatMap { role, notes in
        [.paragraph(.strong(Texts.heading(role))), Block.list(notes.map(words.item))]
      })
  }
}
