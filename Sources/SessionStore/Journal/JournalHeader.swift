import Foundation
import GameEngine

/// Line 0 of a journal: what the session is, before anything happened in it.
public struct JournalHeader: Hashable, Codable, Sendable {
  /// Name of the session for ever, whatever becomes of its folder.
  public let session: UUID
  /// Name of the folder the session was created in.
  public let name: String
  /// When it was created: ISO 8601, with the offset of the place's time zone.
  public let created: String
  /// Deck it was opened with.
  public let deck: DeckReference
  /// Number all its chance comes from.
  public let seed: UInt64
  /// Version of the program that created it.
  public let program: String

  /// Format this program writes, and the newest it reads.
  public static let format = 1

  /// Makes a header of its parts.
  public init(
    session: UUID, name: String, created: String, deck: DeckReference, seed: UInt64,
    program: String
  ) {
    self.session = session
    self.name = name
    self.created = created
    self.deck = deck
    self.seed = seed
    self.program = program
  }

  /// Writes a moment as the header does: `2026-11-23T14:05:09+01:00`.
  public static func stamp(_ date: Date, in zone: TimeZone = .current) -> String {
    date.formatted(
      Date.ISO8601FormatStyle(timeZoneSeparator: .colon, timeZone: zone).year().month().day()
        .dateSeparator(.dash).time(includingFractionalSeconds: false).timeSeparator(.colon)
        .timeZone(separator: .colon))
  }
}
