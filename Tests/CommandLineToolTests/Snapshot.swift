import Foundation
import Testing

/// Compares a text with the one committed beside these tests.
///
/// With `SPRO_RECORD=1` the text is written instead, and the test fails so that nobody forgets.
func expectSnapshot(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = URL(fileURLWithPath: ScriptedRun.testFolder("Scripts/\(name)"))
  if ProcessInfo.processInfo.environment["SPRO_RECORD"] == "1" {
    try text.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let committed = try String(contentsOf: url, encoding: .utf8)
  let (found, expected) = (text.split(separator: "\n"), committed.split(separator: "\n"))
  let place = zip(found, expected).enumerated().first { $0.element.0 != $0.element.1 }
  if let place {
    Issue.record(
      "\(name), line \(place.offset + 1): \(place.element.0) instead of \(place.element.1)",
      sourceLocation: sourceLocation)
  }
  #expect(found.count == expected.count, "\(name)", sourceLocation: sourceLocation)
}
