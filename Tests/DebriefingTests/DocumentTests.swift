import Debriefing
import Foundation
import Testing

@Suite struct DocumentTests {
  @Test(arguments: [("seance.md", false), ("seance-nominative.md", true)])
  func `The document is the committed example, byte for byte`(
    name: String, nominative: Bool
  ) throws {
    let text = try Table.sample().markdown(nominative: nominative)
    guard ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == nil else {
      try Data(text.utf8).write(to: Fixture.url(name))
      Issue.record("\(name) was recorded anew: read it, commit it, run without RECORD_FIXTURES")
      return
    }
    #expect(try Fixture.text(name) == text)
  }
}
