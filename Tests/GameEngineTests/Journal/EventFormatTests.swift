import Foundation
import GameEngine
import Testing

/// The journal's words: `Fixtures/evenements.ndjson` is added to and never changed.
@Suite struct EventFormatTests {
  private let fixture = Fixture("evenements.ndjson")

  @Test func `Events are written as they have always been`() throws {
    let written = try SampleEvents.all.map(JSON.text(of:))
    #expect(try fixture.lines() == written)
  }

  @Test func `Events written long ago read the same for ever`() throws {
    let read = try fixture.lines().map(JSON.event(from:))
    #expect(read == SampleEvents.all)
  }

  @Test func `Every kind of event stands in the fixture`() throws {
    let kept = try fixture.lines().map { try JSON.event(from: $0).name }
    #expect(Set(kept) == Set(EventName.allCases))
  }

  @Test func `An event is named in the journal as in the engine`() throws {
    for event in SampleEvents.all {
      #expect(try JSON.text(of: event).hasPrefix("{\"\(event.name.rawValue)\":"))
    }
  }

  @Test(arguments: [
    "{}", "[]", "true", "{\"pointsGiven\":3}", "{\"observerReady\":1,\"observerNotReady\":1}",
    "{\"observerReady\":\"un\"}", "{\"playerReleased\":\"referee\"}", "{\"caseDrawn\":true}",
  ])
  func `What is not one known event is refused`(text: String) {
    #expect(throws: DecodingError.self) { try JSON.event(from: text) }
  }

  @Test func `What a later version adds beside is passed over`() throws {
    let read = try JSON.event(from: "{\"observerReady\":1,\"later\":{\"key\":0}}")
    #expect(read == .observerReady(.anne))
    let more = "{\"phaseEntered\":{\"phase\":\"draw\",\"time\":9,\"mood\":\"\"}}"
    let entry = PhaseEntry(phase: .draw, time: SessionTime(rawValue: 9))
    #expect(try JSON.event(from: more) == .phaseEntered(entry))
  }

  @Test func `The sample events replay without harm, in any order`() {
    _ = Session(replaying: SampleEvents.all)
    _ = Session(replaying: SampleEvents.all.reversed())
  }
}
