import Debriefing
import Foundation
import Phrasebook
import SessionStore

/// `spro exporter`: a document of a session that is kept, or of one that was exported as JSON.
enum ExportCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> Int32 {
    let operand = invocation.operand ?? ""
    if operand.lowercased().hasSuffix(ExportedFile.ending) {
      return try rewrite(ExportedFile(operand), operand, invocation, context)
    }
    let folder = try SessionFinder(place: context.place()).session(named: operand)
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

  /// Writes what a JSON export tells in another form.
  private static func rewrite(
    _ file: ExportedFile, _ name: String, _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> Int32 {
    if invocation.options[.deck] != nil { throw .refused(Phrases.ExportedFiles.needsNoDeck(name)) }
    let path = invocation.options[.output]
    let request = file.request(
      document: invocation.options[.document], format: invocation.options[.format], path: path,
      isNominative: invocation.has(.named))
    let document = try file.document(request)
    file.warnings(request).forEach(context.errors.say)
    if path == "-" {
      context.output.write(document)
    } else {
      let path = path ?? file.beside(request.format)
      try ExportedFile.write(document, to: path, replaces: invocation.has(.replace))
      context.output.say(path)
    }
    return ExitCode.done.rawValue
  }
}
