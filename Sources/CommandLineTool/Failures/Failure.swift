/// Why the program stops, whatever part of it found out.
package enum Failure: Error, Equatable {
  case usage(UsageFault)
  case unknownSubject(String, nearest: String?)

  /// A deck with faults, the built-in one where no place is given; each fault is a line that says where, what and what to do.
  case brokenDeck(place: String?, faults: [String])
  case deckMissing(path: String)
  /// Tables with faults, told as those of a deck.
  case brokenTables(place: String, faults: [String])
  case tablesMissing(path: String)

  case noSession(String, nearest: String?)
  case noSessionToResume
  case ambiguousSession(String, choices: [String])
  case noRoom
  /// Somebody asked, through ssh, for something else than the room.
  case nothingElseHere
  case severalRooms([String])
  case badHost(String)
  case sessionExists(String)
  case sessionOpenElsewhere(String, process: Int32?)
  case sessionClosedMeanwhile(String)
  case noHome

  case damagedJournal(session: String, line: Int, offset: Int)
  case unknownEvent(session: String, line: Int)
  case newerJournal(session: String, format: Int)
  case notAJournal(session: String)
  case nothingToRecover(session: String)
  case tamperedJournal(session: String)
  /// What was asked did not happen, since it could not be kept.
  indirect case unsaved(Failure)

  case notAFile(path: String)
  case notAFolder(path: String)
  case noFolder(path: String)
  case foreignOwner(path: String)
  case openToOthers(path: String)
  case fileExists(path: String)
  /// A file that should be a session's JSON export; the sentence says what is wrong with it.
  case badExport(String)
  case exportMissing(path: String)
  case cannotRead(path: String, number: Int32)
  case cannotCreate(path: String, number: Int32)
  case cannotWrite(path: String, number: Int32)
  case outputFailed(number: Int32)
  case inputFailed(number: Int32)

  /// A deletion nobody confirmed.
  case unconfirmed(session: String)
  /// An interactive part that needs a terminal.
  case needsTerminal
  /// `TERM` names a terminal nobody knows.
  case unknownTerminal(String)
  /// No locale of the machine writes UTF-8.
  case localeNotUTF8(String)
  /// The rules of the game refuse what was asked; the sentence says why.
  case refused(String)
  case unexpected(String)
}
