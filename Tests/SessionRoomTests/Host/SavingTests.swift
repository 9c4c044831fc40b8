import Foundation
import GameEngine
import Glibc
import SessionStore
import TestSupport
import Testing

@testable import SessionRoom

/// Nothing is applied or answered before it is on disk.
@Suite struct SavingTests {
  private let room: Room
  private let host: SessionHost

  init() throws {
    room = try Room()
    host = try room.hostOnFaultyDisk()
    try host.reachInterview()
  }

  private enum Fault: String, CaseIterable {
    case write, sync

    func arm(_ disk: FaultyDisk) {
      switch self {
      case .write: disk.writeFaults = [.short(10), .error(ENOSPC)]
      case .sync: disk.syncErrors = [EIO]
      }
    }
  }

  @Test(arguments: Fault.allCases)
  private func `A command the disk fails has not happened, and none does after it`(
    fault: Fault
  ) throws {
    let before = host.session
    fault.arm(room.disk)
    let first = failure { try host.perform(line("un").command, by: line("un").actor) }
    guard case .unsaved(.system(let cause)) = first else {
      Issue.record("\(String(describing: first))")
      return
    }
    #expect(host.session == before)
    #expect(host.saveState == .broken(.system(cause)))
    let syncs = room.disk.syncs
    let second = failure { try host.perform(.pauseClock) }
    #expect(second == .unsaved(.broken(by: .system(cause))))
    #expect(host.session == before && room.disk.syncs == syncs)
    #expect(try room.kept(host) == before)
  }

  @Test func `Commands given together take one write and one sync`() throws {
    let before = (room.disk.writes, room.disk.syncs)
    let answers = host.performAll((1...300).map { line("ligne \($0)") })
    #expect(answers.allSatisfy { (try? $0.get().count) == 1 })
    #expect((room.disk.writes, room.disk.syncs) == (before.0 + 1, before.1 + 1))
    #expect(host.session.round.observations.count == 300)
    #expect(try room.kept(host) == host.session)
  }

  @Test func `Each of them builds on those before, and a refused one stops none`() throws {
    let answers = host.performAll([
      line("un"), line(""), CommandRequest(.join(name: "Inès", home: nil)),
      CommandRequest(
        .editObservation(ObservationID(1), section: line("").section, text: "deux"),
        by: .participant(ParticipantID(3))),
    ])
    #expect(answers.map { (try? $0.get().count) ?? -1 } == [1, -1, -1, 1])
    #expect(answers[1] == .failure(.refused(.emptyText)))
    #expect(answers[2] == .failure(.refused(.nameTaken("Inès"))))
    #expect(host.session.round.observations.map(\.text) == ["deux"])
    #expect(try room.kept(host) == host.session)
  }

  @Test func `Where the disk fails, none of the commands given together happened`() throws {
    let before = host.session
    room.disk.syncErrors = [EIO]
    let answers = host.performAll([line("un"), line(""), line("deux")])
    for index in [0, 2] {
      guard case .failure(.unsaved(.system)) = answers[index] else {
        Issue.record("answer \(index) was \(answers[index])")
        continue
      }
    }
    #expect(answers[1] == .failure(.refused(.emptyText)))
    #expect(host.session == before)
    #expect(try room.kept(host) == before)
  }

  @Test func `A command that changes nothing writes nothing`() throws {
    let settings = host.session.settings
    let before = (room.disk.writes, room.disk.syncs)
    #expect(try host.perform(.changeSettings(settings)).isEmpty)
    #expect((room.disk.writes, room.disk.syncs) == before)
  }

  @Test func `A host whose folder was removed says so instead of going on`() throws {
    let folder = try #require(host.folder)
    try FileManager.default.removeItem(at: folder)
    let failed = failure { try host.perform(.pauseClock) }
    #expect(failed == .unsaved(.journalTamperedWith(name: host.name)))
  }

  private func failure(_ body: () throws -> [Event]) -> HostFailure? {
    do { _ = try body() } catch { return error as? HostFailure }
    return nil
  }
}

extension CommandRequest {
  /// The section of a line.
  fileprivate var section: GridSectionID {
    if case .observe(_, let section, _, _) = command { section } else { GridSectionID("") }
  }
}
