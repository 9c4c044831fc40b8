import Debriefing
import DeckLibrary
import GameEngine

/// What a screen asks of the program once it has read a key.
public enum Effect: Equatable, Sendable {
  /// Give a command to the session; the screen is told how it went, and then follows.
  case perform(Command, then: Follow)
  /// Keep a practice told in the room in the users' own deck, then in the session.
  case tell(ToldPractice)
  /// Write a document of the session.
  case export(DocumentRequest)
  /// Leave the session; it can be resumed.
  case leave
  /// Give the terminal back to the shell for a while.
  case suspend
  /// Draw everything anew.
  case redraw
}

/// What a screen does with what was typed once a command has succeeded.
public enum Follow: Equatable, Sendable {
  /// Nothing more.
  case stay
  /// Empty the line that was typed, ready for another.
  case clear
  /// Close what was open on top.
  case close
  /// Say a sentence.
  case say(String)
  /// Show a card turning.
  case turn(PileKind)
}

/// When a screen wants to be drawn again though nobody touched a key.
public enum WakeUp: Equatable, Sendable {
  /// Not before a key.
  case never
  /// At a moment of the session.
  case at(SessionTime)
}

/// A sentence on the line above the keys.
public struct Message: Equatable, Sendable {
  /// What it says.
  public let text: String
  /// Whether something went wrong.
  public let isWarning: Bool

  /// Tells something.
  public static func say(_ text: String) -> Message { Message(text: text, isWarning: false) }

  /// Warns of something.
  public static func warn(_ text: String) -> Message { Message(text: text, isWarning: true) }
}
