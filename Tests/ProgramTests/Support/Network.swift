import Foundation
import Glibc

/// A network of this machine alone: a real sshd of the test's own, and the user's own ssh.
struct Network {
  /// What the ssh configuration of the test calls this machine: with a key that may do anything, and
  /// with one that may do one thing.
  enum Name: String, CaseIterable {
    case free = "libre"
    case forced = "forcee"
  }

  private static let server = "/usr/sbin/sshd"
  /// Why there is no network, where there is none.
  static let isThere = FileManager.default.isExecutableFile(atPath: server)

  let room: Room
  let port: UInt16

  /// Starts the server; whoever comes with the forced key gets the command and nothing else.
  init(_ room: Room, forcing command: String) throws {
    self.room = room
    port = try Self.freePort()
    try makeKeys(forcing: command)
    try makeProgramFolder()
    try write(serverConfiguration, "sshd_config")
    try write(clientConfiguration, "ssh_config")
    if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
    _ = try room.terminal(
      running: [Self.server, "-D", "-e", "-f", room.path("sshd_config")], type: "dumb")
    let answer = Patience.wait { try? ssh(.free, "true").status == 0 ? true : nil }
    guard answer == true else {
      shutDown()
      throw Missing(wanted: "an answer of sshd", instead: try room.terminals[0].screen)
    }
  }

  /// Ends the server: when its terminal is closed it only begins anew.
  func shutDown() {
    let words = try? String(contentsOfFile: room.path("sshd.pid"), encoding: .utf8)
    let number = words.flatMap { pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    if let number, number > 1 { kill(number, SIGTERM) }
  }

  /// Runs ssh to its end.
  func ssh(
    _ name: Name, _ words: String..., options: [String] = [], input: String = ""
  ) throws -> Command.Result {
    try room.command(
      ["ssh", "-F", room.path("ssh_config")] + options + [name.rawValue] + words, input: input)
  }

  /// Opens a terminal with ssh in it, as somebody does who has nothing but ssh.
  func terminal(_ name: Name, _ words: String..., size: TerminalSize = .usual) throws -> Terminal {
    try room.terminal(
      running: ["/usr/bin/ssh", "-F", room.path("ssh_config"), "-tt", name.rawValue] + words,
      size: size)
  }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: room.path(name)))
  }

  private func makeKeys(forcing command: String) throws {
    for name in ["hote"] + Name.allCases.map(\.rawValue) {
      let made = try room.command([
        "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", room.path(name),
      ])
      guard made.status == 0 else { throw Missing(wanted: "a key", instead: made.errors) }
    }
    let keys = try Name.allCases.map {
      try room.text(of: URL(fileURLWithPath: room.path("\($0.rawValue).pub")))
    }
    try write(keys[0] + "restrict,pty,command=\"\(command)\" \(keys[1])", "cles")
  }

  /// `spro` is found by its name at the other end, and `ssh` is the user's own with the test's file.
  private func makeProgramFolder() throws {
    try FileManager.default.createDirectory(
      atPath: room.path("bin"), withIntermediateDirectories: true)
    symlink(Program.path, room.path("bin/spro"))
    let own = "#!/bin/sh\nexec /usr/bin/ssh -F '\(room.path("ssh_config"))' \"$@\"\n"
    try write(own, "bin/ssh")
    chmod(room.path("bin/ssh"), 0o755)
    room.environment["PATH"] = room.path("bin") + ":" + (room.environment["PATH"] ?? "")
  }

  private var serverConfiguration: String {
    """
    Port \(port)
    ListenAddress 127.0.0.1
    HostKey \(room.path("hote"))
    AuthorizedKeysFile \(room.path("cles"))
    PidFile \(room.path("sshd.pid"))
    StrictModes no
    UsePAM no
    PasswordAuthentication no
    PermitRootLogin prohibit-password
    PrintMotd no
    MaxStartups 60:30:400
    Subsystem sftp internal-sftp
    SetEnv SPRO_HOME=\(room.home.path) PATH=\(room.path("bin")):/usr/bin:/bin LANG=C.UTF-8 XDG_RUNTIME_DIR=\(room.path("run"))

    """
  }

  private var clientConfiguration: String {
    let hosts = Name.allCases.map { name in
      """
      Host \(name.rawValue)
        HostName 127.0.0.1
        IdentityFile \(room.path(name.rawValue))

      """
    }
    return hosts.joined() + """
      Host *
        Port \(port)
        User \(Self.user)
        IdentitiesOnly yes
        BatchMode yes
        StrictHostKeyChecking no
        UserKnownHostsFile \(room.path("connus"))
        LogLevel ERROR

      """
  }

  private static var user: String {
    getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "root"
  }

  /// A port nobody listens on now.
  private static func freePort() throws -> UInt16 {
    let door = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(door) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(door, $0, length) == 0 && getsockname(door, $0, &length) == 0
      }
    }
    guard isBound else {
      throw Missing(wanted: "a port", instead: String(cString: strerror(errno)))
    }
    return UInt16(bigEndian: address.sin_port)
  }
}
