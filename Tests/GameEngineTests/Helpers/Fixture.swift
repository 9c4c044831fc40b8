import Foundation

/// A text kept beside the tests.
struct Fixture {
  let url: URL

  init(_ name: String, beside file: StaticString = #filePath) {
    url = URL(filePath: "\(file)").deletingLastPathComponent().deletingLastPathComponent()
      .appending(components: "Fixtures", name)
  }

  /// The lines of the text, without its comments.
  func lines() throws -> [String] {
    try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }
}
