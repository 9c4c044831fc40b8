import CLinux
import Glibc
import SessionStore

/// How a terminal reaches a room.
public enum RoomRoute: Equatable, Sendable {
  /// Through its door on this machine.
  case door(RoomAddress)
  /// Through a program that carries the room's lines, such as ssh: its words, never a shell's.
  case program([String])

  /// Goes there.
  func open() throws(StoreFailure) -> Line {
    switch self {
    case .door(let address): Line(end: try address.connect(), child: nil)
    case .program(let words): try Self.start(words)
    }
  }

  /// A line to a room, and the program that carries it, where one does.
  final class Line {
    let end: Descriptor
    private let child: pid_t?

    init(end: Descriptor, child: pid_t?) {
      self.end = end
      self.child = child
    }

    deinit {
      guard let child else { return }
      kill(child, SIGTERM)
      // NB: it is gone as soon as it has heard; a program that does not is not waited for.
      if waitpid(child, nil, WNOHANG) == 0 {
        shutdown(end.number, Int32(SHUT_RDWR))
        waitpid(child, nil, 0)
      }
    }
  }

  private static func start(_ words: [String]) throws(StoreFailure) -> Line {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    _ = try System.value(.open, words[0]) { socketpair(AF_UNIX, kind, 0, &ends) }
    let (own, other) = (Descriptor(ends[0]), Descriptor(ends[1]))
    _ = fcntl(own.number, F_SETFL, O_NONBLOCK)
    return Line(end: own, child: try spawn(words, other.number))
  }

  private static func spawn(_ words: [String], _ end: Int32) throws(StoreFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, end, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, end, STDOUT_FILENO)
    var mask = sigset_t()
    spro_original_mask(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    var ignored = sigset_t()
    sigemptyset(&ignored)
    sigaddset(&ignored, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var child = pid_t()
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let error = posix_spawnp(&child, words[0], &actions, &attributes, &arguments, environ)
    guard error == 0 else {
      throw .system(SystemFailure(.open, number: error, path: words[0]))
    }
    return child
  }
}
