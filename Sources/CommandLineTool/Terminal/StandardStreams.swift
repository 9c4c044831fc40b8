import Glibc

/// The three descriptors a program is started with.
enum StandardStreams {
  /// Fills the places of those that are closed, so that no journal is opened in one of them and
  /// then read as input or written as output.
  ///
  /// Each place is filled so that its use still fails: reading the input, writing the others.
  static func hold() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      // NB: `open` takes the lowest free number, which is this one.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
