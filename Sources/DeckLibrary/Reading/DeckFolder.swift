import Foundation

/// Fetches files from a folder an author gives, without trusting it.
struct DeckFolder {
  /// Bytes of one file; the built-in deck's largest is a twentieth of that.
  static let maximumFileSize = 8_000_000

  private let folder: URL
  private let shownName: String

  /// Reads the files there are; each that cannot be read is a problem of its own.
  static func files(in url: URL) -> DeckFiles {
    let fetched = DeckFolder(url).fetch(DeckFile.self, kind: ".json")
    return DeckFiles(
      bytes: fetched.bytes, missing: fetched.missing, problems: fetched.problems)
  }

  /// Reads the tables there are.
  static func tables(in url: URL) -> Fetched<DeckTable> {
    DeckFolder(url).fetch(DeckTable.self, kind: ".csv")
  }

  /// What a folder held of the files that were looked for.
  struct Fetched<Name: Hashable> {
    var bytes: [Name: [UInt8]] = [:]
    var missing: [Name] = []
    var problems: [(file: String, defect: Defect)] = []
  }

  private init(_ url: URL) {
    shownName = url.standardizedFileURL.lastPathComponent
    folder = url.resolvingSymlinksInPath()
  }

  private func fetch<Name: CaseIterable & RawRepresentable<String> & Hashable>(
    _ names: Name.Type, kind: String
  ) -> Fetched<Name> {
    var fetched = Fetched<Name>()
    if let defect = folderDefect() {
      fetched.problems = [(shownName, defect)]
      return fetched
    }
    for name in names.allCases {
      switch contents(of: name.rawValue) {
      case .success(let bytes?): fetched.bytes[name] = bytes
      case .success(nil): fetched.missing.append(name)
      case .failure(let unfit): fetched.problems.append((name.rawValue, unfit.defect))
      }
    }
    fetched.problems += unknownFiles(known: names.allCases.map(\.rawValue), kind: kind)
    return fetched
  }

  /// Why a file of the folder is not read.
  private struct Unfit: Error {
    let defect: Defect
  }

  private func folderDefect() -> Defect? {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory) else {
      return .folderMissing
    }
    guard isDirectory.boolValue else { return .notAFolder }
    let isReadable = FileManager.default.isReadableFile(atPath: folder.path)
    let isEnterable = FileManager.default.isExecutableFile(atPath: folder.path)
    return isReadable && isEnterable ? nil : .folderUnreadable
  }

  /// Bytes of a file; nothing when it is not there.
  private func contents(of name: String) -> Result<[UInt8]?, Unfit> {
    let url = folder.appendingPathComponent(name, isDirectory: false)
    let target = url.resolvingSymlinksInPath()
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else {
      return .success(nil)
    }
    if let defect = defect(of: target, linkedBy: attributes) {
      return .failure(Unfit(defect: defect))
    }
    guard let bytes = Self.bytes(at: target) else {
      return .failure(Unfit(defect: .fileUnreadable))
    }
    return bytes.count > Self.maximumFileSize
      ? .failure(Unfit(defect: .tooLarge(limit: Self.maximumFileSize))) : .success(bytes)
  }

  private func defect(of target: URL, linkedBy attributes: [FileAttributeKey: Any]) -> Defect? {
    var attributes = attributes
    if attributes[.type] as? FileAttributeType == .typeSymbolicLink {
      guard target.path.hasPrefix(folder.path + "/") else { return .leavesFolder }
      guard let found = try? FileManager.default.attributesOfItem(atPath: target.path) else {
        return .fileUnreadable
      }
      attributes = found
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { return .notARegularFile }
    guard let size = attributes[.size] as? Int, size <= Self.maximumFileSize else {
      return .tooLarge(limit: Self.maximumFileSize)
    }
    return nil
  }

  /// At most one byte more than is allowed, should the file have grown meanwhile.
  private static func bytes(at url: URL) -> [UInt8]? {
    guard let handle = try? FileHandle(forReadingFrom: url) else { return nil }
    defer { try? handle.close() }
    do {
      return Array(try handle.read(upToCount: maximumFileSize + 1) ?? Data())
    } catch {
      return nil
    }
  }

  /// Files of that kind whose names mean nothing, and so would be passed over in silence.
  private func unknownFiles(known: [String], kind: String) -> [(file: String, defect: Defect)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0.lowercased().hasSuffix(kind) && !known.contains($0) }
      .map { ($0, .unknownFile(nearest: NearestWord.nearest(to: $0, among: known))) }
  }
}
