import Foundation
import Phrasebook
import SessionStore

/// `spro seances`: the sessions kept on this machine.
struct SessionCommands {
  typealias Texts = Phrases.Sessions

  let context: Context
  let finder: SessionFinder

  init(_ context: Context) throws(Failure) {
    self.context = context
    finder = SessionFinder(place: try context.place())
  }

  /// Every session, the newest first.
  func list(_ invocation: Invocation) throws(Failure) -> Int32 {
    let sessions = try finder.sessions()
    if invocation.has(.json) {
      try context.sayJSON(sessions.map(SessionRow.init))
    } else if sessions.isEmpty {
      context.output.say(Texts.none)
    } else {
      let rows = sessions.map { SessionRow($0).columns }
      for line in TextTable.lines([Texts.columns] + rows) { context.output.say(line) }
    }
    return ExitCode.done.rawValue
  }

  func show(_ name: String, _ invocation: Invocation) throws(Failure) -> Int32 {
    let folder = try finder.session(named: name)
    let sheet = SessionSheet(try read(folder), folder)
    if invocation.has(.json) {
      try context.sayJSON(sheet)
    } else {
      sheet.lines.forEach(context.output.say)
    }
    return ExitCode.done.rawValue
  }

  private func read(_ folder: SessionFolder) throws(Failure) -> StoredSession {
    do { return try folder.read() } catch { throw Failure(error) }
  }

  /// Keeps what stands before the damage of a journal.
  func repair(_ name: String) throws(Failure) -> Int32 {
    let folder = try finder.session(named: name)
    let repair: JournalRepair?
    do { repair = try folder.repair() } catch { throw Failure(error) }
    guard let repair else {
      context.output.say(Texts.nothingToRepair(folder.name))
      return ExitCode.done.rawValue
    }
    context.output.say(
      Texts.repaired(
        folder.name, records: repair.records, lost: repair.lostLength,
        original: repair.original.path))
    return ExitCode.done.rawValue
  }

  /// Removes a session, once that is confirmed.
  func delete(_ name: String, _ invocation: Invocation) throws(Failure) -> Int32 {
    let folder = try finder.session(named: name)
    guard invocation.has(.confirm) else { throw .unconfirmed(session: folder.name) }
    do { try finder.place.remove(folder.name) } catch { throw Failure(error) }
    context.output.say(Texts.deleted(folder.name))
    return ExitCode.done.rawValue
  }
}

extension SessionCommands {
  /// Reads journals whole, and says of each whether it is sound.
  func check(_ name: String?, _ invocation: Invocation) throws(Failure) -> Int32 {
    let folders =
      if let name { [try finder.session(named: name)] } else {
        try finder.sessions().map(\.folder)
      }
    let checks = folders.map(JournalCheck.init)
    if invocation.has(.json) {
      try context.sayJSON(checks)
    } else {
      if checks.isEmpty { context.output.say(Texts.none) }
      for check in checks { context.output.say(check.sentence) }
    }
    let worst = checks.compactMap { $0.failure?.status.rawValue }.min()
    return worst ?? ExitCode.done.rawValue
  }
}

/// Whether a journal is sound.
struct JournalCheck: Encodable {
  let name: String
  let records: Int
  /// Bytes a write that did not end has left.
  let tail: Int
  let failure: Failure?

  init(_ folder: SessionFolder) {
    name = folder.name
    let stored = Result { () throws(StoreFailure) in try folder.read() }
    records = (try? stored.get().records) ?? 0
    tail = (try? stored.get().tail?.length) ?? 0
    if case .failure(let failure) = stored {
      self.failure = Failure(failure)
    } else {
      failure = nil
    }
  }

  var sentence: String {
    if let failure { return Phrases.sentenceCase(failure.sentence) }
    return Phrases.Sessions.sound(name, records: records, tail: tail)
  }

  private enum Key: String, CodingKey {
    case name = "nom"
    case records = "evenements"
    case tail = "octets_en_suspens"
    case fault = "faute"
  }

  func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(name, forKey: .name)
    try box.encode(records, forKey: .records)
    try box.encode(tail, forKey: .tail)
    try box.encodeIfPresent(failure?.sentence, forKey: .fault)
  }
}
