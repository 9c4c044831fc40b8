import Foundation

/// Programs that run beside ours, where this machine has them.
enum Peers {
  /// A solitaire for terminals, in C and ncurses.
  static func solitaire() throws(MissingPeer) -> [String] {
    [try Peer.program("ttysolitaire", install: "apt-get install -y tty-solitaire")]
  }

  /// A list of six lines, in Python and Textual.
  static func textual() throws -> [String] {
    [try python(holding: "textual"), Peer.sources.appendingPathComponent("textual_list.py").path]
  }

  /// A Python that holds a package: that of the bench's own environment, else the system's.
  static func python(holding package: String) throws -> String {
    let own = try Workplace.folder.appendingPathComponent("python/bin/python3").path
    let install =
      "python3 -m venv .build/bench/python && .build/bench/python/bin/pip install textual pyte"
    let system = try Peer.program("python3", install: "apt-get install -y python3")
    for python in [own, system] where FileManager.default.isExecutableFile(atPath: python) {
      let probe = Process()
      probe.executableURL = URL(fileURLWithPath: python)
      probe.arguments = ["-c", "import \(package)"]
      probe.standardError = FileHandle.nullDevice
      try probe.run()
      probe.waitUntilExit()
      if probe.terminationStatus == 0 { return python }
    }
    throw MissingPeer(name: package, install: install)
  }
}
