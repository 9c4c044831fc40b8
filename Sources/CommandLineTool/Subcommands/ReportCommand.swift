import Debriefing
import Foundation
import Phrasebook
import SessionStore

/// `spro bilan`: figures over the sessions of this machine, or of folders gathered from several.
struct ReportCommand {
  private let invocation: Invocation
  private let context: Context
  private let span: ReportSpan
  private static let commitments = 50

  init(_ invocation: Invocation, _ context: Context) throws(Failure) {
    self.invocation = invocation
    self.context = context
    span = try Self.span(invocation)
  }

  private static func span(_ invocation: Invocation) throws(Failure) -> ReportSpan {
    func day(_ option: CommandOption) -> String? {
      invocation.options[option].flatMap { DueDate.parse($0, today: "") }
    }
    let span = ReportSpan(first: day(.since), last: day(.until))
    if let first = span.first, let last = span.last, first > last {
      throw .refused(Phrases.Report.reversed(from: first, to: last))
    }
    return span
  }

  func run() throws(Failure) -> Int32 {
    let library = try context.library(deck: invocation.options[.deck])
    let limit = invocation.number(.limit).map { Int(clamping: $0) } ?? Self.commitments
    var tally = ReportTally(
      library, on: context.environment.today, span: span, commitments: limit)
    var status = ExitCode.done
    SessionGathering(try folders()).read {
      tally.add($0.session)
    } finding: { finding in
      context.errors.say(Phrases.failure(finding.sentence))
      status = status.rawValue < finding.status.rawValue ? finding.status : status
    }
    try write(tally.report(by: length))
    return status.rawValue
  }

  /// The folders named, else that of this user's sessions, if there is one yet.
  private func folders() throws(Failure) -> [URL] {
    guard invocation.operands.isEmpty else {
      return invocation.operands.map { URL(fileURLWithPath: $0, isDirectory: true) }
    }
    let sessions = try context.place().sessionsFolder
    return FileManager.default.fileExists(atPath: sessions.path) ? [sessions] : []
  }

  private var length: Period.Length {
    switch invocation.options[.periods] {
    case "trimestre": .quarter
    case "annee": .year
    default: .month
    }
  }
}

extension ReportCommand {
  private var path: String? { invocation.options[.output] }

  /// The format asked for, else that of the file's name; nil for the screen.
  private var format: ReportFormat? {
    if invocation.has(.json) { return .json }
    let ending = path.map { URL(fileURLWithPath: $0).pathExtension.lowercased() }
    return invocation.options[.reportFormat].flatMap(ReportFormat.init)
      ?? ending.flatMap(ReportFormat.init)
  }

  private func write(_ report: Report) throws(Failure) {
    if let path, path != "-" {
      try write(document(report, format ?? .plain), to: path)
      context.output.say(path)
    } else if let format {
      context.output.write(try document(report, format))
    } else if report.isEmpty {
      context.output.say(Phrases.Report.nothing)
    } else {
      let width = min(context.output.width ?? Self.width, Self.widest)
      context.output.say(ReportScreen(report, width: width).lines.joined(separator: "\n"))
    }
  }

  private static let width = 80
  private static let widest = 100

  private func document(_ report: Report, _ format: ReportFormat) throws(Failure) -> String {
    do { return try report.document(format) } catch { throw .unexpected("\(error)") }
  }

  private func write(_ document: String, to path: String) throws(Failure) {
    do {
      try AtomicFile.write(
        document.utf8, to: URL(fileURLWithPath: path), overwrite: invocation.has(.replace))
    } catch { throw Failure(error) }
  }
}

extension SessionGathering.Finding {
  /// What does not count, why, and what to do.
  fileprivate var sentence: String {
    switch self {
    case .missing(let path): Phrases.Report.unreadable(path, Phrases.Report.missing)
    case .unreadable(let path, let failure): Phrases.Report.unreadable(path, failure.reason)
    case .diverged(let path, let counted): Phrases.Report.diverged(path, counted: counted)
    }
  }

  fileprivate var status: ExitCode {
    switch self {
    case .missing: .missingInput
    case .unreadable(_, .system): .inputOutput
    case .unreadable: .badData
    case .diverged: .fellShort
    }
  }
}

extension StoreFailure {
  /// Why a folder or a journal cannot be read, for somebody who gathers copies.
  fileprivate var reason: String {
    switch self {
    case .system(let failure):
      Phrases.Report.refused(Phrases.reason(SystemReason(errno: failure.number)))
    case .damaged(_, let damage):
      damage.kind == .unknownEvent
        ? Phrases.Report.newer : Phrases.Report.damaged(line: damage.line, offset: damage.offset)
    case .newerFormat: Phrases.Report.newer
    default: Phrases.Report.notAJournal
    }
  }
}
