import Foundation
import GameEngine
import TestSupport
import Testing

@testable import SessionStore

@Suite struct ListingTests {
  private let home: TemporaryFolder
  private var place: StorePlace { home.place }

  init() throws { home = try TemporaryFolder() }

  @discardableResult
  private func session(
    _ title: String, _ date: String, created: String = "2026-11-23T10:00:00Z",
    events: [Event] = []
  ) throws -> Journal {
    let opening = Samples.opening(title: title, date: date)
    let draft = Journal.Draft(opening, program: "1.0", created: created)
    let first = RecordedAction(time: .start, events: [.sessionOpened(opening)] + events)
    return try Journal.create(draft, in: place, first: [first])
  }

  @Test func `Without a folder there is no session, and no failure`() throws {
    #expect(try place.sessions().isEmpty)
    #expect(failure { _ = try place.find("x") } == .noSession("x"))
  }

  @Test func `Sessions are listed the newest first`() throws {
    try session("Vieille", "2025-01-09")
    try session("Après-midi", "2026-03-02", created: "2026-03-02T14:00:00Z")
    try session("Matin", "2026-03-02", created: "2026-03-02T09:00:00Z")
    let names = try place.sessions().map(\.name)
    #expect(names == ["2026-03-02-apres-midi", "2026-03-02-matin", "2025-01-09-vieille"])
  }

  @Test func `A summary tells what a list shows`() throws {
    let round: [Event] = [
      .participantRecorded(Participant(id: ParticipantID(1), name: "Inès")),
      .participantRecorded(Participant(id: ParticipantID(2), name: "Paul")),
      .caseDrawn(Samples.caseCard(1)), .roundStarted(RoundNumber(2)),
      .phaseEntered(PhaseEntry(phase: .closing, time: .start)), .sessionClosed,
    ]
    let journal = try session("Cher", "2026-11-23", events: round)
    let open = try #require(try place.sessions().first)
    #expect(open.isOpen)
    journal.close()
    let summary = try #require(try place.sessions().first)
    let contents = try summary.contents.get()
    #expect(contents.settings.title == "Cher" && contents.settings.territory == "Cher")
    #expect(contents.phase == .closing && contents.isClosed && !summary.isOpen)
    #expect(contents.rounds == 1 && contents.participants == 2)
    #expect(contents.created == "2026-11-23T10:00:00Z")
  }

  @Test func `A damaged session is listed with its damage, among the others`() throws {
    try session("Saine", "2026-01-01").close()
    let damaged = try session("Abîmée", "2026-02-02", events: [.frameAgreed])
    damaged.close()
    var bytes = try Data(contentsOf: damaged.folder.journal)
    bytes[300] ^= 4
    try bytes.write(to: damaged.folder.journal)
    let list = try place.sessions()
    #expect(list.map(\.name) == ["2026-02-02-abimee", "2026-01-01-saine"])
    guard case .damaged(_, let damage) = list[0].failure else {
      Issue.record("the damage was not told")
      return
    }
    #expect(damage.line == 1)
  }

  @Test func `What is no session is not listed`() throws {
    try session("Vraie", "2026-01-01")
    try Syscalls.makeFolder(place.sessionsFolder.appendingPathComponent("vide").path)
    try Data().write(to: place.sessionsFolder.appendingPathComponent("un-fichier"))
    #expect(try place.sessions().map(\.name) == ["2026-01-01-vraie"])
  }

  @Test func `A session is found by its name or by a beginning no other has`() throws {
    try session("Cher", "2026-01-01")
    try session("Cher", "2026-01-01")
    try session("Indre", "2026-02-01")
    #expect(try place.find("2026-02").name == "2026-02-01-indre")
    #expect(try place.find("2026-01-01-cher").name == "2026-01-01-cher")
    let names = ["2026-01-01-cher", "2026-01-01-cher-2"]
    #expect(failure { _ = try place.find("2026-01") } == .ambiguous("2026-01", names))
    #expect(failure { _ = try place.find("2027") } == .noSession("2027"))
    #expect(failure { _ = try place.find("") } == .noSession(""))
    #expect(failure { _ = try place.find("../seances") } == .noSession("../seances"))
  }

  @Test func `A session removed is gone with all it held, and a link in it is not followed`() throws
  {
    let journal = try session("Cher", "2026-01-01")
    journal.close()
    let kept = home.url.appendingPathComponent("garde")
    try Data("x".utf8).write(to: kept)
    let link = journal.folder.url.appendingPathComponent("lien")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: kept)
    try Syscalls.makeFolder(journal.folder.url.appendingPathComponent("exports").path)
    try place.remove(journal.folder.name)
    #expect(try Syscalls.names(in: place.sessionsFolder.path).isEmpty)
    #expect(FileManager.default.fileExists(atPath: kept.path))
  }
}
