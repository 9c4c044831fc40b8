/// What somebody gets who comes through ssh to an account that serves the room and nothing else.
///
/// What she asked for is compared with the two things there are; no shell and no program reads it.
enum ForcedEntrance: Equatable {
  /// An observer's screen: nothing was asked for.
  case screen
  /// The lines of a room, for her own `spro`: that of the session named, or of the only one.
  case relay(String?)
  case nothingElse

  /// Where sshd puts what was asked for.
  static let variable = "SSH_ORIGINAL_COMMAND"
  /// The longest name of a session that is looked at, in bytes.
  private static let longest = 200

  /// Reads what was asked for.
  ///
  /// - Parameters:
  ///   - asked: The words, as sshd gives them; nil where there were none.
  ///   - only: The session one may enter, where it is one alone.
  init(asked: String?, only: String?) {
    guard let asked, !asked.isEmpty else {
      self = .screen
      return
    }
    let command = RemoteHost.relay.joined(separator: " ")
    guard asked != command else {
      self = .relay(only)
      return
    }
    let name = asked.hasPrefix("\(command) ") ? String(asked.dropFirst(command.count + 1)) : ""
    let isNamed = !name.isEmpty && name.utf8.count <= Self.longest && RemoteHost.isName(name)
    self = isNamed && (only == nil || only == name) ? .relay(name) : .nothingElse
  }
}
