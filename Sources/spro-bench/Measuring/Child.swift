import Foundation
import Glibc

/// What a program took that ran to its end.
struct Child {
  let seconds: Double
  /// The most memory it held, in bytes.
  let memory: Int

  /// Runs a program and throws away what it writes.
  static func run(_ command: [String]) throws -> Child {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let words = command.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    var (status, usage): (Int32, rusage) = (0, rusage())
    let seconds = try Timing.seconds {
      guard posix_spawn(&process, command[0], &actions, nil, words, environ) == 0,
        wait4(process, &status, 0, &usage) == process, status == 0
      else { throw PeerFailure(program: command[0]) }
    }
    return Child(seconds: seconds, memory: usage.ru_maxrss << 10)
  }
}
