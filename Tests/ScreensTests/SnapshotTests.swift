import Foundation
import TerminalUI
import Testing

/// Pictures kept beside this file, to be read by a person whenever they change.
///
/// `SPRO_RECORD=1 swift test --filter SnapshotTests` writes them anew, and fails.
@Suite struct SnapshotTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 140, rows: 45)]

  @Test(arguments: try Shot.all.get(), sizes)
  func `A picture is the committed one`(shot: Shot, size: Size) throws {
    try Snapshot(name: "\(shot.name)-\(size.columns)x\(size.rows)").check(shot.canvas(size))
  }

  @Test func `Where there is no room, one sentence says so`() throws {
    let stage = try Stage()
    try Snapshot(name: "too-small-79x24").check(stage.canvas(Size(columns: 79, rows: 24)))
    try Snapshot(name: "too-small-20x5").check(stage.canvas(Size(columns: 20, rows: 5)))
  }

  @Test func `No committed picture is left over`() throws {
    let expected = try Shot.all.get().flatMap { shot in
      Self.sizes.map { "\(shot.name)-\($0.columns)x\($0.rows).txt" }
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: Snapshot.folder.path)
    let strangers = Set(kept).subtracting(expected).filter { !$0.hasPrefix("too-small-") }
    #expect(strangers.sorted() == [])
  }
}

/// A picture in a file: the rows of a canvas, and where its cursor stands.
struct Snapshot {
  let name: String

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")

  func check(_ canvas: Canvas, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let url = Self.folder.appending(path: "\(name).txt")
    let text = Self.text(of: canvas)
    guard ProcessInfo.processInfo.environment["SPRO_RECORD"] == nil else {
      try Data(text.utf8).write(to: url)
      Issue.record(
        "\(name) was recorded: read it, commit it, run without SPRO_RECORD",
        sourceLocation: sourceLocation)
      return
    }
    let kept = try String(contentsOf: url, encoding: .utf8)
    #expect(Self.rows(text) == Self.rows(kept), sourceLocation: sourceLocation)
  }

  private static func rows(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func text(of canvas: Canvas) -> String {
    let cursor = canvas.cursor.map { "cursor: column \($0.column), row \($0.row)" } ?? "no cursor"
    return (canvas.lines + ["", cursor, ""]).joined(separator: "\n")
  }
}
