import Debriefing
import DeckLibrary
import Foundation
import GameEngine
import Phrasebook
import SessionStore

/// Writes a document of a session.
struct Export {
  let session: Session
  let library: Library
  let now: SessionTime
  /// The session's folder, where documents go that nobody gave a name.
  let folder: URL
  /// Which document, in which form.
  var request = DocumentRequest()
  /// Whether a file of that name may be replaced.
  var replaces = false

  /// The document.
  func document() throws(Failure) -> String {
    do { return try summary.document(request) } catch { throw .unexpected("\(error)") }
  }

  private var summary: Summary { Summary(session: session, library: library, at: now) }

  /// What in the document could name or reach somebody.
  var findings: [PersonalData.Finding] { summary.findings(in: session, request) }

  /// What in the document could name or reach somebody, in sentences.
  var warnings: [String] {
    let findings = findings
    return findings.isEmpty
      ? [] : [Phrases.personalDataHeading(findings.count)] + findings.map(\.sentence)
  }

  /// Writes the document.
  ///
  /// - Parameter path: The file; nil for one in the session's folder, named after day and title.
  /// - Returns: The path of the file.
  /// - Throws: `Failure` when the file exists and may not be replaced, or cannot be written.
  func write(to path: String?) throws(Failure) -> String {
    guard let path else { return try writeIntoFolder() }
    try write(to: URL(fileURLWithPath: path), .asUmask)
    return path
  }

  private func writeIntoFolder() throws(Failure) -> String {
    let exports = folder.appendingPathComponent("exports", isDirectory: true)
    do {
      try FileManager.default.createDirectory(
        at: exports, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw .cannotCreate(path: exports.path, number: (error as NSError).systemNumber) }
    var number = 1
    while true {
      let url = exports.appendingPathComponent(fileName(number))
      do {
        try write(to: url, .ownerOnly)
        return url.path
      } catch .fileExists { number += 1 }
    }
  }

  private func write(to url: URL, _ access: AtomicFile.Access) throws(Failure) {
    let document = try document()
    do {
      try AtomicFile.write(document.utf8, to: url, overwrite: replaces, access: access)
    } catch { throw Failure(error) }
  }

  /// `2026-11-23-orientation-cher-notes.md`; from the second on, with its number.
  private func fileName(_ number: Int) -> String {
    let words = Folded.key("\(session.settings.date) \(session.settings.title)")
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let stem = words.joined(separator: "-").prefix(80)
    let parts = [String(stem), request.kind.rawValue, number == 1 ? "" : "\(number)"]
    return parts.filter { !$0.isEmpty }.joined(separator: "-") + ".\(request.format.rawValue)"
  }
}

extension DocumentRequest {
  /// A request of words: the form is that of the file's name where none is said; rows of data are
  /// those of the full record.
  init(
    document: String?, format: String?, path: String?, isNominative: Bool
  ) {
    let ending = path.map { URL(fileURLWithPath: $0).pathExtension.lowercased() }
    let format =
      format.flatMap(DocumentFormat.init) ?? ending.flatMap(DocumentFormat.init) ?? .markdown
    let kind = document.flatMap(DocumentKind.init) ?? format.usualKind
    self.init(kind, format, isNominative: isNominative)
  }
}

extension NSError {
  /// The `errno` under an error of Foundation's, or EIO.
  var systemNumber: Int32 {
    if domain == NSPOSIXErrorDomain { return Int32(code) }
    return (userInfo[NSUnderlyingErrorKey] as? NSError)?.systemNumber ?? EIO
  }
}
