/// What a person did at the keyboard, or what happened to the terminal.
public enum Key: Hashable, Sendable {
  /// A character that can be written; never one that commands a terminal.
  case character(Character)
  /// Enter or Return.
  case enter
  /// Escape, alone.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// The arrow upwards.
  case up
  /// The arrow downwards.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Insert.
  case insert
  /// Delete, the key that deletes forwards.
  case delete
  /// Backspace, and Control with H.
  case backspace
  /// A function key, from 1.
  case function(Int)
  /// Control and a small letter, or one of ``@[\]^_``; the blank stands for Control and Space.
  case control(Character)
  /// Alt and a character; `"\r"` for Alt and Enter, `"\u{7F}"` for Alt and Backspace.
  case alt(Character)
  /// Control or Alt, and the arrow to the left.
  case wordLeft
  /// Control or Alt, and the arrow to the right.
  case wordRight
  /// Shift and the arrow upwards.
  case shiftUp
  /// Shift and the arrow downwards.
  case shiftDown
  /// Shift and the arrow to the left.
  case shiftLeft
  /// Shift and the arrow to the right.
  case shiftRight
  /// Control or Alt, and the arrow upwards.
  case controlUp
  /// Control or Alt, and the arrow downwards.
  case controlDown
  /// Control and Home.
  case controlHome
  /// Control and End.
  case controlEnd
  /// Control or Alt, and Delete.
  case controlDelete
  /// Text pasted into the terminal, cleaned, its line breaks kept as `"\n"`; never commands.
  case paste(String)
  /// The terminal has another size; made by the loop from `TerminalSignal.resized`.
  case resize
  /// The terminal is gone: no key will follow.
  case endOfInput
}
