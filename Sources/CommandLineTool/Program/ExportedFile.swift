import Debriefing
import Foundation
import Glibc
import Phrasebook
import SessionStore

/// A JSON file a session was exported to, read back to be written in another form.
struct ExportedFile {
  /// The end of its name, by which it is told from the name of a session.
  static let ending = ".json"

  private let path: String
  private let session: ExportedSession

  /// More than any session gives: three hundred observers' lines are a few megabytes.
  private static let largest = 64 << 20

  /// Reads a file.
  ///
  /// - Throws: `Failure` when it cannot be read, or is no export.
  init(_ path: String) throws(Failure) {
    self.path = path
    let bytes = try Self.bytes(path)
    do throws(ExportedSession.Fault) { session = try ExportedSession.read(bytes) } catch {
      throw .badExport(Self.sentence(error, path))
    }
  }

  private static func bytes(_ path: String) throws(Failure) -> Data {
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      let bytes = try file.read(upToCount: largest + 1) ?? Data()
      guard bytes.count <= largest else {
        throw Failure.badExport(Phrases.ExportedFiles.tooLarge(path, megabytes: largest >> 20))
      }
      return bytes
    } catch let failure as Failure { throw failure } catch {
      let number = (error as NSError).systemNumber
      throw number == ENOENT ? .exportMissing(path: path) : .cannotRead(path: path, number: number)
    }
  }

  private static func sentence(_ fault: ExportedSession.Fault, _ path: String) -> String {
    switch fault {
    case .notAnExport: Phrases.ExportedFiles.notAnExport(path)
    case .newer(let version): Phrases.ExportedFiles.newer(path, version: version)
    case .malformed(let keys): Phrases.ExportedFiles.malformed(path, at: keys)
    }
  }

  /// What in a document could reach somebody, in sentences.
  func warnings(_ request: DocumentRequest) -> [String] {
    let findings = session.findings(request.kind)
    return findings.isEmpty
      ? [] : [Phrases.personalDataHeading(findings.count)] + findings.map(\.sentence)
  }

  /// The document asked for; where nobody says which, the one the file holds.
  func request(
    document: String?, format: String?, path: String?, isNominative: Bool
  ) -> DocumentRequest {
    DocumentRequest(
      document: document ?? session.kind.rawValue, format: format, path: path,
      isNominative: isNominative)
  }

  /// The document.
  func document(_ request: DocumentRequest) throws(Failure) -> String {
    do { return try session.document(request) } catch let lack as ExportedSession.Lack {
      throw .refused(sentence(lack))
    } catch { throw .unexpected("\(error)") }
  }

  private func sentence(_ lack: ExportedSession.Lack) -> String {
    switch lack {
    case .lines: Phrases.ExportedFiles.lacksLines(path)
    case .namesUntold: Phrases.ExportedFiles.lacksNames(path)
    case .namesTold: Phrases.ExportedFiles.holdsNames(path)
    }
  }

  /// Where a document goes that nobody gave a name: `seance.json` gives `seance.md` beside it.
  func beside(_ format: DocumentFormat) -> String {
    "\(path.dropLast(Self.ending.count)).\(format.rawValue)"
  }

  /// Writes a document whole or not at all.
  static func write(_ document: String, to path: String, replaces: Bool) throws(Failure) {
    do {
      try AtomicFile.write(
        document.utf8, to: URL(fileURLWithPath: path), overwrite: replaces, access: .asUmask)
    } catch { throw Failure(error) }
  }
}
