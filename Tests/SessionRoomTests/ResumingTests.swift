import Foundation
import GameEngine
import SessionRoom
import SessionStore
import TestSupport
import Testing

@Suite struct ResumingTests {
  @Test func `A host dropped without being closed is taken up again where it stood`() throws {
    let home = try TemporaryFolder()
    let place = StorePlace(home.url)
    var host: SessionHost? = try SessionHost(
      new: Samples.opening(), in: place, program: "1.0", cards: Samples.cards)
    try host?.perform(.join(name: "Inès", home: nil))
    let session = try #require(host?.session)
    let name = try #require(host?.name)
    host = nil
    let again = try SessionHost(resuming: try place.find(name), cards: Samples.cards)
    #expect(again.session == session)
  }
}
