import GameEngine
import Phrasebook

/// Writes one round of the document.
struct MarkdownRound {
  typealias Texts = Phrases.Debriefing

  let round: RoundSummary
  let nominative: Bool

  func write(to page: inout MarkdownPage) {
    page.heading(2, Texts.round(round.number, round.caseCard?.title))
    cards(&page)
    interview(&page)
    experience(&page)
    viewpoints(&page)
    doors(&page)
    kept(&page)
    notes(Texts.exchanges, round.exchanges, &page)
    notes(Texts.takeaways, round.takeaways, &page)
    commitments(&page)
  }

  // MARK: The table

  private func cards(_ page: inout MarkdownPage) {
    guard round.caseCard != nil || round.structureCard != nil || !round.putBack.isEmpty else {
      return
    }
    page.heading(3, Texts.cards)
    if let card = round.caseCard { caseCard(card, &page) }
    if let card = round.structureCard { structureCard(card, &page) }
    if !round.putBack.isEmpty {
      let cards = round.putBack.map(putBack)
      page.paragraph([.text(Texts.labelled(Texts.putBack, Texts.series(cards)))])
    }
  }

  private func caseCard(_ card: CaseCard, _ page: inout MarkdownPage) {
    page.paragraph([
      .bold(Texts.caseCard(card.number, card.family)),
      .text(Texts.colon + Texts.person(card.person)),
    ])
    page.quote(card.situation + (card.request.isEmpty ? [] : [Texts.quoted(card.request)]))
  }

  private func structureCard(_ card: StructureCard, _ page: inout MarkdownPage) {
    let former = card.formerName.map { " (\(Texts.formerly($0)))" } ?? ""
    page.paragraph([
      .bold(Texts.structureCard(card.number)), .text(Texts.colon + card.name + former),
    ])
    let facts = [
      (Texts.audience, card.audience), (Texts.mission, card.mission),
      (Texts.conditions, card.conditions), (Texts.offers, Texts.series(card.offers)),
      (Texts.limits, Texts.series(card.limits)), (Texts.partners, Texts.series(card.partners)),
    ]
    page.list(
      facts.filter { !$0.1.isEmpty }.map { Item([.text(Texts.labelled($0.0, $0.1))]) })
  }

  private func putBack(_ card: PutBackCard) -> String {
    let title = Texts.quoted(card.title)
    return card.kind.map { "\(Phrases.card($0)) \(title)" } ?? title
  }

  private func interview(_ page: inout MarkdownPage) {
    let players = [(PlayerRole.adviser, round.adviser), (.jobSeeker, round.jobSeeker)]
    let lines = players.compactMap { role, name in
      name?.shown(nominative: nominative).map { Texts.labelled(Texts.heading(role), $0) }
    }
    guard round.interviewLength != nil || !lines.isEmpty else { return }
    page.heading(3, Texts.interview)
    let length = round.interviewLength.map { Texts.labelled(Texts.length, duration($0)) }
    page.list((lines + [length].compactMap(\.self)).map { Item([.text($0)]) })
    guard !round.consultations.isEmpty else { return }
    page.paragraph([.text(Texts.consultations + Texts.colon)])
    page.list(round.consultations.map { Item([.text(consultation($0))]) })
  }

  private func duration(_ length: Elapsed) -> String {
    Texts.duration(length) + (round.isInterviewRunning ? " (\(Texts.ongoing))" : "")
  }

  func consultation(_ turn: ConsultedTurn) -> String {
    let observer = turn.person?.shown(nominative: nominative) ?? Texts.anObserver
    return Texts.consulted(turn.isRoom ? Texts.room : observer, at: turn.began, for: turn.length)
  }

  // MARK: The debriefing

  private func experience(_ page: inout MarkdownPage) {
    let parts = [
      (PlayerRole.adviser, round.adviserExperience), (.jobSeeker, round.jobSeekerExperience),
    ].filter { !$0.1.isEmpty }
    guard !parts.isEmpty else { return }
    page.heading(3, Texts.experience)
    for (role, notes) in parts {
      page.paragraph([.bold(Texts.heading(role))])
      page.list(notes.map(item))
    }
  }

  private func notes(_ title: String, _ notes: [NoteSummary], _ page: inout MarkdownPage) {
    guard !notes.isEmpty else { return }
    page.heading(3, title)
    page.list(notes.map(item))
  }

  private func item(_ note: NoteSummary) -> Item {
    let author = note.author?.shown(nominative: nominative)
    return Item(typed: note.text, author.map { [.text(" (\($0))")] } ?? [])
  }

  private func commitments(_ page: inout MarkdownPage) {
    guard !round.commitments.isEmpty else { return }
    page.heading(3, Texts.commitments)
    page.table(
      Texts.commitmentColumns, round.commitments.map { [who($0.who), $0.what, due($0)] })
  }

  private func who(_ doer: Doer) -> String {
    switch doer.shown(nominative: nominative) {
    case .unsaid: ""
    case .someone: Texts.someone
    case .said(let words): words
    }
  }

  private func due(_ commitment: CommitmentSummary) -> String {
    let day = commitment.dueDate.map(FrenchDate.words)
    guard !commitment.due.isEmpty else { return day ?? "" }
    guard let day, day != commitment.due else { return commitment.due }
    return "\(commitment.due) (\(day))"
  }
}
