import Foundation
import GameEngine
import TestSupport
import Testing

@testable import SessionRoom

/// Words that wait, changed or taken back before the host has answered.
@Suite struct RevisingTests {
  private let gathering: Gathering

  init() throws {
    gathering = try Gathering()
    try gathering.host.reachInterview()
  }

  private func line(_ text: String) -> SeatAction {
    .observe(RoundNumber(1), section: GridSectionID("questions"), text: text, elapsed: nil)
  }

  private var kept: [String] { gathering.host.session.round.standingObservations.map(\.text) }

  private func words(_ text: String) -> SeatRevision {
    .words(GridSectionID("portes"), text: text)
  }

  @Test func `What the host cannot have heard goes out as it is at last, or not at all`() throws {
    let zoe = try gathering.seated("Zoé")
    gathering.isHostStopped = true
    for text in ["un", "deux", "trois"] { zoe.submit(line(text)) }
    zoe.revise(2, words("deuxième"))
    zoe.revise(3, .withdrawn)
    #expect(zoe.view.outgoing.map(\.sequence) == [1, 2])
    gathering.isHostStopped = false
    try gathering.turn { zoe.view.outgoing.isEmpty }
    #expect(kept == ["un", "deuxième"])
    #expect(gathering.host.session.round.observations.count == 2)
  }

  @Test func `What the host may have heard is changed once it has answered`() throws {
    let zoe = try gathering.seated("Zoé")
    gathering.isHostStopped = true
    zoe.submit(line("un"))
    zoe.revise(1, words("premier"))
    gathering.isHostStopped = false
    try gathering.turn { zoe.view.outgoing.isEmpty }
    #expect(kept == ["premier"])
    gathering.isHostStopped = true
    zoe.submit(line("deux"))
    zoe.revise(3, words("deuxième"))
    zoe.revise(3, .withdrawn)
    gathering.isHostStopped = false
    try gathering.turn { zoe.view.outgoing.isEmpty }
    #expect(kept == ["premier"])
  }

  @Test func `A refused line comes back with the words it was given since, or is forgotten`() throws
  {
    let zoe = try gathering.seated("Zoé")
    gathering.isHostStopped = true
    zoe.submit(line(" "))
    zoe.revise(1, words("  "))
    gathering.isHostStopped = false
    try gathering.turn { zoe.view.outgoing.first?.state != .waiting }
    #expect(
      zoe.view.outgoing.map(\.action) == [line(" ").saying("  ", under: GridSectionID("portes"))])
    zoe.dismiss(1)
    gathering.isHostStopped = true
    zoe.submit(line(" "))
    zoe.revise(2, .withdrawn)
    gathering.isHostStopped = false
    try gathering.turn { zoe.view.outgoing.isEmpty }
  }

  @Test func `Second thoughts outlive the terminal, and a restart of the host`() throws {
    let zoe = try gathering.enter("Zoé", keeping: true)
    try gathering.turn { zoe.view.link == .live }
    gathering.isHostStopped = true
    zoe.submit(line("un"))
    zoe.submit(line("deux"))
    zoe.revise(1, words("premier"))
    zoe.revise(2, .withdrawn)
    gathering.kill(zoe)
    gathering.isHostStopped = false
    try gathering.restart()
    let again = try gathering.enter(code: zoe.view.code, keeping: true)
    try gathering.turn { again.view.link == .live && again.view.outgoing.isEmpty }
    #expect(kept == ["premier"])
  }

  @Test func `A line is written down before it is shown to wait, though the line stands`() throws {
    let zoe = try gathering.enter("Zoé", keeping: true)
    try gathering.turn { zoe.view.link == .live }
    zoe.submit(line("à peine tapée"))
    #expect(zoe.view.outgoing.map(\.state) == [.waiting])
    let files = try FileManager.default.contentsOfDirectory(atPath: gathering.outbox.path)
    let waiting = try #require(files.first { $0.hasSuffix(".json") })
    let text = try String(
      contentsOf: gathering.outbox.appendingPathComponent(waiting), encoding: .utf8)
    #expect(text.contains("à peine tapée"))
    try gathering.turn { zoe.view.outgoing.isEmpty }
    #expect(try FileManager.default.contentsOfDirectory(atPath: gathering.outbox.path).isEmpty)
  }

  @Test func `What somebody takes away is reworded before the host has answered`() throws {
    let zoe = try gathering.seated("Zoé")
    try gathering.host.perform(.skip(to: .transfer))
    try gathering.turn { zoe.view.session.phase == .transfer }
    #expect(zoe.view.takesTakeaways)
    gathering.isHostStopped = true
    zoe.submit(.takeAway(RoundNumber(1), text: "Écouter"))
    zoe.revise(1, .words(nil, text: "Écouter d’abord"))
    gathering.isHostStopped = false
    try gathering.turn { zoe.view.outgoing.isEmpty }
    let notes = gathering.host.session.round.notes
    #expect(notes.map(\.text) == ["Écouter d’abord"])
    #expect(notes.map(\.author) == [zoe.view.participant])
  }
}
