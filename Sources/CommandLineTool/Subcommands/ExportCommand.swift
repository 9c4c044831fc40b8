import Debriefing
import Foundation
import Phrasebook
import SessionStore

/// `spro exporter`: a document of a session that is kept.
enum ExportCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> Int32 {
    let place = try context.place()
    let folder = try SessionFinder(place: place).session(named: invocation.operand ?? "")
    let stored: StoredSession
    do { stored = try folder.read() } catch { throw Failure(error) }
    let path = invocation.options[.output]
    let export = Export(
      session: stored.session, library: try context.library(deck: invocation.options[.deck]),
      now: stored.lastTime, folder: folder.url, request: request(invocation, path: path),
      replaces: invocation.has(.replace))
    export.warnings.forEach(context.errors.say)
    if path == "-" {
      context.output.write(try export.document())
    } else {
      context.output.say(try export.write(to: path))
    }
    return ExitCode.done.rawValue
  }

  private static func request(_ invocation: Invocation, path: String?) -> DocumentRequest {
    DocumentRequest(
      document: invocation.options[.document], format: invocation.options[.format], path: path,
      isNominative: invocation.has(.named))
  }
}
