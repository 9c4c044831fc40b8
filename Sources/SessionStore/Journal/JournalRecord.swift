import GameEngine

/// One event as the journal keeps it.
public struct JournalRecord: Equatable, Sendable {
  /// Place among the records, counted from 1; also the line, the header being line 0.
  public let number: Int
  /// When it happened.
  public let time: SessionTime
  /// What happened.
  public let event: Event
  /// Whether the next record comes of the same command: they stand or fall together.
  public let isContinued: Bool

  /// Makes a record of its parts.
  public init(number: Int, time: SessionTime, event: Event, isContinued: Bool = false) {
    self.number = number
    self.time = time
    self.event = event
    self.isContinued = isContinued
  }
}

/// The events of one command and when it was given; kept whole or not at all.
public struct RecordedAction: Equatable, Sendable {
  /// When the command was given.
  public let time: SessionTime
  /// What it made happen, in order.
  public let events: [Event]

  /// Makes an action of its parts.
  public init(time: SessionTime, events: [Event]) {
    self.time = time
    self.events = events
  }
}
