import Foundation
import Glibc

/// A session that is facilitated by `spro`, in its interview, its room open.
final class HostedRoom {
  /// What a program needs to find the session and its room.
  let environment: [String: String]
  private let host = Process()
  private let lines = Pipe()
  private let runtime: URL

  /// Begins a session in a folder.
  init(in folder: URL) throws {
    // NB: a socket's name is short, and that of a folder of sources may be long.
    runtime = URL(fileURLWithPath: "/tmp/spro-mesure-\(getpid())")
    try FileManager.default.createDirectory(
      at: runtime, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
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
    try? lines.fileHandleForWriting.close()
    host.waitUntilExit()
    try? FileManager.default.removeItem(at: runtime)
  }

  /// Types a line at the host.
  func say(_ line: String) { lines.fileHandleForWriting.write(Data("\(line)\n".utf8)) }

  /// The room's socket, once it is there.
  func socket() throws -> String {
    let folder = runtime.appendingPathComponent("spro").path
    for _ in 0..<2_000 {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      if let name = names.first { return "\(folder)/\(name)" }
      usleep(10_000)
    }
    throw PeerFailure(program: "the room never opened")
  }

  /// Seats that many observers.
  func observers(_ count: Int) throws -> Crowd {
    let crowd = try Crowd(count, by: socket())
    let start = ContinuousClock.now
    crowd.say { number in
      let client = String(repeating: "0", count: 28) + String(1000 + number)
      return "{\"hello\":{\"spro\":[1,1],\"role\":\"observer\",\"client\":\"\(client)\","
        + "\"name\":\"Observatrice \(number)\",\"arriving\":true}}"
    }
    _ = try crowd.hear("{\"moment\":", since: start)
    return crowd
  }
}
