import Foundation
import Glibc
import Testing

@Suite(.serialized) struct `A session that is open elsewhere` {
  private static let sentence = "la séance « essai » est ouverte dans un autre spro (processus"

  /// Ways to ask for a session that somebody has open.
  static let requests = [
    ["animer", "--reprendre"],
    ["animer", "--seance", "essai", "--reprendre"],
    ["animer", "--lignes", "--reprendre"],
  ]

  @Test(arguments: requests)
  func `A second program is refused in one sentence and the first is undisturbed`(
    request: [String]
  ) throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let first = try room.resume(at: .volunteers)
      let before = try first.screen
      let second = try room.play(request)
      #expect(try second.waitForEnd() == 75)
      let screen = try second.wait(for: Self.sentence)
      #expect(screen.unbroken.contains("\(try first.process)"))
      #expect(screen.split(separator: "\n").count <= 2)
      #expect(try second.fact("alternate_on") == "0")

      #expect(try first.screen == before)
      try first.press("Enter", bringing: "Anna conseiller·ère")
      #expect(try first.screen.contains("enregistré"))
    }
  }

  @Test func `A stopped program is not taken for a dead one`() throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let words = ["/bin/bash", "-c", "\(Program.path) animer --reprendre; exit $?"]
      let first = try room.terminal(running: words)
      try first.wait(for: Stop.volunteers.rawValue)
      let process = try #require(ProcessFacts.children(of: try first.process).first)
      kill(process, SIGSTOP)
      #expect(try room.run(["animer", "--lignes", "--reprendre"]).status == 75)
      kill(process, SIGCONT)
      try first.press("Enter", bringing: "Anna conseiller·ère")
    }
  }

  @Test func `The home screen tells it and goes on`() throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let first = try room.resume(at: .volunteers)
      let second = try room.play(size: .smallest)
      try second.wait(for: "Reprendre une séance")
      try second.press("2", bringing: "essai · ouverte ailleurs")
      try second.press("Enter", bringing: "est ouverte dans un autre spro")
      try second.wait(for: "Comment se joue une séance ?")
      try second.press("q")
      #expect(try second.waitForEnd() == 0)
      try first.press("Enter", bringing: "Anna conseiller·ère")
    }
  }

  @Test func `It is not deleted under those who play it`() throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let first = try room.resume(at: .volunteers)
      let result = try room.run(["seances", "supprimer", "essai", "--confirmer"])
      #expect(result.status == 75)
      #expect(result.errors.unbroken.contains(Self.sentence))
      try first.press("Enter", bringing: "Anna conseiller·ère")
      #expect(try room.sessionFiles().contains("journal.ndjson"))
    }
  }
}
