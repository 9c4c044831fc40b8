import GameEngine

extension RoundView {
  /// What takes apart all that a line stands with: what it is proposed with, else its group.
  public func splitting(_ id: ObservationID) -> Parting? {
    if let proposal = proposal(of: id) { return proposal.parting }
    return gathering(of: id)?.parting
  }

  /// What takes apart a group of several lines, a proposal excepted.
  public func splittingGroup(of id: ObservationID) -> Parting? { gathering(of: id)?.parting }

  /// What takes a line out of what it stands with: its group, else what it is proposed with.
  public func takingOut(_ id: ObservationID) -> Parting? {
    let others = gathering(of: id)?.lines ?? proposal(of: id)?.lines
    return others.map { lines in
      Parting(blocks: [[id], lines.map(\.id).filter { $0 != id }])
    }
  }

  /// What takes the part of a proposal a line belongs to out of it.
  public func takingOutPart(_ id: ObservationID) -> Parting? {
    proposal(of: id).map { proposal in
      let isPart = { (part: [ObservedLine]) in part.contains { $0.id == id } }
      let part = proposal.parts.first(where: isPart) ?? []
      let others = proposal.parts.filter { !isPart($0) }
      return Parting(blocks: [part.map(\.id), others.flatMap { $0.map(\.id) }])
    }
  }

  /// Tells whether lines that stand together are part of a proposal.
  public func isProposed(_ lines: [ObservedLine]) -> Bool {
    lines.first.map { proposedLines.contains($0.id) } ?? false
  }

  /// The proposal a line is part of.
  public func proposal(of id: ObservationID) -> ProposedGroup? {
    proposals.first { $0.parts.contains { $0.contains { $0.id == id } } }
  }

  /// The lines a line stands together with, two at least.
  private func gathering(of id: ObservationID) -> Gathering? {
    let together = groups.map { Gathering(lines: $0.lines, bond: $0.bond) }
    let alone = lonely.compactMap { seen in
      seen.bond.map { Gathering(lines: seen.lines, bond: $0) }
    }
    return (together + alone).first { $0.lines.contains { $0.id == id } }
  }
}
