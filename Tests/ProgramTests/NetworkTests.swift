import Foundation
import Glibc
import Testing

/// Other machines, through a real sshd on this one.
@Suite(
  .serialized,
  .enabled(if: Network.isThere, "needs sshd: apt-get install openssh-server"))
struct NetworkTests {
  private static let secret = "un mot qui n’est que d’elle"

  /// A session in its interview, facilitated in a terminal, and a network to come in by.
  private func withSession(_ test: (Room, Network, Terminal) throws -> Void) throws {
    try Room.with { room in
      try makeRuntimeFolder(room)
      try room.prepare(upTo: .interview)
      let network = try Network(room, forcing: "spro entree --seance \(Room.session)")
      defer { network.shutDown() }
      let host = try room.resume(at: .interview)
      try test(room, network, host)
    }
  }

  private func makeRuntimeFolder(_ room: Room) throws {
    mkdir(room.path("run"), 0o700)
    room.environment["XDG_RUNTIME_DIR"] = room.path("run")
  }

  private func waitForLines(_ count: Int, _ room: Room) throws {
    let journal = try room.journal
    let found = try Patience.wait { () -> Bool? in
      try room.text(of: journal).components(separatedBy: "observationAdded").count == count + 1
        ? true : nil
    }
    guard found == true else {
      throw Missing(wanted: "\(count) lines", instead: try room.text(of: journal))
    }
  }

  @Test func `An observer's own spro goes through ssh, and its line may break in the middle`()
    throws
  {
    try withSession { room, _, _ in
      let seat = try room.play(["observer", "--nom", "Zoé", "libre:\(Room.session)"])
      try seat.wait(for: "Zoé  place")
      try seat.type("Elle reformule")
      try seat.press("Enter")
      try waitForLines(1, room)
      let carrier = try #require(ProcessFacts.children(of: try seat.process).first)
      kill(carrier, SIGKILL)
      try seat.type("Elle relance")
      try seat.press("Enter")
      try waitForLines(2, room)
      let kept = try room.text(of: try room.journal)
      #expect(kept.components(separatedBy: "Elle relance").count == 2)
    }
  }

  @Test func `A laptop with nothing but ssh gets the observer's screen`() throws {
    try withSession { room, network, _ in
      let seat = try network.terminal(.forced)
      try seat.wait(for: "Prendre place")
      try seat.type("Zoé")
      try seat.press("Enter", "Enter", "Enter")
      try seat.wait(for: "Zoé  place")
      try seat.type(Self.secret)
      try seat.press("Enter")
      try waitForLines(1, room)
    }
  }

  @Test func `With the forced key there is nothing but that screen`() throws {
    try withSession { room, network, _ in
      try room.command(
        [Program.path, "animer", "--lignes", "--seance", "autre", "--titre", "Autre"],
        input: "quitter\n"
      ).expectDone()
      for command in Self.attempts {
        let answer = try network.ssh(.forced, command, input: "id\nquitter\n")
        let isSilent = answer.output.isEmpty || answer.output.hasPrefix("{\"bye\":")
        #expect(answer.status != 0 && isSilent, "\(command): \(answer.output)")
        #expect(answer.errors.split(separator: "\n").count == 1, "\(command): \(answer.errors)")
        #expect(answer.errors.contains("n’ouvre que la salle"), "\(command)")
      }
      #expect(!FileManager.default.fileExists(atPath: room.path("pris")))
      let tunnel = try network.ssh(
        .forced, options: ["-W", "127.0.0.1:\(network.port)"], input: "\n")
      #expect(tunnel.status != 0 && !tunnel.output.contains("SSH-2.0"))
      let files = try room.command(
        ["sftp", "-F", room.path("ssh_config"), "-b", "-", "forcee"], input: "ls /\n")
      #expect(files.status != 0 && !files.output.contains("etc"))
    }
  }

  /// What somebody may ask for who wishes more than the room.
  private static let attempts = [
    "id", "cat /etc/passwd", "sh", "spro", "spro seances", "spro exporter essai --sortie -",
    "spro observer --nom Intrus autre", "spro relais autre", "spro relais ; touch pris",
    "spro relais $(touch pris)", "spro relais essai && touch pris", "spro relais -x",
    "spro animer --lignes", "spro relais essai\ntouch pris", "/usr/lib/openssh/sftp-server",
    "scp -f /etc/passwd", "spro entree",
  ]

  @Test func `The same forced key serves an observer's own spro, in that session alone`() throws {
    try withSession { room, _, _ in
      for place in ["forcee:", "forcee:\(Room.session)"] {
        let answer = try room.run(
          ["observer", "--lignes", "--nom", "Zoé \(place.count)", place],
          input: "ligne par \(place)\nquitter\n")
        #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
      }
      try waitForLines(2, room)
      let other = try room.run(
        ["observer", "--lignes", "--nom", "Intrus", "forcee:autre"], input: "quitter\n")
      #expect(other.status != 0 && other.output.contains("n’ouvre que la salle"))
    }
  }

  @Test func `No key of that screen leads to a shell, nor to another's lines`() throws {
    try withSession { room, network, _ in
      let own = try room.play(["observer", "--nom", "Ève", Room.session])
      try own.wait(for: "Ève")
      try own.type(Self.secret)
      try own.press("Enter")
      try waitForLines(1, room)
      let seat = try network.terminal(.forced)
      seat.hidden = [Self.secret, "$ ", "# "]
      try seat.wait(for: "Prendre place")
      for key in ["C-z", "C-l", "C-z"] { try seat.press(key) }
      try seat.type("Zoé")
      try seat.press("Enter", "Enter", "Enter")
      try seat.wait(for: "Zoé  place")
      for key in ["C-z", "F1", "Escape", "C-z"] { try seat.press(key) }
      try seat.type("encore là")
      try seat.wait(for: "encore là")
    }
  }

  @Test(arguments: ["-oProxyCommand=touch@x", "moi@-oProxyCommand=x", "a b@c.d", "machine:$(id)"])
  func `A name that is none of a machine reaches no ssh`(name: String) throws {
    try Room.with { room in
      let answer = try room.run(["observer", "--", name])
      #expect(answer.status == 64)
      #expect(answer.errors.contains("machine"))
    }
  }
}

extension Command.Result {
  fileprivate func expectDone() { #expect(status == 0) }
}
