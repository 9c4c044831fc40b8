import Foundation
import Phrasebook
import SessionStore

/// `spro exporter`: the document of a session that is kept.
enum ExportCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> Int32 {
    let place = try context.place()
    let folder = try SessionFinder(place: place).session(named: invocation.operand ?? "")
    let stored: StoredSession
    do { stored = try folder.read() } catch { throw Failure(error) }
    let export = Export(
      session: stored.session, library: try context.library(deck: invocation.options[.deck]),
      now: stored.lastTime, folder: folder.url, isNominative: invocation.has(.named),
      replaces: invocation.has(.replace))
    export.warnings.forEach(context.errors.say)
    if invocation.options[.output] == "-" {
      context.output.write(export.document)
    } else {
      context.output.say(try export.write(to: invocation.options[.output]))
    }
    return ExitCode.done.rawValue
  }
}
