import Foundation
import Testing

@Suite(.serialized) struct `The program file alone` {
  /// Whether a program's calls can be watched here.
  static let canTrace: Bool = {
    var isPossible = false
    try? Room.with { isPossible = try $0.shell("strace -o /dev/null true").status == 0 }
    return isPossible
  }()

  /// Copies the program file to an empty folder.
  ///
  /// - Returns: the copy's path.
  private func copy(_ room: Room) throws -> String {
    let folder = room.folder.appendingPathComponent("ailleurs")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let copy = folder.appendingPathComponent("spro").path
    try FileManager.default.copyItem(atPath: Program.path, toPath: copy)
    return copy
  }

  private static let script =
    (["ouvrir Essai"] + Stop.reading.lines + ["lire", "chercher mission locale", "quitter"])
    .joined(separator: "\n") + "\n"

  @Test func `It plays from an empty folder, with nothing beside it`() throws {
    try Room.with { room in
      let program = try copy(room)
      let result = try room.command([program, "animer", "--lignes"], input: Self.script)
      #expect(result.status == 0)
      #expect(result.output.contains("Carte cas n°"))
      #expect(result.output.contains("Mission locale"))

      let terminal = try room.terminal(running: [program])
      try terminal.wait(for: "Comment se joue une séance ?")
      try terminal.press("4", bringing: "Chercher :")
      try terminal.type("cap emploi")
      try terminal.wait(for: "Cap emploi")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: room.path("ailleurs")) == ["spro"])
    }
  }

  @Test(.enabled(if: canTrace))
  func `It opens no file of the sources`() throws {
    try Room.with { room in
      let program = try copy(room)
      let trace = room.path("trace")
      let watched = ["strace", "-f", "-e", "trace=%file", "-o", trace]
      let result = try room.command(watched + [program, "animer", "--lignes"], input: Self.script)
      #expect(result.status == 0)
      let calls = try String(contentsOfFile: trace, encoding: .utf8)
      #expect(calls.contains("journal.ndjson"), "calls are seen")
      #expect(!calls.contains(Program.sources.path + "/"))
    }
  }
}
