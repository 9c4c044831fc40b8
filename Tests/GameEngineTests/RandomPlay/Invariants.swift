import GameEngine

/// What holds of every session, whatever was asked of it.
struct Invariant: Sendable {
  let sentence: String
  let holds: @Sendable (Session) -> Bool

  init(_ sentence: String, _ holds: @escaping @Sendable (Session) -> Bool) {
    self.sentence = sentence
    self.holds = holds
  }

  /// The first sentence that does not hold.
  static func broken(in session: Session) -> String? {
    all.first { !$0.holds(session) }?.sentence
  }

  private static let all = people + table + grids + debriefing + undo

  private static let people = [
    Invariant("players are present and distinct") { session in
      let players = session.round.players.values
      let present = Set(session.present.map(\.id))
      return Set(players).count == players.count && players.allSatisfy(present.contains)
    },
    Invariant("people are numbered once, in the order they joined") { session in
      isRising(session.participants.map(\.id))
    },
    Invariant("two people do not bear one name") { session in
      Set(session.participants.map { $0.name.lowercased() }).count == session.participants.count
    },
    Invariant("observers, players and absent people are everybody") { session in
      let absent = session.participants.count { !$0.isPresent }
      return session.observers.count + session.round.players.count + absent
        == session.participants.count
    },
    Invariant("whoever offers to play is in the room and does not play") { session in
      isRising(session.volunteers)
        && Set(session.volunteers).isSubset(of: session.observers.map(\.id))
    },
    Invariant("a seat is somebody's, and nobody has two") { session in
      let seated = session.seats.map(\.participant)
      return Set(seated).count == seated.count
        && Set(seated).isSubset(of: session.participants.map(\.id))
    },
    Invariant("what is off the wall is a standing line of a revealed round") { session in
      session.rounds.allSatisfy { round in
        isRising(round.hidden)
          && Set(round.hidden).isSubset(of: round.standingObservations.map(\.id))
          && (round.isRevealed || round.hidden.isEmpty)
      }
    },
    Invariant("whoever is offered is in the room and does not play") { session in
      session.candidates.map(\.id).sorted() == session.observers.map(\.id)
    },
  ]

  private static let table = [
    Invariant("an interview has two players and two cards") { session in
      session.phase != .interview
        || session.round.isDealt && session.round.players.count == PlayerRole.allCases.count
    },
    Invariant("the clock runs in the interview alone, and never below zero") { session in
      let clocks = session.rounds.map(\.clock)
      return clocks.allSatisfy { $0.accumulated >= .zero && $0.elapsed(at: .start) >= .zero }
        && clocks.dropLast().allSatisfy { $0.runningSince == nil }
        && (session.phase == .interview || session.round.clock.runningSince == nil)
        && !(session.round.clock.isPaused && session.round.clock.runningSince != nil)
    },
    Invariant("turns follow one another, the open one last and in the interview") { session in
      session.rounds.allSatisfy { round in
        round.consultations.dropLast().allSatisfy { $0.ended != nil }
          && round.consultations.allSatisfy { $0.ended ?? $0.began >= $0.began }
          && (round.openConsultation == nil || session.phase == .interview)
      }
    },
    Invariant("cards face down are cards of the pile, each once") { session in
      PileKind.allCases.allSatisfy { kind in
        let pile = session.pile(kind)
        let remaining = Set(pile.remaining)
        return pile.all == Set(pile.all).sorted() && remaining.isSubset(of: pile.all)
      }
    },
    Invariant("rounds are counted from one, and only the last can be empty") { session in
      session.rounds.map(\.number.rawValue) == Array(1...session.rounds.count)
        && session.rounds.dropLast().allSatisfy(\.hasContent)
    },
  ]

  private static let grids = [
    Invariant("no line is seen before the reveal but by its author") { session in
      session.rounds.filter { !$0.isRevealed }.allSatisfy { round in
        session.visibleObservations(to: .room, in: round).isEmpty
          && session.participants.allSatisfy { someone in
            session.visibleObservations(to: .observer(someone.id), in: round)
              .allSatisfy { $0.author == someone.id }
          }
      }
    },
    Invariant("no withdrawn line is seen") { session in
      session.rounds.allSatisfy { round in
        session.visibleObservations(to: .room, in: round).allSatisfy { !$0.isWithdrawn }
      }
    },
    Invariant("lines are numbered once, and their authors known") { session in
      let known = Set(session.participants.map(\.id))
      let lines = session.rounds.flatMap(\.observations)
      return isRising(lines.map(\.id)) && lines.allSatisfy { known.contains($0.author) }
    },
    Invariant("who observed a round is known ever after") { session in
      let known = Set(session.participants.map(\.id))
      let ended = session.rounds.dropLast()
      return ended.allSatisfy { $0.witnesses != nil }
        && session.rounds.allSatisfy { known.isSuperset(of: $0.witnesses ?? []) }
    },
    Invariant("lines stand under headings of the grid, at a time of the day") { session in
      session.rounds.flatMap(\.observations).allSatisfy {
        session.grid.section($0.section) != nil
          && (0...86_400_000).contains($0.elapsed?.rawValue ?? 0)
      }
    },
    Invariant("groups hold two standing lines or more, and are apart") { session in
      session.rounds.allSatisfy { round in
        let standing = Set(round.standingObservations.map(\.id))
        let members = round.groups.flatMap(\.members)
        return Set(members).count == members.count && members.allSatisfy(standing.contains)
          && round.groups.allSatisfy { $0.members.count >= 2 && isRising($0.members) }
          && (round.isRevealed || round.groups.isEmpty)
      }
    },
    Invariant("what is kept apart is known, in blocks that share no line") { session in
      session.rounds.allSatisfy { round in
        let known = Set(round.observations.map(\.id))
        return round.partings.allSatisfy { parting in
          let lines = parting.blocks.flatMap(\.self)
          return parting.blocks.count >= 2 && Set(lines).count == lines.count
            && known.isSuperset(of: lines)
        } && (round.isRevealed || round.partings.isEmpty)
      }
    },
    Invariant("not more grids are ready than awaited, and no player's") { session in
      let (ready, expected) = session.readiness
      return ready <= expected && isRising(session.round.ready)
        && session.round.ready.allSatisfy { session.round.role(of: $0) == nil }
    },
  ]

  private static let debriefing = [
    Invariant("items are numbered once through all rounds") { session in
      let items = session.rounds.flatMap { round in
        round.notes.map(\.id) + round.doors.map(\.id) + round.kept.map(\.id)
          + round.commitments.map(\.id)
      }
      return Set(items).count == items.count
    },
    Invariant("items stand in the order of their numbers") { session in
      session.rounds.allSatisfy { round in
        isRising(round.notes.map(\.id)) && isRising(round.doors.map(\.id))
          && isRising(round.kept.map(\.id)) && isRising(round.commitments.map(\.id))
      }
    },
    Invariant("an entry is kept once a round and opens one door") { session in
      session.rounds.allSatisfy { round in
        let doors = round.doors.compactMap(\.entry)
        return Set(round.kept.map(\.entry)).count == round.kept.count
          && Set(doors).count == doors.count
      }
    },
    Invariant("there are no more answers than participants") { session in
      let counts = session.satisfaction.values
      return counts.allSatisfy { $0 > 0 } && counts.reduce(0, +) <= session.attendance
    },
  ]

  private static let undo = [
    Invariant("fifty actions at most can be undone, each by something") { session in
      session.undoStack.count <= 50 && session.undoStack.allSatisfy { !$0.reversal.isEmpty }
    },
    Invariant("a closed session is in its closing") { session in
      !session.isClosed || session.phase == .closing
    },
  ]

  private static func isRising(_ ids: [some Comparable]) -> Bool {
    zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 }
  }
}
