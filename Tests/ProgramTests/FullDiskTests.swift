import Foundation
import Testing

@Suite(.serialized) struct `A disk that fills up during a session` {
  /// Whether this machine lets a test have a file system of its own.
  static let canMount: Bool = {
    var isPossible = false
    try? Room.with { room in
      let attempt = "mkdir m && mount -t tmpfs -o size=64k none m && umount m"
      isPossible = try room.shell(attempt).status == 0
    }
    return isPossible
  }()

  @Test func `At a limit of the file size nothing more is acknowledged`() throws {
    try Room.with { room in
      try room.prepare(upTo: .welcome)
      let size = try Data(contentsOf: try room.journal).count
      let limit = "ulimit -f \(size / 1024 + 2)"
      try fill(room, Shell(room), limit)
      let again = try room.resume(at: .welcome)
      try again.wait(for: "Anna Mission locale")
    }
  }

  @Test(.enabled(if: canMount))
  func `On a full file system nothing more is acknowledged`() throws {
    try Room.with { room in
      let mount = "mkdir home && mount -t tmpfs -o size=64k none home"
      #expect(try room.shell(mount).status == 0)
      defer { _ = try? room.shell("umount -l home") }
      try room.prepare(upTo: .welcome)
      let filling = "head -c 65536 /dev/zero > home/plein; test -s home/plein"
      #expect(try room.shell(filling).status == 0)
      try fill(room, Shell(room), ":")
    }
  }

  /// Types names until they cannot be kept, leaves, and compares the screen with the disk.
  private func fill(_ room: Room, _ shell: Shell, _ limit: String) throws {
    let terminal = shell.terminal
    let line = "(\(limit); $spro animer --reprendre); echo STATUT=$?"
    try shell.run(line, bringing: Stop.welcome.rawValue)
    try terminal.press("Enter", bringing: "Prénom, structure :")
    let screen = try typeNames(terminal)
    #expect(screen.contains("NON ENREGISTRÉ"))
    let shown = try #require(screen.firstMatch(of: /(\d+) participant·es/)?.1)
    try terminal.press("Escape")
    try terminal.wait("the keys of the phase") { $0.contains("? aide") }
    try terminal.press("q", bringing: "Quitter : la séance")
    try terminal.press("Enter")
    let status = try shell.waitForStatus()
    #expect(status == 74)
    try terminal.wait(for: "n’est pas enregistrée")
    try shell.checkRestored()

    let kept = try room.run(["seances", "--json"]).output
    #expect(kept.firstMatch(of: /"participants" ?: ?(\d+)/)?.1 == shown)
    #expect(try room.run(["seances", "verifier"]).status == 0)
  }

  /// Types names until one is not kept.
  ///
  /// - Returns: the screen that says so.
  private func typeNames(_ terminal: Terminal) throws -> String {
    for number in 5...200 {
      try terminal.type("Personne \(number)\r")
      let screen = try terminal.wait("an answer to name \(number)") {
        $0.contains("\(number) participant·es") || $0.unbroken.contains("rien de plus n’est gardé")
      }
      if screen.contains("NON ENREGISTRÉ") { return screen }
    }
    throw Missing(wanted: "a disk that is full", instead: try terminal.screen)
  }
}
