import Foundation
import Testing

@Suite(.serialized) struct `The demonstration` {
  private func expectNothingKept(_ room: Room) {
    #expect(!FileManager.default.fileExists(atPath: room.home.path))
  }

  @Test(arguments: [TerminalSize.smallest, .large])
  func `It plays to its end by itself and keeps nothing`(size: TerminalSize) throws {
    try Room.with { room in
      let shell = try Shell(room, size: size)
      try shell.start("demo --vitesse 20", bringing: "rien n’est gardé")
      #expect(try shell.waitForStatus() == 0)
      try shell.checkRestored()
      expectNothingKept(room)
    }
  }

  @Test(arguments: ["x", "Enter", "Escape", "C-c", "Right", "F5"])
  func `Any key stops it`(key: String) throws {
    try Room.with { room in
      let terminal = try room.play(["demo"])
      try terminal.wait(for: "rien n’est gardé")
      try terminal.press(key)
      #expect(try terminal.waitForEnd() == 0)
      #expect(try terminal.fact("alternate_on") == "0")
      expectNothingKept(room)
    }
  }

  @Test func `From the home screen a key comes back to the home screen`() throws {
    try Room.with { room in
      let terminal = try room.play()
      try terminal.wait(for: "Comment se joue une séance ?")
      try terminal.press("3", bringing: "rien n’est gardé")
      try terminal.press("Space", bringing: "Comment se joue une séance ?")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
      expectNothingKept(room)
    }
  }

  @Test func `Without a terminal it says what it needs`() throws {
    try Room.with { room in
      let result = try room.run(["demo"])
      #expect(result.status == 1)
      #expect(result.errors.contains("a besoin d’un terminal"))
      #expect(result.output.isEmpty)
    }
  }
}
