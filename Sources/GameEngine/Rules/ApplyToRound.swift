extension Session {
  mutating func depart(_ id: ParticipantID) {
    volunteers.removeAll { $0 == id }
    guard let index = participants.firstIndex(where: { $0.id == id }) else { return }
    participants[index].isPresent = false
  }

  mutating func remove(_ id: ParticipantID) {
    volunteers.removeAll { $0 == id }
    seats.removeAll { $0.participant == id }
    participants.removeAll { $0.id == id }
  }

  mutating func give(_ seat: Seat) {
    seats.removeAll { $0.participant == seat.participant }
    seats.append(seat)
  }

  mutating func seat(_ choice: PlayerChoice) {
    round.players[choice.role] = choice.participant
    round.ready.removeAll { $0 == choice.participant }
    volunteers.removeAll { $0 == choice.participant }
  }

  mutating func deal(_ card: CaseCard) {
    casePile.take(card.id)
    round.caseCard = card
  }

  mutating func deal(_ card: StructureCard) {
    structurePile.take(card.id)
    round.structureCard = card
  }

  mutating func takeUp(_ kind: PileKind) {
    switch kind {
    case .cases:
      if let card = round.caseCard { round.putBack.append(.caseCard(card)) }
      round.caseCard = nil
    case .structures:
      if let card = round.structureCard { round.putBack.append(.structureCard(card)) }
      round.structureCard = nil
    }
  }

  mutating func stopClock(at time: SessionTime) {
    round.clock.stop(at: time)
    round.clock.isPaused = true
  }

  mutating func restartClock(at time: SessionTime) {
    round.clock.isPaused = false
    if phase == .interview { round.clock.start(at: time) }
  }

  /// Adds a line; one that is known already, as where an author is told later, is told anew.
  mutating func add(_ observation: Observation) {
    if observation.id.rawValue > lastObservation {
      lastObservation = observation.id.rawValue
      round.observations.append(observation)
    } else {
      tellAnew(observation)
    }
  }

  private mutating func tellAnew(_ observation: Observation) {
    for index in rounds.indices {
      let place = rounds[index].observations.firstIndex { $0.id == observation.id }
      guard let place else { continue }
      rounds[index].observations[place] = observation
      return
    }
    let place = round.observations.firstIndex { $0.id > observation.id }
    round.observations.insert(observation, at: place ?? round.observations.count)
  }

  mutating func change(_ edit: ObservationEdit) {
    guard let index = round.observations.firstIndex(where: { $0.id == edit.id }) else { return }
    round.observations[index].section = edit.section
    round.observations[index].text = edit.text
  }

  mutating func setWithdrawn(_ id: ObservationID, _ isWithdrawn: Bool) {
    guard let index = round.observations.firstIndex(where: { $0.id == id }) else { return }
    round.observations[index].isWithdrawn = isWithdrawn
    if isWithdrawn { round.hidden.removeAll { $0 == id } }
    if isWithdrawn { round.groups = ObservationGroup.removing(id, from: round.groups) }
  }

  mutating func arrange(_ arrangement: LineArrangement) {
    round.groups = arrangement.groups
    round.partings = arrangement.partings
  }

  /// Puts an item in its place by id: a new one last, a changed or restored one where it was.
  mutating func put<Item: RoundItem>(_ item: Item, _ list: WritableKeyPath<Round, [Item]>) {
    lastItem = max(lastItem, item.id.rawValue)
    let place = round[keyPath: list].firstIndex { $0.id >= item.id }
    guard let place else { return round[keyPath: list].append(item) }
    if round[keyPath: list][place].id == item.id {
      round[keyPath: list][place] = item
    } else {
      round[keyPath: list].insert(item, at: place)
    }
  }
}

/// What a round keeps lists of, in the order of their ids.
protocol RoundItem {
  var id: ItemID { get }
}

extension Note: RoundItem {}
extension Door: RoundItem {}
extension KeptEntry: RoundItem {}
extension Commitment: RoundItem {}

extension ObservationGroup {
  /// What is left of a group cut along blocks of lines: those of a block stay together, and so do
  /// those of none.
  func cut(along blocks: [[ObservationID]]) -> [ObservationGroup] {
    var blockOf: [ObservationID: Int] = [:]
    for (block, lines) in blocks.enumerated() {
      for line in lines { blockOf[line] = block }
    }
    let pieces = Dictionary(grouping: members) { blockOf[$0] ?? blocks.count }
    return pieces.sorted { $0.key < $1.key }.map { ObservationGroup(members: $0.value) }
      .filter { $0.members.count >= 2 }
  }

  /// The groups without one observation; a group of one is no group.
  static func removing(_ id: ObservationID, from groups: [ObservationGroup]) -> [ObservationGroup] {
    groups.compactMap { group in
      let left = group.members.filter { $0 != id }
      return left.count >= 2 ? ObservationGroup(members: left) : nil
    }
  }
}
