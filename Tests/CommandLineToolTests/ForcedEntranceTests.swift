import Testing

@testable import CommandLineTool

@Suite struct ForcedEntranceTests {
  @Test(arguments: [nil, ""])
  func `Whoever asks for nothing gets the screen`(asked: String?) {
    #expect(ForcedEntrance(asked: asked, only: nil) == .screen)
    #expect(ForcedEntrance(asked: asked, only: "essai") == .screen)
  }

  @Test func `A room's lines go to whoever asks for them as spro does`() {
    #expect(ForcedEntrance(asked: "spro relais", only: nil) == .relay(nil))
    #expect(ForcedEntrance(asked: "spro relais", only: "essai") == .relay("essai"))
    #expect(
      ForcedEntrance(asked: "spro relais 2026-11-23-essai", only: nil)
        == .relay("2026-11-23-essai"))
    #expect(ForcedEntrance(asked: "spro relais essai", only: "essai") == .relay("essai"))
  }

  @Test func `Another session than the one that is open to all is not for the asking`() {
    #expect(ForcedEntrance(asked: "spro relais autre", only: "essai") == .nothingElse)
  }

  static let others = [
    "id", "spro", "spro ", "spro relais ", " spro relais", "spro  relais", "spro relais\n",
    "spro relais; id", "spro relais $(id)", "spro relais `id`", "spro relais essai autre",
    "spro relais -x", "spro relais --aide", "spro relais ../autre", "spro relais Essai",
    "spro relais essai\u{0}", "/usr/bin/spro relais", "spro observer", "sh -c 'spro relais'",
    "spro relais " + String(repeating: "a", count: 300), "SPRO RELAIS",
    "/usr/lib/openssh/sftp-server", "scp -t .",
  ]

  @Test(arguments: others)
  func `Anything else is refused`(asked: String) {
    #expect(ForcedEntrance(asked: asked, only: nil) == .nothingElse)
  }
}
