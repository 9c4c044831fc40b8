import Foundation
import GameEngine
import SessionStore
import TestSupport
import Testing

@testable import SessionRoom

/// What terminals and hosts of each version have said to each other: kept beside for ever, and never
/// written again; the sentences of refusals alone may be written better.
@Suite struct TranscriptTests {
  enum Step: Sendable {
    case say(String)
    case host(Command)
    case look(WallSight)
  }

  struct Scene: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Versions its host speaks.
    var versions = 1...1
    let steps: [Step]
  }

  private static let client = RawTerminal.client
  private static let deck = RoomDeck(files: ["paquet.json": "{\"id\": \"autre\"}"])
  private static let scenes = [
    Scene(
      testDescription: "observatrice",
      steps: [
        .say(
          "{\"hello\":{\"arriving\":true,\"client\":\"\(client)\",\"home\":\"CIO\",\"name\":\"Yvan\",\"role\":\"observer\",\"spro\":[1,1]}}"
        ),
        .say(
          "{\"submit\":{\"action\":{\"observe\":{\"elapsed\":1500,\"round\":1,\"section\":\"questions\",\"text\":\"« Et vous ? »\"}},\"sequence\":1}}"
        ),
        .say(
          "{\"submit\":{\"action\":{\"observe\":{\"round\":1,\"section\":\"questions\",\"text\":\"deux\"}},\"sequence\":1}}"
        ),
        .say(
          "{\"submit\":{\"action\":{\"edit\":{\"id\":1,\"section\":\"portes\",\"text\":\"le CIO\"}},\"sequence\":2}}"
        ),
        .say("{\"submit\":{\"action\":{\"withdraw\":9},\"sequence\":3}}"),
        .say("{\"submit\":{\"action\":{\"ready\":true},\"sequence\":3}}"),
        .say("{\"submit\":{\"action\":{\"offer\":true},\"sequence\":4}}"),
        .say("{\"submit\":{\"action\":{\"draw\":\"cases\"},\"sequence\":5}}"),
        .say(
          "{\"submit\":{\"action\":{\"amend\":{\"name\":\"Yvan L.\"}},\"sequence\":5}}"),
        .host(.skip(to: .viewpoints)),
        .host(.reveal(confirmed: true)),
        .say("{\"ping\":true}"),
        .say("{\"submit\":{\"action\":{\"leave\":true},\"sequence\":6}}"),
        .say("ceci n’est pas un message"),
      ]),
    Scene(
      testDescription: "table",
      steps: [
        .say("{\"hello\":{\"client\":\"\(client)\",\"role\":\"table\",\"spro\":[1,3]}}"),
        .host(.advance(confirmed: true)),
        .say("{\"submit\":{\"action\":{\"ready\":true},\"sequence\":1}}"),
      ]),
    Scene(
      testDescription: "version",
      steps: [.say("{\"hello\":{\"client\":\"\(client)\",\"role\":\"table\",\"spro\":[2,3]}}")]),
    Scene(
      testDescription: "observatrice-2", versions: 1...2,
      steps: [
        .say(
          "{\"hello\":{\"arriving\":true,\"client\":\"\(client)\",\"name\":\"Yvan\",\"role\":\"observer\",\"spro\":[1,2]}}"
        ),
        .host(.skip(to: .transfer)),
        .say(
          "{\"submit\":{\"action\":{\"takeaway\":{\"round\":1,\"text\":\"Écouter\"}},\"sequence\":1}}"
        ),
        .say(
          "{\"submit\":{\"action\":{\"takeaway\":{\"id\":1,\"text\":\"Écouter d’abord\"}},\"sequence\":2}}"
        ),
        .say(
          "{\"submit\":{\"action\":{\"takeaway\":{\"round\":7,\"text\":\"Tard\"}},\"sequence\":3}}"),
        .say("{\"submit\":{\"action\":{\"dropTakeaway\":1},\"sequence\":3}}"),
      ]),
    Scene(
      testDescription: "table-2", versions: 1...2,
      steps: [
        .say("{\"hello\":{\"client\":\"\(client)\",\"role\":\"table\",\"spro\":[1,3]}}"),
        .look(WallSight(phase: .interview, view: 1, chosen: 0, read: 120, prompt: 2)),
      ]),
  ]

  @Test(arguments: scenes)
  private func `Host and terminal say what they have always said`(scene: Scene) throws {
    let gathering = try Gathering(
      code: "k7qf3m2x", deck: scene.versions.upperBound > 1 ? Self.deck : nil,
      versions: scene.versions)
    try gathering.host.reachInterview()
    let terminal = try RawTerminal(gathering)
    var lines: [String] = []
    for step in scene.steps {
      switch step {
      case .say(let line):
        lines.append("> " + line)
        terminal.say(line + "\n")
      case .host(let command): try gathering.host.perform(command)
      case .look(let sight): gathering.server.show(sight)
      }
      let known = terminal.text.split(separator: "\n").count
      try gathering.settle()
      terminal.hear()
      lines += terminal.text.split(separator: "\n").dropFirst(known)
        .map { "< " + $0.replacing(/"sentence":"[^"]*"/, with: "\"sentence\":\"…\"") }
    }
    try Self.compare(lines.joined(separator: "\n") + "\n", scene.testDescription)
  }

  private static func compare(_ transcript: String, _ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Transcripts/\(name).txt")
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      try Data(transcript.utf8).write(to: file)
      Issue.record("the transcript was missing and has been recorded: look at it, then commit it")
      return
    }
    #expect(transcript == kept)
  }
}
