import Foundation
import GameEngine
import SessionRoom
import SessionStore
import TestSupport

/// A place, a clock and a disk for hosts of one test.
final class Room {
  let home: TemporaryFolder
  let clock = ManualClock()
  let disk = FaultyDisk()

  init() throws { home = try TemporaryFolder() }

  var place: StorePlace { StorePlace(home.url) }

  var sessionClock: SessionClock { SessionClock { [clock] in clock.milliseconds } }

  func newHost(title: String = "Essai") throws -> SessionHost {
    try SessionHost(
      new: Samples.opening(title: title), in: place, program: "1.0", cards: Samples.cards,
      clock: sessionClock)
  }

  func resume(_ name: String) throws -> SessionHost {
    try SessionHost(
      resuming: try place.find(name), cards: Samples.cards, clock: sessionClock)
  }

  /// A host on a disk that fails when it is told to.
  func hostOnFaultyDisk() throws -> SessionHost {
    let host = try newHost()
    host.close()
    var session = Session()
    let journal = try Journal.open(try place.find(host.name), calls: disk.calls) {
      session.apply($0.event)
    }
    return SessionHost(session, Samples.cards, journal, sessionClock)
  }

  func kept(_ host: SessionHost) throws -> Session {
    var events: [Event] = []
    try place.find(host.name).records { events.append($0.event) }
    return Session(replaying: events)
  }
}

extension SessionHost {
  /// Brings the session to its interview, with an adviser, a job seeker and an observer.
  func reachInterview() throws {
    for name in ["Inès", "Paul", "Zoé"] { try perform(.join(name: name, home: nil)) }
    try perform(.choose(ParticipantID(1), .adviser))
    try perform(.choose(ParticipantID(2), .jobSeeker))
    try perform(.skip(to: .draw))
    try perform(.draw(.cases))
    try perform(.draw(.structures))
    try perform(.skip(to: .interview))
  }
}

/// A line the observer writes.
func line(_ text: String) -> CommandRequest {
  CommandRequest(
    .observe(
      author: ParticipantID(3), section: GridSectionID("questions"), text: text, elapsed: nil),
    by: .participant(ParticipantID(3)))
}
