import Glibc
import SessionRoom
import SessionStore

/// Failures of the store and the host, as the program tells them.
extension Failure {
  init(_ failure: StoreFailure) {
    self =
      switch failure {
      case .system(let failure): Self(failure)
      case .noHome: .noHome
      case .noSession(let name): .noSession(name, nearest: nil)
      case .ambiguous(let name, let choices): .ambiguousSession(name, choices: choices)
      case .nameTaken(let name): .sessionExists(name)
      case .openElsewhere(let name, let process):
        .sessionOpenElsewhere(name, process: process)
      case .closed(let name): .sessionClosedMeanwhile(name)
      case .notAFile(let path): .notAFile(path: path)
      case .notAFolder(let path): .notAFolder(path: path)
      case .noFolder(let path): .noFolder(path: path)
      case .foreignOwner(let path, _): .foreignOwner(path: path)
      case .openToOthers(let path): .openToOthers(path: path)
      case .fileExists(let path): .fileExists(path: path)
      case .notAJournal(let name): .notAJournal(session: name)
      case .newerFormat(let name, let format): .newerJournal(session: name, format: format)
      case .damaged(let name, let damage): Self(damage, of: name)
      case .nothingToRecover(let name): .nothingToRecover(session: name)
      case .journalTamperedWith(let name): .tamperedJournal(session: name)
      case .broken(let failure): Self(failure)
      case .recordTooLong: .unexpected("\(failure)")
      }
  }

  private init(_ damage: JournalDamage, of session: String) {
    self =
      switch damage.kind {
      case .unknownEvent: .unknownEvent(session: session, line: damage.line)
      case .form, .checksum, .number, .tooLong:
        .damagedJournal(session: session, line: damage.line, offset: damage.offset)
      }
  }

  /// A call to the system: what it was to make tells what could not be done.
  private init(_ failure: SystemFailure) {
    self =
      switch failure.call {
      case .makeFolder, .rename, .open, .lock:
        .cannotCreate(path: failure.path, number: failure.number)
      case .read, .list, .inspect, .poll:
        .cannotRead(path: failure.path, number: failure.number)
      case .write, .sync, .truncate, .unlink:
        .cannotWrite(path: failure.path, number: failure.number)
      }
  }
}
