import Foundation
import GameEngine
import SessionStore
import TestSupport
import Testing

@Suite struct GatheringTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder(inMemory: true) }

  /// What a reading gave.
  private struct Gathered {
    /// Titles of the sessions, and how many records each had, in the order they were read.
    var sessions: [String] = []
    var findings: [SessionGathering.Finding] = []
  }

  private func gather(_ names: String...) -> Gathered {
    var gathered = Gathered()
    SessionGathering(names.map { folder.url.appendingPathComponent($0) }).read {
      gathered.sessions.append("\($0.header.name) \($0.records)")
    } finding: {
      gathered.findings.append($0)
    }
    return gathered
  }

  private func path(_ name: String) throws -> String {
    let root = try #require(realpath(folder.url.path, nil).map { String(cString: $0) })
    return "\(root)/\(name)"
  }

  /// Puts a session's folder where somebody keeps sessions.
  @discardableResult
  private func session(_ title: String, in place: String, records: Int = 3) throws -> SessionFolder
  {
    let home = StorePlace(folder.url.appendingPathComponent(".\(place)"))
    let draft = Journal.Draft(Samples.opening(title: title, date: ""), program: "1.0", created: "")
    let journal = try Journal.create(draft, in: home, first: distinctActions(records))
    journal.close()
    return try copy(journal.folder, to: "\(place)/\(journal.folder.name)")
  }

  @discardableResult
  private func copy(_ session: SessionFolder, to name: String) throws -> SessionFolder {
    let url = folder.url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: session.url, to: url)
    return SessionFolder(url)
  }

  /// Goes on with a session where its folder is.
  private func goOn(_ session: SessionFolder, _ event: Event) throws {
    try Journal.open(session) { _ in }.append([.at(100, event)])
  }

  @Test func `Sessions are found however deep they are filed, in the order of their folders`()
    throws
  {
    try session("Bourges", in: "anna/2026/seances")
    try session("Gien", in: "anna/seances")
    try session("Amilly", in: "bruno")
    let gathered = gather("bruno", "anna")
    #expect(gathered.sessions == ["bourges 3", "gien 3", "amilly 3"])
    #expect(gathered.findings == [])
    #expect(gather("bruno/amilly").sessions == ["amilly 3"])
  }

  @Test func `Hidden folders and symbolic links are left alone`() throws {
    try session("Gien", in: "anna")
    try session("Vierzon", in: "anna/.git")
    try FileManager.default.createSymbolicLink(
      atPath: path("anna/tour"), withDestinationPath: path("anna"))
    #expect(gather("anna").sessions == ["gien 3"])
  }

  @Test func `A folder named twice, or inside another, is looked through once`() throws {
    try session("Gien", in: "anna")
    #expect(gather("anna", "anna/gien", "anna").sessions == ["gien 3"])
    #expect(gather("anna", "anna/gien", "anna").findings == [])
  }

  @Test func `A session copied twice counts once, and as far as it went`() throws {
    let early = try session("Gien", in: "anna")
    try session("Autre", in: "anna")
    let late = try copy(early, to: "bruno/gien-copie")
    try goOn(late, .frameAgreed)
    try copy(early, to: "clé/gien")
    let gathered = gather("anna", "bruno", "clé")
    #expect(gathered.sessions.sorted() == ["autre 3", "gien 4"])
    #expect(gathered.findings == [])
  }

  @Test func `Of two copies that went different ways the longer counts and the other is told`()
    throws
  {
    let here = try session("Gien", in: "anna")
    let there = try copy(here, to: "bruno/gien")
    try goOn(here, .frameAgreed)
    try goOn(there, .participantLeft(ParticipantID(1)))
    try goOn(there, .frameAgreed)
    let gathered = gather("anna", "bruno")
    #expect(gathered.sessions == ["gien 5"])
    #expect(
      gathered.findings
        == [.diverged(path: try path("anna/gien"), counted: try path("bruno/gien"))])
  }

  @Test func `A copy made while a line was being written is a copy`() throws {
    let whole = try session("Gien", in: "anna")
    let torn = try copy(whole, to: "bruno/gien")
    let bytes = try Data(contentsOf: torn.journal)
    try bytes.dropLast(7).write(to: torn.journal)
    let gathered = gather("bruno", "anna")
    #expect(gathered.sessions == ["gien 3"])
    #expect(gathered.findings == [])
  }

  @Test func `What cannot be read is told and does not stop the rest`() throws {
    let damaged = try session("Amilly", in: "anna", records: 9)
    try session("Gien", in: "anna")
    var bytes = try Data(contentsOf: damaged.journal)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: damaged.journal)
    let foreign = try session("Bourges", in: "anna")
    try Data("une liste de courses\n".utf8).write(to: foreign.journal)
    let gathered = gather("anna", "nulle-part")
    #expect(gathered.sessions == ["gien 3"])
    #expect(gathered.findings.count == 3)
    #expect(gathered.findings.contains(.missing(path: "\(folder.url.path)/nulle-part")))
    let amilly = try path("anna/amilly")
    #expect(gathered.findings.contains { $0.isDamage(of: amilly) })
  }

  @Test func `A sound copy counts where another is damaged`() throws {
    let sound = try session("Gien", in: "anna", records: 9)
    let damaged = try copy(sound, to: "bruno/gien")
    var bytes = try Data(contentsOf: damaged.journal)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: damaged.journal)
    let gathered = gather("bruno", "anna")
    #expect(gathered.sessions == ["gien 9"])
    #expect(gathered.findings.count == 1)
  }

  @Test func `A file is no folder of sessions`() throws {
    try Data().write(to: folder.url.appendingPathComponent("note.txt"))
    #expect(gather("note.txt").findings.count == 1)
  }
}

extension SessionGathering.Finding {
  /// Whether it tells of a damaged journal in that folder.
  fileprivate func isDamage(of folder: String) -> Bool {
    if case .unreadable(folder, .damaged) = self { true } else { false }
  }
}
