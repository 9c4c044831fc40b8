import PlainText

extension EditBuffer {
  /// Handles the keys that mean the same on one line and on many.
  ///
  /// - Returns: whether the key was for the text, and whether all that was put in had room.
  mutating func handle(_ key: Key) -> (isHandled: Bool, fits: Bool) {
    switch key {
    case .character(let character):
      return (true, insert(String(character)))
    case .paste(let text):
      return (true, insert(text))
    default:
      return (moved(key) || deleted(key), true)
    }
  }

  private mutating func moved(_ key: Key) -> Bool {
    switch key {
    case .left, .control("b"): move(to: cursor - 1)
    case .right, .control("f"): move(to: cursor + 1)
    case .home, .control("a"): move(to: lineStart)
    case .end, .control("e"): move(to: lineEnd)
    case .wordLeft, .alt("b"): move(to: wordStart)
    case .wordRight, .alt("f"): move(to: wordEnd)
    default: return false
    }
    return true
  }

  private mutating func deleted(_ key: Key) -> Bool {
    switch key {
    case .backspace, .control("h"): delete(to: cursor - 1)
    case .delete: delete(to: cursor + 1)
    case .control("d") where !characters.isEmpty: delete(to: cursor + 1)
    case .control("k"): cut(to: lineEnd == cursor ? cursor + 1 : lineEnd)
    case .control("u"): cut(to: lineStart == cursor ? cursor - 1 : lineStart)
    case .control("w"): cut(to: blankBefore)
    case .alt("\u{7F}"): cut(to: wordStart)
    case .alt("d"), .controlDelete: cut(to: wordEnd)
    case .control("y"): yank()
    default: return false
    }
    return true
  }
}
