import Foundation
import GameEngine
import TestSupport
import Testing

@testable import SessionStore

@Suite struct ActionTests {
  @Test func `The events of a command come back all together or not at all`() throws {
    let home = try TemporaryFolder(inMemory: true)
    let pair = RecordedAction.at(20, .roundStarted(RoundNumber(2)), .frameAgreed, .gridsRevealed)
    let journal = try home.journal([.at(10, .frameAgreed)])
    let whole = try Data(contentsOf: journal.folder.journal).count
    try journal.append([pair])
    journal.close()
    let bytes = try Data(contentsOf: journal.folder.journal)
    for cut in whole..<bytes.count {
      let folder = try home.session(journal: bytes[..<cut])
      var events: [Event] = []
      let again = try Journal.open(folder) { events.append($0.event) }
      #expect(events == [.frameAgreed], "cut at \(cut)")
      #expect(again.cut?.length ?? 0 == cut - whole, "cut at \(cut)")
    }
  }
}
