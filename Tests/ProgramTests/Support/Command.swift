import Foundation
import Glibc

/// A command that runs to its end by itself.
struct Command {
  let words: [String]
  /// All the variables it has.
  let environment: [String: String]
  /// The folder it runs in; what it writes is caught there too.
  let folder: URL
  var input = ""

  /// What a command that has ended left.
  struct Result {
    /// Exit status; 128 and a signal's number when that ended it, as a shell says it.
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the command.
  ///
  /// - Throws: when it cannot be started, or does not end.
  func run() throws -> Result {
    // NB: files and not pipes: a server left in the background would keep a pipe open for ever.
    let stem = folder.appendingPathComponent(".caught-\(UUID().uuidString)").path
    let files = ["in", "out", "err"].map { "\(stem).\($0)" }
    defer { for file in files { unlink(file) } }
    try Data(input.utf8).write(to: URL(fileURLWithPath: files[0]))
    let status = try wait(for: try start(files))
    func text(_ file: String) -> String {
      String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
    }
    return Result(status: status, output: text(files[1]), errors: text(files[2]))
  }

  private func start(_ files: [String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let write = O_WRONLY | O_CREAT | O_TRUNC
    for (descriptor, flags) in [O_RDONLY, write, write].enumerated() {
      posix_spawn_file_actions_addopen(&actions, Int32(descriptor), files[descriptor], flags, 0o600)
    }
    // NB: what other tests have open is theirs; a server would hold it for ever.
    for descriptor in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.clearSignals(&attributes)
    var process = pid_t()
    let failure = withStrings(["/usr/bin/env", "-C", folder.path] + words) { words in
      withStrings(environment.map { "\($0)=\($1)" }) { variables in
        posix_spawn(&process, "/usr/bin/env", &actions, &attributes, words, variables)
      }
    }
    guard failure == 0 else {
      throw Missing(wanted: "a start of \(words)", instead: String(cString: strerror(failure)))
    }
    return process
  }

  /// Lets signals do what they do in a shell, whatever other tests of this process block.
  private static func clearSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    var every = sigset_t()
    sigemptyset(&none)
    sigfillset(&every)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &every)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  private func wait(for process: pid_t) throws -> Int32 {
    let ended = Patience.wait { () -> Int32? in
      var status: Int32 = 0
      guard waitpid(process, &status, WNOHANG) == process else { return nil }
      let signal = status & 0x7F
      return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
    guard let ended else {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
      throw Missing(wanted: "the end of \(words)", instead: "it still runs")
    }
    return ended
  }
}

/// Gives strings as C wants them, a null pointer behind the last.
private func withStrings<Answer>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Answer
) -> Answer {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
