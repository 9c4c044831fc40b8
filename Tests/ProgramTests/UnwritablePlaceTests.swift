import Foundation
import Testing

@Suite(.serialized) struct `A place that takes nothing` {
  /// Places where no session can be made.
  enum Place: CaseIterable {
    case underFile, inProc

    func prepare(_ room: Room) throws {
      switch self {
      case .underFile:
        try Data().write(to: URL(fileURLWithPath: room.path("fichier")))
        room.environment["SPRO_HOME"] = room.path("fichier") + "/spro"
      case .inProc: room.environment["SPRO_HOME"] = "/proc/spro"
      }
    }
  }

  @Test(arguments: Place.allCases)
  func `A session that cannot be kept is not begun, and the sentence says why`(
    place: Place
  ) throws {
    try Room.with { room in
      try place.prepare(room)
      let shell = try Shell(room)
      try shell.start("animer --titre Essai", bringing: "ne peut pas être créé")
      #expect(try shell.waitForStatus() == 73)
      try shell.checkRestored()

      let lines = try room.run(["animer", "--lignes", "--titre", "Essai"])
      #expect(lines.status == 73)
      #expect(lines.errors.contains("ne peut pas être créé"))
      #expect(lines.output.isEmpty)
    }
  }

  @Test func `The home screen tells it and goes on`() throws {
    try Room.with { room in
      try Place.underFile.prepare(room)
      let terminal = try room.play(size: .smallest)
      try terminal.wait(for: "Nouvelle séance")
      try terminal.press("Enter", bringing: "Auteurs montrés")
      try terminal.press("F2", bringing: "ne peut pas être créé")
      try terminal.wait(for: "Comment se joue une séance ?")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
    }
  }
}
