import Foundation
import Glibc

/// The sessions that stand under some folders, whoever played them and copied them there.
///
/// A session that stands there more than once is one: the copy that goes furthest counts. One
/// session is held at a time, and of the others their names alone.
public struct SessionGathering: Sendable {
  private let folders: [String]

  /// What is told of a folder or a journal that does not count.
  public enum Finding: Hashable, Sendable {
    /// Nothing stands at that path.
    case missing(path: String)
    /// A folder or a journal cannot be read.
    case unreadable(path: String, StoreFailure)
    /// A copy of a session tells something else than the copy that counts.
    case diverged(path: String, counted: String)
  }

  /// Gathers what stands under those folders, each looked through once.
  public init(_ folders: [URL]) { self.folders = folders.map(\.path) }

  /// Reads the sessions one after the other.
  ///
  /// - Parameters:
  ///   - each: Gets every session once.
  ///   - finding: Is told what does not count, and why.
  public func read(each: (StoredSession) -> Void, finding: (Finding) -> Void) {
    let roots = roots(finding)
    let repeated = Self.repeated(in: roots)
    var copies: [UUID: [SessionFolder]] = [:]
    Self.walk(roots, finding) { folder in
      if let session = repeated.isEmpty ? nil : folder.identity, repeated.contains(session) {
        copies[session, default: []].append(folder)
      } else {
        Self.read(folder, each, finding)
      }
    }
    for folders in copies.values.sorted(by: { $0[0].url.path < $1[0].url.path }) {
      if let counted = Self.settle(folders, finding) { Self.read(counted, each, finding) }
    }
  }

  private static func read(
    _ folder: SessionFolder, _ each: (StoredSession) -> Void, _ finding: (Finding) -> Void
  ) {
    do {
      each(try folder.readOnly(of: .anybody))
    } catch {
      finding(.unreadable(path: folder.url.path, error))
    }
  }
}

// The folders.
extension SessionGathering {
  /// The folders that are there, without those that stand inside another.
  private func roots(_ finding: (Finding) -> Void) -> [String] {
    let real = folders.compactMap { path -> String? in
      do throws(StoreFailure) {
        if let real = try Syscalls.realPath(path) { return real }
        finding(.missing(path: path))
      } catch {
        finding(.unreadable(path: path, error))
      }
      return nil
    }
    return Set(real).sorted().filter { path in
      !real.contains { $0 != path && path.hasPrefix($0 == "/" ? $0 : "\($0)/") }
    }
  }

  /// Sessions that stand there more than once.
  private static func repeated(in roots: [String]) -> Set<UUID> {
    var seen: Set<UUID> = []
    var repeated: Set<UUID> = []
    walk(roots, { _ in }) { folder in
      if let session = folder.identity, !seen.insert(session).inserted { repeated.insert(session) }
    }
    return repeated
  }

  private static func walk(
    _ roots: [String], _ finding: (Finding) -> Void, _ each: (SessionFolder) -> Void
  ) {
    for root in roots { walk(root, depth: 0, finding, each) }
  }

  /// Folders in folders, as far as anybody files sessions away.
  private static let deepest = 12

  /// Goes through a folder in the order of names; hidden names and symbolic links are left alone.
  private static func walk(
    _ path: String, depth: Int, _ finding: (Finding) -> Void, _ each: (SessionFolder) -> Void
  ) {
    let names: [String]
    do { names = try Syscalls.names(in: path) } catch {
      return finding(.unreadable(path: path, error))
    }
    if names.contains(SessionFolder.journalName) {
      return each(SessionFolder(URL(fileURLWithPath: path, isDirectory: true)))
    }
    guard depth < deepest else { return }
    for name in names where !name.hasPrefix(".") {
      let inner = "\(path)/\(name)"
      guard let status = try? Syscalls.inspect(inner), status.st_mode & S_IFMT == S_IFDIR else {
        continue
      }
      walk(inner, depth: depth + 1, finding, each)
    }
  }
}

// The copies of one session.
extension SessionGathering {
  /// The copy that counts: the longest that can be read; those it does not go on from are told.
  private static func settle(
    _ folders: [SessionFolder], _ finding: (Finding) -> Void
  ) -> SessionFolder? {
    var copies: [JournalCopy] = []
    for folder in folders {
      do {
        copies.append(try JournalCopy(folder))
      } catch {
        finding(.unreadable(path: folder.url.path, error))
      }
    }
    guard let counted = copies.max(by: { $0.length < $1.length }) else { return nil }
    for copy in copies where copy.folder != counted.folder {
      guard (try? copy.begins(counted)) != true else { continue }
      finding(.diverged(path: copy.folder.url.path, counted: counted.folder.url.path))
    }
    return counted.folder
  }
}

extension SessionFolder {
  /// The session's name for ever, if line 0 can be read.
  fileprivate var identity: UUID? {
    guard let file = try? openJournal(O_RDONLY, of: .anybody) else { return nil }
    return try? JournalScan.header(of: file, name: name).session
  }
}
