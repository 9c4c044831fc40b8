import Foundation
import GameEngine
import Glibc
import SessionStore
import TestSupport
import Testing

@testable import SessionRoom

@Suite struct ResumingTests {
  private let room: Room

  init() throws { room = try Room() }

  @Test func `A host that vanishes without closing is taken up again where it stood`() throws {
    var host: SessionHost? = try room.newHost()
    try host?.reachInterview()
    let session = try #require(host?.session)
    let name = try #require(host?.name)
    host = nil
    let again = try room.resume(name)
    #expect(again.session == session)
    #expect(again.name == name && again.cut == nil)
    try again.perform(.pauseClock)
    #expect(try room.kept(again) == again.session)
  }

  @Test func `A session that is open cannot be taken up a second time`() throws {
    let host = try room.newHost()
    let refused = StoreFailure.openElsewhere(name: host.name, process: getpid())
    #expect(throws: refused) { _ = try room.resume(host.name) }
    host.close()
    #expect(throws: Never.self) { _ = try room.resume(host.name) }
  }

  @Test func `Time goes on from the last record, without the time spent closed`() throws {
    let host = try room.newHost()
    #expect(host.now == .start)
    room.clock.milliseconds += 5_000
    #expect(host.now.rawValue == 5_000)
    try host.perform(.join(name: "Inès", home: nil))
    room.clock.milliseconds += 700
    host.close()
    room.clock.milliseconds += 3_600_000
    let again = try room.resume(host.name)
    #expect(again.now.rawValue == 5_000)
    room.clock.milliseconds += 10
    #expect(again.now.rawValue == 5_010)
  }

  @Test func `An interview cut short by a crash runs on from the last record`() throws {
    var host: SessionHost? = try room.newHost()
    try host?.reachInterview()
    room.clock.milliseconds += 60_000
    _ = host?.performAll([line("à une minute")])
    room.clock.milliseconds += 9_000
    let name = try #require(host?.name)
    host = nil
    room.clock.milliseconds = 3
    let again = try room.resume(name)
    #expect(again.session.round.clock.elapsed(at: again.now).seconds == 60)
    room.clock.milliseconds += 30_000
    #expect(again.session.round.clock.elapsed(at: again.now).seconds == 90)
    let events = try again.performAll([line("à une minute et demie")])[0].get()
    guard case .observationAdded(let observation) = events.first else {
      Issue.record("no line was kept")
      return
    }
    #expect(observation.elapsed?.seconds == 90)
  }

  @Test func `A clock that was stopped stays stopped`() throws {
    let host = try room.newHost()
    try host.reachInterview()
    room.clock.milliseconds += 20_000
    try host.perform(.pauseClock)
    host.close()
    let again = try room.resume(host.name)
    room.clock.milliseconds += 50_000
    #expect(again.session.round.clock.elapsed(at: again.now).seconds == 20)
  }

  @Test func `A clock that steps back never makes time run back`() throws {
    let host = try room.newHost()
    room.clock.milliseconds -= 5_000
    #expect(host.now == .start)
  }

  @Test func `What a torn write left is cut, reported, and the session goes on`() throws {
    let host = try room.newHost()
    try host.perform(.join(name: "Inès", home: nil))
    host.close()
    let folder = try room.place.find(host.name)
    let handle = try FileHandle(forWritingTo: folder.journal)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("{\"n\":5,\"t\":".utf8))
    try handle.close()
    let again = try room.resume(host.name)
    #expect(again.cut?.length == 11)
    #expect(again.session == host.session)
    let copy = try #require(again.cut?.copy)
    #expect(try String(contentsOf: copy, encoding: .utf8) == "{\"n\":5,\"t\":")
  }

  @Test func `An old session draws from the deck of today and keeps its own cards`() throws {
    let host = try room.newHost()
    try host.reachInterview()
    let card = host.session.round.caseCard
    host.close()
    let again = try SessionHost(
      resuming: try room.place.find(host.name), cards: CardCatalogue(cases: [], structures: []),
      clock: room.sessionClock)
    #expect(again.session.round.caseCard == card)
  }
}
