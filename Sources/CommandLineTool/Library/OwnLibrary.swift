import DeckLibrary
import Foundation
import GameEngine
import Phrasebook
import SessionStore

/// The practices told in sessions: decks beside the sessions, ours and those copied from colleagues.
struct OwnLibrary {
  private let decks: URL
  private let environment: Environment

  init(_ place: StorePlace, _ environment: Environment) {
    decks = place.decksFolder
    self.environment = environment
  }

  /// The deck a practice told here lands in.
  private var own: URL { decks.appendingPathComponent(Phrases.ownDeckFolder, isDirectory: true) }

  /// Whether nobody told or copied anything yet.
  var isEmpty: Bool { folders.isEmpty }

  /// A library with the practices of every deck; one that cannot be read is told and left out.
  func added(to library: Library, builtIn: Library) -> (library: Library, warnings: [String]) {
    var library = library
    var warnings: [String] = []
    for folder in folders {
      do { library = try library.adding(practicesIn: folder, builtIn: builtIn) } catch {
        let fault = error.errors.first?.description ?? ""
        warnings.append(
          Phrases.ownDeckLeftOut(folder.path, count: error.errors.count, fault))
      }
    }
    return (library, warnings)
  }

  private var folders: [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: decks.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
      .map { decks.appendingPathComponent($0, isDirectory: true) }
      .filter { isFolder($0) }
  }

  private func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  // MARK: Telling

  /// A practice that was kept, and where.
  struct Kept {
    let practice: Practice
    let folder: String
    /// What in it looks like a real person's data.
    let warnings: [String]
  }

  /// Keeps a practice, on disk before it returns; a deck that is damaged, or that another program is
  /// writing, is left as it is, and another begun.
  ///
  /// - Throws: `Failure` when it cannot be written.
  func keep(_ told: ToldPractice, in round: Round, builtIn: Library) throws(Failure) -> Kept {
    let telling = OwnDeck.Telling(
      told, day: environment.today, number: Int(clamping: environment.freshSeed()),
      audiences: round.caseCard?.audiences ?? [], themes: round.caseCard?.themes ?? [])
    for number in 1...Self.attempts {
      let folder = number == 1 ? own : own.numbered(number)
      if let kept = try keep(telling, in: folder, builtIn: builtIn) { return kept }
    }
    throw .cannotCreate(path: own.path, number: EEXIST)
  }

  /// Folders tried before giving up.
  private static let attempts = 20

  /// Adds to the deck of a folder; nothing when what stands there is no deck, or is being written.
  private func keep(
    _ telling: OwnDeck.Telling, in folder: URL, builtIn: Library
  ) throws(Failure) -> Kept? {
    try make(folder)
    guard let lock = try lock(folder) else { return nil }
    defer { withExtendedLifetime(lock) {} }
    let added: OwnDeck.Added
    do { added = try OwnDeck.adding(telling, toDeckIn: folder, builtIn: builtIn) } catch {
      return nil
    }
    for file in added.files { try write(file, in: folder) }
    return Kept(
      practice: added.practice, folder: folder.path,
      warnings: added.warnings.map(\.message))
  }

  /// The lock on a deck; nothing while another program writes there.
  private func lock(_ folder: URL) throws(Failure) -> WriterLock? {
    do { return try WriterLock(folder) } catch .openElsewhere { return nil } catch {
      throw Failure(error)
    }
  }

  private func make(_ folder: URL) throws(Failure) {
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw .cannotCreate(path: folder.path, number: (error as NSError).systemNumber) }
  }

  private func write(_ file: NamedFile, in folder: URL) throws(Failure) {
    do {
      try AtomicFile.write(
        file.bytes, to: folder.appendingPathComponent(file.name), overwrite: true,
        access: .ownerOnly)
    } catch { throw Failure(error) }
  }
}

extension URL {
  /// The same name with a number after it.
  fileprivate func numbered(_ number: Int) -> URL {
    deletingLastPathComponent()
      .appendingPathComponent("\(lastPathComponent)-\(number)", isDirectory: true)
  }
}

extension ToldPractice {
  /// Makes a practice of what was typed: title, territory, steps, whom to call; fewer leave some unsaid.
  init(_ texts: [String]) {
    let all = texts + Array(repeating: "", count: max(0, 4 - texts.count))
    self.init(
      title: all[0], territory: all[1], steps: Self.parts(of: all[2]),
      contacts: Self.parts(of: all[3]))
  }
}

extension LibraryEntry {
  /// A practice as a session keeps it.
  init(_ practice: Practice) {
    self.init(kind: .practice, id: practice.id, title: practice.title)
  }
}
