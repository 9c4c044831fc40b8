/// Writes an event as an object of one key, its name: `{"playerReleased":"adviser"}`.
///
/// An event without a value holds `true`. Names are those of the journal's format and never change.
extension Event: Codable {
  private enum Name: String, CodingKey, CaseIterable {
    case sessionOpened, settingsChanged, pilePrepared, sessionClosed, sessionReopened
    case actionUndone, participantRecorded, participantLeft, participantRemoved
    case phaseEntered, frameAgreed, roundStarted, playerChosen, playerReleased
    case caseDrawerChosen, caseDrawn, structureDrawn, cardPutBack, clockPaused
    case clockResumed, consultationOpened, consultationEnded, observationAdded
    case observationEdited, observationWithdrawn, observationRestored, observerReady
    case observerNotReady, gridsRevealed, groupingChanged, noteWritten, noteRemoved
    case doorWritten, doorRemoved, entryKept, entryReleased, commitmentWritten
    case proposalsDismissed
    case commitmentRemoved, satisfactionCounted, attendanceStated, submitted, seatGiven
    case volunteered, volunteerWithdrew, observationHidden, observationShown, arrangementChanged
  }

  /// Reads an event by its name.
  ///
  /// - Throws: `DecodingError` when the name is unknown or the value is not what it names.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Name.self)
    guard let name = box.allKeys.first, box.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not one known event"))
    }
    func value<Value: Decodable>() throws -> Value { try box.decode(Value.self, forKey: name) }
    switch name {
    case .sessionOpened: self = .sessionOpened(try value())
    case .settingsChanged: self = .settingsChanged(try value())
    case .pilePrepared: self = .pilePrepared(try value())
    case .sessionClosed: self = .sessionClosed
    case .sessionReopened: self = .sessionReopened
    case .actionUndone: self = .actionUndone(try value())
    case .participantRecorded: self = .participantRecorded(try value())
    case .participantLeft: self = .participantLeft(try value())
    case .participantRemoved: self = .participantRemoved(try value())
    case .phaseEntered: self = .phaseEntered(try value())
    case .frameAgreed: self = .frameAgreed
    case .roundStarted: self = .roundStarted(try value())
    case .playerChosen: self = .playerChosen(try value())
    case .playerReleased: self = .playerReleased(try value())
    case .caseDrawerChosen: self = .caseDrawerChosen(try value())
    case .caseDrawn: self = .caseDrawn(try value())
    case .structureDrawn: self = .structureDrawn(try value())
    case .cardPutBack: self = .cardPutBack(try value())
    case .clockPaused: self = .clockPaused(try value())
    case .clockResumed: self = .clockResumed(try value())
    case .consultationOpened: self = .consultationOpened(try value())
    case .consultationEnded: self = .consultationEnded(try value())
    case .observationAdded: self = .observationAdded(try value())
    case .observationEdited: self = .observationEdited(try value())
    case .observationWithdrawn: self = .observationWithdrawn(try value())
    case .observationRestored: self = .observationRestored(try value())
    case .observerReady: self = .observerReady(try value())
    case .observerNotReady: self = .observerNotReady(try value())
    case .gridsRevealed: self = .gridsRevealed
    case .groupingChanged: self = .groupingChanged(try value())
    case .arrangementChanged: self = .arrangementChanged(try value())
    case .noteWritten: self = .noteWritten(try value())
    case .noteRemoved: self = .noteRemoved(try value())
    case .doorWritten: self = .doorWritten(try value())
    case .doorRemoved: self = .doorRemoved(try value())
    case .entryKept: self = .entryKept(try value())
    case .entryReleased: self = .entryReleased(try value())
    case .proposalsDismissed: self = .proposalsDismissed(try value())
    case .commitmentWritten: self = .commitmentWritten(try value())
    case .commitmentRemoved: self = .commitmentRemoved(try value())
    case .satisfactionCounted: self = .satisfactionCounted(try value())
    case .attendanceStated:
      self = .attendanceStated(try box.decodeIfPresent(Int.self, forKey: name))
    case .submitted: self = .submitted(try value())
    case .seatGiven: self = .seatGiven(try value())
    case .volunteered: self = .volunteered(try value())
    case .volunteerWithdrew: self = .volunteerWithdrew(try value())
    case .observationHidden: self = .observationHidden(try value())
    case .observationShown: self = .observationShown(try value())
    }
  }

  /// Writes an event under its name.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Name.self)
    switch self {
    case .sessionOpened(let value): try box.encode(value, forKey: .sessionOpened)
    case .settingsChanged(let value): try box.encode(value, forKey: .settingsChanged)
    case .pilePrepared(let value): try box.encode(value, forKey: .pilePrepared)
    case .sessionClosed: try box.encode(true, forKey: .sessionClosed)
    case .sessionReopened: try box.encode(true, forKey: .sessionReopened)
    case .actionUndone(let value): try box.encode(value, forKey: .actionUndone)
    case .participantRecorded(let value): try box.encode(value, forKey: .participantRecorded)
    case .participantLeft(let value): try box.encode(value, forKey: .participantLeft)
    case .participantRemoved(let value): try box.encode(value, forKey: .participantRemoved)
    case .phaseEntered(let value): try box.encode(value, forKey: .phaseEntered)
    case .frameAgreed: try box.encode(true, forKey: .frameAgreed)
    case .roundStarted(let value): try box.encode(value, forKey: .roundStarted)
    case .playerChosen(let value): try box.encode(value, forKey: .playerChosen)
    case .playerReleased(let value): try box.encode(value, forKey: .playerReleased)
    case .caseDrawerChosen(let value): try box.encode(value, forKey: .caseDrawerChosen)
    case .caseDrawn(let value): try box.encode(value, forKey: .caseDrawn)
    case .structureDrawn(let value): try box.encode(value, forKey: .structureDrawn)
    case .cardPutBack(let value): try box.encode(value, forKey: .cardPutBack)
    case .clockPaused(let value): try box.encode(value, forKey: .clockPaused)
    case .clockResumed(let value): try box.encode(value, forKey: .clockResumed)
    case .consultationOpened(let value): try box.encode(value, forKey: .consultationOpened)
    case .consultationEnded(let value): try box.encode(value, forKey: .consultationEnded)
    case .observationAdded(let value): try box.encode(value, forKey: .observationAdded)
    case .observationEdited(let value): try box.encode(value, forKey: .observationEdited)
    case .observationWithdrawn(let value): try box.encode(value, forKey: .observationWithdrawn)
    case .observationRestored(let value): try box.encode(value, forKey: .observationRestored)
    case .observerReady(let value): try box.encode(value, forKey: .observerReady)
    case .observerNotReady(let value): try box.encode(value, forKey: .observerNotReady)
    case .gridsRevealed: try box.encode(true, forKey: .gridsRevealed)
    case .groupingChanged(let value): try box.encode(value, forKey: .groupingChanged)
    case .arrangementChanged(let value): try box.encode(value, forKey: .arrangementChanged)
    case .noteWritten(let value): try box.encode(value, forKey: .noteWritten)
    case .noteRemoved(let value): try box.encode(value, forKey: .noteRemoved)
    case .doorWritten(let value): try box.encode(value, forKey: .doorWritten)
    case .doorRemoved(let value): try box.encode(value, forKey: .doorRemoved)
    case .entryKept(let value): try box.encode(value, forKey: .entryKept)
    case .entryReleased(let value): try box.encode(value, forKey: .entryReleased)
    case .proposalsDismissed(let value): try box.encode(value, forKey: .proposalsDismissed)
    case .commitmentWritten(let value): try box.encode(value, forKey: .commitmentWritten)
    case .commitmentRemoved(let value): try box.encode(value, forKey: .commitmentRemoved)
    case .satisfactionCounted(let value): try box.encode(value, forKey: .satisfactionCounted)
    case .attendanceStated(let value): try box.encode(value, forKey: .attendanceStated)
    case .submitted(let value): try box.encode(value, forKey: .submitted)
    case .seatGiven(let value): try box.encode(value, forKey: .seatGiven)
    case .volunteered(let value): try box.encode(value, forKey: .volunteered)
    case .volunteerWithdrew(let value): try box.encode(value, forKey: .volunteerWithdrew)
    case .observationHidden(let value): try box.encode(value, forKey: .observationHidden)
    case .observationShown(let value): try box.encode(value, forKey: .observationShown)
    }
  }
}
