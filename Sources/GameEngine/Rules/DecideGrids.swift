extension Session {
  func observe(
    _ author: ParticipantID, _ section: GridSectionID, _ text: String, _ elapsed: Elapsed?,
    by actor: Actor, at now: SessionTime
  ) throws(Refusal) -> [Event] {
    guard phase.opensGrids else { throw .gridsClosed(phase) }
    try checkObserver(author)
    guard grid.section(section) != nil else { throw .unknownSection(section) }
    if let elapsed, !(Elapsed.zero...Limits.interview).contains(elapsed) {
      throw .badNumber(elapsed.rawValue)
    }
    let observation = Observation(
      id: ObservationID(lastObservation &+ 1), author: author, section: section,
      text: try Words.line(text), card: round.caseCard?.number,
      elapsed: elapsed ?? presentMoment(at: now), isFromPaper: actor == .facilitator)
    return [.observationAdded(observation)]
  }

  /// The time of the interview while it lasts; a line written later has only the time it gives.
  private func presentMoment(at now: SessionTime) -> Elapsed? {
    phase == .interview ? round.clock.elapsed(at: now) : nil
  }

  func edit(
    _ id: ObservationID, _ section: GridSectionID, _ text: String, by actor: Actor
  ) throws(Refusal) -> [Event] {
    let former = try ownLine(id, of: actor)
    guard grid.section(section) != nil else { throw .unknownSection(section) }
    let text = try Words.line(text)
    if former.section == section, former.text == text { return [] }
    return [.observationEdited(ObservationEdit(id: id, section: section, text: text))]
  }

  func withdraw(_ id: ObservationID, by actor: Actor) throws(Refusal) -> [Event] {
    _ = try ownLine(id, of: actor)
    return [.observationWithdrawn(id)]
  }

  /// The line, if the actor wrote it and it can still be changed: until the reveal.
  ///
  /// The shared keyboard changes what was typed there for somebody, and nothing else.
  private func ownLine(_ id: ObservationID, of actor: Actor) throws(Refusal) -> Observation {
    guard let line = round.observation(id), !line.isWithdrawn else { throw .unknownObservation(id) }
    switch actor {
    case .facilitator: guard line.isFromPaper else { throw .notYourLine }
    case .participant(let author): guard line.author == author else { throw .notYourLine }
    }
    if round.isRevealed { throw .alreadyRevealed }
    return line
  }

  func setReady(_ id: ParticipantID, _ isReady: Bool) throws(Refusal) -> [Event] {
    try checkObserver(id)
    guard phase.opensGrids else { throw .gridsClosed(phase) }
    guard round.ready.contains(id) != isReady else { return [] }
    return [isReady ? .observerReady(id) : .observerNotReady(id)]
  }

  func reveal(confirmed: Bool) throws(Refusal) -> [Event] {
    guard phase >= .viewpoints else { throw .wrongPhase(phase) }
    if round.isRevealed { throw .alreadyRevealed }
    if !confirmed { try checkReady() }
    return [.gridsRevealed]
  }

  /// Brings observations together, with the whole groups they stand in.
  func group(_ ids: [ObservationID]) throws(Refusal) -> [Event] {
    try checkRevealed()
    for id in ids { try checkStanding(id) }
    let touched = round.groups.filter { $0.members.contains(where: ids.contains) }
    let joined = ObservationGroup(members: ids + touched.flatMap(\.members))
    guard joined.members.count >= 2 else { throw .groupTooSmall }
    let groups = round.groups.filter { !touched.contains($0) } + [joined]
    return changeGroups(to: groups)
  }

  /// Takes lines apart: groups are cut along the blocks, and the program no longer brings a line
  /// of one block together with a line of another.
  func separate(_ parting: Parting) throws(Refusal) -> [Event] {
    try checkRevealed()
    for block in parting.blocks {
      for id in block { try checkStanding(id) }
    }
    guard let first = parting.blocks.first?.first else { throw .groupTooSmall }
    guard parting.blocks.count >= 2 else { throw .notGrouped(first) }
    let groups = sorted(round.groups.flatMap { $0.cut(along: parting.blocks) })
    let known = round.partings.contains(parting)
    if known, groups == round.groups { return [] }
    let partings = known ? round.partings : round.partings + [parting]
    return [.arrangementChanged(LineArrangement(groups: groups, partings: partings))]
  }

  private func changeGroups(to groups: [ObservationGroup]) -> [Event] {
    let sorted = sorted(groups)
    return sorted == round.groups ? [] : [.groupingChanged(sorted)]
  }

  private func sorted(_ groups: [ObservationGroup]) -> [ObservationGroup] {
    groups.sorted { $0.members.lexicographicallyPrecedes($1.members) }
  }

  private func checkRevealed() throws(Refusal) {
    guard round.isRevealed else { throw .notRevealed }
  }

  private func checkStanding(_ id: ObservationID) throws(Refusal) {
    guard let line = round.observation(id), !line.isWithdrawn else { throw .unknownObservation(id) }
  }
}
