import Foundation
import Glibc
import SessionStore

/// A session that is facilitated by `spro`, in its interview, its room open.
final class HostedRoom {
  /// What a program needs to find the session and its room.
  let environment: [String: String]
  private let host = Process()
  private let lines = Pipe()
  private let runtime: URL
  private let home: URL

  /// Begins a session in a folder.
  init(in folder: URL) throws {
    // NB: a socket's name is short, and that of a folder of sources may be long.
    runtime = URL(fileURLWithPath: "/tmp/spro-mesure-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(
      at: runtime, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    home = folder
    environment = ["SPRO_HOME": folder.path, "XDG_RUNTIME_DIR": runtime.path]
    host.executableURL = URL(fileURLWithPath: try Program.path())
    host.arguments = ["animer", "--lignes", "--seance", "mesure", "--titre", "Mesure"]
    host.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    host.standardInput = lines
    host.standardOutput = FileHandle.nullDevice
    try host.run()
    [
      "participants A, B", "aller volontaires", "volontaires A B", "aller tirage", "tirer cas",
      "tirer structure", "aller questions",
    ].forEach(say)
  }

  deinit {
    leave()
    try? FileManager.default.removeItem(at: runtime)
  }

  /// Types a line at the host.
  func say(_ line: String) { lines.fileHandleForWriting.write(Data("\(line)\n".utf8)) }

  /// The room's socket, once it is there and somebody listens.
  func socket() throws -> String {
    let folder = runtime.appendingPathComponent("spro").path
    for _ in 0..<2_000 {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      if let path = names.first.map({ "\(folder)/\($0)" }),
        let probe = try? BareSocket.connect(path)
      {
        close(probe)
        return path
      }
      usleep(10_000)
    }
    throw PeerFailure(program: "the room never opened")
  }

  /// Seats that many observers.
  func observers(_ count: Int) throws -> Crowd {
    let crowd = try Crowd(count, by: socket())
    let start = ContinuousClock.now
    crowd.say { RoomLine.hello("Observatrice", lot: 1, $0) }
    _ = try crowd.hear(RoomLine.moment, since: start)
    return crowd
  }

  /// Ends the host, and waits until it has.
  func leave() {
    try? lines.fileHandleForWriting.close()
    host.waitUntilExit()
  }

  /// The session's folder.
  var folder: SessionFolder { StorePlace(home).session(named: "mesure") }

  /// The most memory the host has held, in bytes.
  func peak() throws -> Int {
    let file = "/proc/\(host.processIdentifier)/status"
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    let words = lines.first { $0.hasPrefix("VmHWM:") }?.split(whereSeparator: \.isWhitespace)
    guard let words, words.count > 1, let size = Int(words[1]) else {
      throw PeerFailure(program: file)
    }
    return size << 10
  }
}
