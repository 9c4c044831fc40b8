import Foundation
import Testing

/// A text kept beside the tests.
struct Fixture {
  let url: URL

  init(_ name: String, of tests: StaticString = #filePath) {
    url = URL(filePath: "\(tests)").deletingLastPathComponent().deletingLastPathComponent()
      .appending(components: "Fixtures", name)
  }

  /// The lines of the text, without its comments.
  func lines() throws -> [String] {
    try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  /// Compares lines with the kept ones, or keeps them where `SPRO_RECORD_FIXTURES` is set.
  ///
  /// A test that records fails, so that no recording passes for a proof.
  func expect(_ lines: [String], under title: String) throws {
    if ProcessInfo.processInfo.environment["SPRO_RECORD_FIXTURES"] != nil {
      let text = (["# \(title)"] + lines).joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: url)
      Issue.record("recorded \(url.lastPathComponent); read it, then run without recording")
      return
    }
    let kept = try self.lines()
    for (line, expected) in zip(lines, kept) { #expect(line == expected) }
    #expect(lines.count == kept.count)
  }
}
