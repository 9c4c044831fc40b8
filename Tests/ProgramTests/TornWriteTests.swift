import Foundation
import Testing

@Suite(.serialized) struct `A write that did not end` {
  /// Half a record, as a power cut leaves it.
  private static let half = #"{"n":9,"t":12345,"e":{"participantJoi"#

  /// Appends half a line to a journal.
  ///
  /// - Returns: the journal before it.
  private func tear(_ room: Room) throws -> Data {
    let journal = try room.journal
    let whole = try Data(contentsOf: journal)
    try (whole + Data(Self.half.utf8)).write(to: journal)
    return whole
  }

  /// What was cut off stands beside the journal, and the journal is as it was.
  private func check(_ room: Room, _ whole: Data) throws {
    let folder = try room.sessionFolder
    #expect(try Data(contentsOf: try room.journal).starts(with: whole))
    let kept = try room.sessionFiles().filter {
      let file = folder.appendingPathComponent($0)
      return (try? Data(contentsOf: file)) == Data(Self.half.utf8)
    }
    #expect(kept.count == 1, "the torn end is kept aside")
    #expect(try room.run(["seances", "verifier"]).status == 0)
  }

  @Test func `The screen says that it was cut and where it is kept`() throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let whole = try tear(room)
      let terminal = try room.resume(at: .volunteers, size: .smallest)
      try terminal.wait(for: "La dernière écriture n’avait pas abouti")
      try check(room, whole)
      try terminal.press("Enter", bringing: "Anna conseiller·ère")
    }
  }

  @Test func `The linear mode says so too`() throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let whole = try tear(room)
      let result = try room.run(["animer", "--lignes", "--reprendre"], input: "quitter\n")
      #expect(result.status == 0)
      #expect(result.output.contains("La dernière écriture avait été interrompue"))
      #expect(result.output.contains("\(Self.half.utf8.count) octets"))
      try check(room, whole)
    }
  }

  @Test func `Damage in the middle is refused with its place, and the terminal is left alone`()
    throws
  {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      var bytes = try Data(contentsOf: try room.journal)
      let place = bytes.index(bytes.endIndex, offsetBy: -200)
      bytes[place] ^= 1
      try bytes.write(to: try room.journal)
      let terminal = try room.play(["animer", "--reprendre"])
      #expect(try terminal.waitForEnd() == 65)
      let screen = try terminal.wait(for: "est abîmé à la ligne")
      #expect(screen.unbroken.contains("spro seances reparer essai"))
      #expect(try terminal.fact("alternate_on") == "0")
      #expect(try Data(contentsOf: try room.journal) == bytes)
    }
  }
}
