import Foundation
import GameEngine
import SessionStore
import TestSupport
import Testing

@testable import SessionRoom

/// What a terminal may take of the host's attention, so that the others keep theirs.
///
/// The clock stands still unless a test moves it: what is counted is messages, not time.
@Suite struct PacingTests {
  private let gathering: Gathering

  init() throws {
    gathering = try Gathering(countingDisk: true)
    try gathering.host.reachInterview()
  }

  private func move(_ milliseconds: Int) throws {
    gathering.room.clock.milliseconds += milliseconds
    try gathering.settle()
  }

  private func count(_ text: String, _ terminal: RawTerminal) -> Int {
    terminal.hear()
    return terminal.text.components(separatedBy: text).count - 1
  }

  private func observer(_ name: String, _ number: Int) throws -> RawTerminal {
    let terminal = try RawTerminal(gathering)
    terminal.say(
      "{\"hello\":{\"spro\":[1,1],\"role\":\"observer\",\"client\":\"\(1_000_000_000_000_000 + number)\","
        + "\"name\":\"\(name)\",\"arriving\":true}}\n")
    return terminal
  }

  private func line(_ sequence: Int) -> String {
    "{\"submit\":{\"action\":{\"observe\":{\"round\":1,\"section\":\"questions\",\"text\":\"n° \(sequence)\"}},"
      + "\"sequence\":\(sequence)}}\n"
  }

  @Test func `A terminal that floods is read no more than its share, and nothing of it is lost`()
    throws
  {
    let flood = try observer("Torrent", 1)
    try gathering.settle()
    for sequence in 1...200 { flood.say(line(sequence)) }
    try gathering.settle()
    let atOnce = count("{\"ack\":", flood)
    #expect((50...60).contains(atOnce))
    try move(100)
    #expect(count("{\"ack\":", flood) == atOnce)
    try move(900)
    #expect((atOnce + 5...atOnce + 10).contains(count("{\"ack\":", flood)))
    for _ in 1...40 { try move(500) }
    #expect(count("{\"ack\":", flood) == 200)
    let kept = gathering.host.session.round.observations.map(\.text)
    #expect(kept == (1...200).map { "n° \($0)" })
  }

  /// Uses up what those may take who come and go, so that they wait.
  private func crowdTheDoor() throws -> [RawTerminal] {
    try (1...8).map { number in
      let guest = try observer("Passante \(number)", 1_000 + number)
      try gathering.settle()
      return guest
    }
  }

  @Test func `Where many come already, lines of a flooder wait and those of others do not`() throws
  {
    let (flood, zoe) = (try observer("Torrent", 1), try observer("Zoé", 2))
    try gathering.settle()
    let guests = try crowdTheDoor()
    for sequence in 1...50 { flood.say(line(sequence)) }
    try gathering.settle()
    let before = count("{\"ack\":", flood)
    #expect(before < 50 && guests.count == 8)
    zoe.say(line(1))
    try gathering.settle()
    #expect(count("{\"ack\":", flood) == before && count("{\"ack\":", zoe) == 1)
    try move(500)
    #expect(count("{\"ack\":", flood) == 50)
  }

  @Test func `What a flooder writes once she floods no more waits behind what she wrote before`()
    throws
  {
    let flood = try observer("Torrent", 1)
    try gathering.settle()
    let guests = try crowdTheDoor()
    for sequence in 1...31 { flood.say(line(sequence)) }
    try gathering.settle()
    let before = count("{\"ack\":", flood)
    #expect(before < 31 && guests.count == 8)
    try move(200)
    flood.say(line(32))
    try gathering.settle()
    #expect(count("{\"ack\":", flood) == before)
    try move(300)
    #expect(count("{\"ack\":", flood) == 32)
    #expect(gathering.host.session.round.observations.map(\.text) == (1...32).map { "n° \($0)" })
  }

  @Test func `A line longer than people write counts as those it could have been`() throws {
    let verbose = try RawTerminal(gathering)
    verbose.hello()
    try gathering.settle()
    let before = count("\"moment\"", verbose)
    let long = String(repeating: "x", count: 60_000)
    for _ in 1...3 {
      verbose.say("{\"ping\":true,\"why\":\"\(long)\"}\n")
      try gathering.settle()
    }
    verbose.say("{\"ping\":true}\n")
    try gathering.settle()
    #expect(count("\"moment\"", verbose) - before <= 3)
    try move(60_000)
    verbose.say("{\"ping\":true}\n")
    try gathering.settle()
    #expect(!verbose.isClosed && count("\"moment\"", verbose) > before + 3)
  }

  @Test func `What terminals do is told to the others now and then, all of it at once`() throws {
    let table = try RawTerminal(gathering)
    table.hello()
    try gathering.settle()
    let guests = try (1...4).map { try observer("Passante \($0)", $0) }
    try gathering.settle()
    for number in 1...20 {
      for guest in guests {
        let action = "{\"ready\":\(number % 2 == 1)}"
        guest.say("{\"submit\":{\"action\":\(action),\"sequence\":\(number)}}\n")
      }
      try gathering.settle()
    }
    #expect(guests.allSatisfy { count("{\"ack\":", $0) == 20 })
    let told = count("observer", table)
    #expect(told <= 4 * guests.count)
    try move(250)
    #expect(count("observer", table) == 20 * guests.count)
  }

  @Test func `What the facilitator does is told at once, behind what went before it`() throws {
    let table = try RawTerminal(gathering)
    table.hello()
    try gathering.settle()
    let guests = try (1...3).map { try observer("Passante \($0)", $0) }
    try gathering.settle()
    try gathering.host.perform(.advance(confirmed: true))
    let told = count("Passante", table)
    #expect(told == 3 && guests.count == 3)
    let phase = try #require(table.text.range(of: "phaseEntered", options: .backwards))
    let last = try #require(table.text.range(of: "Passante 3"))
    #expect(last.upperBound < phase.lowerBound)
  }

  @Test func `What terminals do waits a little behind what the facilitator did`() throws {
    let table = try RawTerminal(gathering)
    table.hello()
    try gathering.settle()
    try gathering.host.perform(.pauseClock)
    let guest = try observer("Passante", 1)
    try gathering.settle()
    #expect(count("{\"welcome\"", guest) == 1 && count("Passante", table) == 0)
    try gathering.host.perform(.resumeClock)
    #expect(count("Passante", table) == 1)
    let other = try observer("Suivante", 2)
    try gathering.settle()
    #expect(count("{\"welcome\"", other) == 1 && count("Suivante", table) == 0)
    try move(250)
    #expect(count("Suivante", table) == 1)
  }

  @Test func `Whoever asks is told everything that went before the answer`() throws {
    let zoe = try observer("Zoé", 1)
    let yvan = try observer("Yvan", 2)
    try gathering.settle()
    yvan.say("{\"submit\":{\"action\":{\"ready\":true},\"sequence\":1}}\n")
    try gathering.settle()
    zoe.say("{\"ping\":true}\n")
    try gathering.settle()
    #expect(count("{\"ack\":1}", yvan) == 1 && count("observerReady", zoe) == 1)
  }

  @Test func `The number of lines reaches the seats though the wall turned in between`() throws {
    let table = try RawTerminal(gathering)
    table.say(
      "{\"hello\":{\"spro\":[2,2],\"role\":\"table\",\"client\":\"\(RawTerminal.client)\"}}\n")
    let zoe = try observer("Zoé", 1)
    let yvan = try observer("Yvan", 2)
    try gathering.settle()
    try move(1_000)
    for sequence in 1...12 {
      zoe.say(line(sequence))
      try gathering.settle()
      gathering.server.show(WallSight(phase: .interview, read: sequence))
    }
    #expect(count("\"lines\":12", yvan) == 0)
    try move(250)
    #expect(count("\"lines\":12", yvan) == 1)
  }

  @Test func `A coming and going without end costs a sync now and then`() throws {
    try move(10_000)
    let before = gathering.room.disk.syncs
    let guests = try (1...50).map { number in
      let guest = try observer("Passante \(number)", number)
      try gathering.settle()
      return guest
    }
    #expect(gathering.room.disk.syncs - before <= 5)
    try move(1_000)
    #expect(gathering.room.disk.syncs - before <= 6)
    #expect(guests.allSatisfy { count("{\"welcome\"", $0) == 1 })
  }

  @Test func `Those who wait at the door do not stand before somebody who writes`() throws {
    let zoe = try observer("Zoé", 100)
    try gathering.settle()
    let guests = try crowdTheDoor()
    let letIn = guests.count { count("{\"welcome\"", $0) == 1 }
    #expect(letIn < guests.count)
    let before = gathering.room.disk.syncs
    zoe.say(line(1))
    try gathering.settle()
    #expect(count("{\"ack\":1}", zoe) == 1 && gathering.room.disk.syncs == before + 1)
    #expect(guests.count { count("{\"welcome\"", $0) == 1 } == letIn)
    try move(500)
    #expect(guests.allSatisfy { count("{\"welcome\"", $0) == 1 })
  }

  @Test func `Those who talk nonsense again and again find the door at rest`() throws {
    var sentAway = 0
    for _ in 1...100 {
      let garbage = try RawTerminal(gathering)
      garbage.say([0xFF, 0x0A])
      try gathering.settle()
      sentAway += count("{\"bye\"", garbage)
    }
    #expect((8...16).contains(sentAway))
    let zoe = try gathering.seated("Zoé")
    #expect(zoe.view.link == .live)
  }
}
