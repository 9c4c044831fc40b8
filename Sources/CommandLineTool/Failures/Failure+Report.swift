import Glibc
import Phrasebook

/// The one place where errors become text and an exit status.
extension Failure {
  /// What the program answers to whoever started it.
  var status: ExitCode {
    switch self {
    case .usage, .unknownSubject, .unconfirmed, .ambiguousSession, .severalRooms, .badHost,
      .nothingElseHere:
      .usage
    case .brokenDeck, .brokenTables, .damagedJournal, .unknownEvent, .newerJournal, .notAJournal,
      .nothingToRecover, .tamperedJournal, .badExport:
      .badData
    case .deckMissing, .tablesMissing, .exportMissing, .noSession, .noSessionToResume:
      .missingInput
    case .sessionExists, .fileExists, .cannotCreate, .noHome, .notAFile, .notAFolder, .noFolder,
      .foreignOwner, .openToOthers:
      .cannotCreate
    case .unsaved, .cannotRead, .cannotWrite, .outputFailed, .inputFailed, .unexpected:
      .inputOutput
    case .sessionOpenElsewhere, .sessionClosedMeanwhile, .noRoom: .tryAgain
    case .needsTerminal, .unknownTerminal, .localeNotUTF8, .refused: .fellShort
    }
  }

  /// What is wrong, on what, and what to do.
  var sentence: String {
    switch self {
    case .usage(let fault): fault.sentence
    case .unknownSubject(let subject, let nearest):
      Phrases.unknownSubject(subject, nearest: nearest)
    case .brokenDeck(let place, let faults): Phrases.brokenDeck(place, faults: faults)
    case .brokenTables(let place, let faults): Phrases.brokenTables(place, faults: faults)
    case .deckMissing(let path): Phrases.deckMissing(path)
    case .tablesMissing(let path): Phrases.tablesMissing(path)
    case .exportMissing(let path): Phrases.ExportedFiles.missing(path)
    case .noSession, .noSessionToResume, .ambiguousSession, .sessionExists, .sessionOpenElsewhere,
      .sessionClosedMeanwhile, .noHome, .unconfirmed, .noRoom, .severalRooms, .badHost,
      .nothingElseHere:
      sessionSentence
    case .damagedJournal, .unknownEvent, .newerJournal, .notAJournal, .nothingToRecover,
      .tamperedJournal, .unsaved:
      journalSentence
    case .notAFile, .notAFolder, .noFolder, .foreignOwner, .openToOthers, .fileExists, .cannotRead,
      .cannotCreate, .cannotWrite, .outputFailed, .inputFailed:
      fileSentence
    case .needsTerminal: Phrases.needsTerminal
    case .unknownTerminal(let name): Phrases.unknownTerminal(name)
    case .localeNotUTF8(let encoding): Phrases.localeNotUTF8(encoding)
    case .refused(let sentence), .badExport(let sentence): sentence
    case .unexpected(let description): Phrases.unexpected(description)
    }
  }

  private var sessionSentence: String {
    switch self {
    case .noSession(let name, let nearest): Phrases.noSession(name, nearest: nearest)
    case .noSessionToResume: Phrases.noSessionToResume
    case .ambiguousSession(let name, let choices):
      Phrases.ambiguousSession(name, choices: choices)
    case .sessionExists(let name): Phrases.sessionExists(name)
    case .sessionOpenElsewhere(let name, let process):
      Phrases.sessionOpenElsewhere(name, process: process)
    case .sessionClosedMeanwhile(let name): Phrases.sessionClosedMeanwhile(name)
    case .noHome: Phrases.noHome
    case .noRoom: Phrases.Entrance.noRoom
    case .severalRooms(let names): Phrases.Entrance.severalRooms(names)
    case .nothingElseHere: Phrases.Entrance.nothingElseHere
    case .badHost(let text): Phrases.Entrance.badHost(text)
    case .unconfirmed(let session): Phrases.unconfirmedDeletion(session)
    default: ""
    }
  }

  private var journalSentence: String {
    switch self {
    case .damagedJournal(let session, let line, let offset):
      Phrases.damagedJournal(session, line: line, offset: offset)
    case .unknownEvent(let session, let line): Phrases.unknownEvent(session, line: line)
    case .newerJournal(let session, let format): Phrases.newerJournal(session, format: format)
    case .notAJournal(let session): Phrases.notAJournal(session)
    case .nothingToRecover(let session): Phrases.nothingToRecover(session)
    case .tamperedJournal(let session): Phrases.tamperedJournal(session)
    case .unsaved(let cause): Phrases.unsaved(cause.sentence)
    default: ""
    }
  }

  private var fileSentence: String {
    switch self {
    case .notAFile(let path): Phrases.notAFile(path)
    case .notAFolder(let path): Phrases.notAFolder(path)
    case .noFolder(let path): Phrases.noFolder(path)
    case .foreignOwner(let path): Phrases.foreignOwner(path)
    case .openToOthers(let path): Phrases.openToOthers(path)
    case .fileExists(let path): Phrases.fileExists(path)
    case .cannotRead(let path, let number): Phrases.cannotRead(path, reason(number))
    case .cannotCreate(let path, let number): Phrases.cannotCreate(path, reason(number))
    case .cannotWrite(let path, let number): Phrases.cannotWrite(path, reason(number))
    case .outputFailed(let number): Phrases.outputFailed(reason(number))
    case .inputFailed(let number): Phrases.inputFailed(reason(number))
    default: ""
    }
  }

  private func reason(_ number: Int32) -> String { Phrases.reason(SystemReason(errno: number)) }
}

extension UsageFault {
  /// What is wrong with the command line, and how to write it.
  var sentence: String {
    switch self {
    case .unknownWord(let word, let nearest, let path):
      Phrases.unknownWord(word, nearest: nearest, after: path)
    case .unfinished(let path, let choices): Phrases.unfinished(path, choices: choices)
    case .tooManyWords(let word, let path): Phrases.tooManyWords(word, after: path)
    case .missingOperand(let operand, let path): Phrases.missing(operand, after: path)
    case .unknownOption(let option, let nearest):
      Phrases.unknownOption(option, nearest: nearest)
    case .misplacedOption(let option, let path, let options):
      Phrases.misplacedOption(option, path: path, options: options)
    case .missingOption(let option, let path): Phrases.missingOption(option, after: path)
    case .missingValue(let option): Phrases.missingValue(option)
    case .unexpectedValue(let option, let value): Phrases.unexpectedValue(option, value: value)
    case .badValue(let option, let value, let nearest):
      Phrases.badValue(option, value: value, choices: option.value.choices, nearest: nearest)
    }
  }
}

extension OptionValue {
  /// The words a value may be, where they are few.
  var choices: [String] {
    guard case .choice(let choices) = self else { return [] }
    return choices
  }
}

extension SystemReason {
  /// The meaning of an `errno`.
  init(errno number: Int32) {
    self =
      switch number {
      case EACCES, EPERM: .notPermitted
      case ENOENT: .missing
      case ENOTDIR: .notAFolder
      case EISDIR: .isAFolder
      case ENOSPC: .diskFull
      case EDQUOT: .quota
      case EROFS: .readOnly
      case EIO, ENODEV, ENXIO: .device
      case ENAMETOOLONG: .nameTooLong
      case EMFILE, ENFILE: .tooManyFiles
      case ELOOP: .loop
      case EEXIST: .exists
      case EBADF: .closed
      default: .other(number)
      }
  }
}
