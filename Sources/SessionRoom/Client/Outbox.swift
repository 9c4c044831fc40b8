import CLinux
import Foundation
import GameEngine
import Glibc
import SessionStore

/// What a terminal was told to do and its host has not kept yet, and by what name they know each
/// other: a small file, so that a terminal that is closed loses no word.
final class Outbox {
  /// What the file holds.
  struct Contents: Codable {
    var client = ClientID(System.secret(bytes: 16))
    var code: SeatCode?
    var last = 0
    var entries: [Entry] = []
  }

  /// Something that waits.
  struct Entry: Codable {
    let sequence: Int
    var action: WireAction
    var revision: SeatRevision?
  }

  private(set) var contents = Contents()
  private let folder: URL?
  private var lock: Descriptor?
  private var isOnDisk = false

  /// Makes an empty one, or takes up what a closed terminal left in that seat.
  ///
  /// - Parameters:
  ///   - folder: Where such files are kept; nil to keep none.
  ///   - code: The seat come back to, if any.
  init(in folder: URL?, seat code: SeatCode?) {
    self.folder = folder
    contents.code = code
    if let folder, let code { takeUp(code, in: folder) }
  }

  private func takeUp(_ code: SeatCode, in folder: URL) {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in files.sorted() where name.hasSuffix(".json") {
      let url = folder.appendingPathComponent(name)
      guard let data = try? Data(contentsOf: url),
        let left = try? JSONDecoder().decode(Contents.self, from: data), left.code == code,
        takeLock(of: left.client, in: folder)
      else { continue }
      contents = left
      isOnDisk = true
      return
    }
  }

  /// What waits, in order.
  var waiting: [Outgoing] {
    contents.entries.compactMap { entry in
      entry.action.action.map {
        Outgoing(sequence: entry.sequence, action: $0, revision: entry.revision)
      }
    }
  }

  /// Takes in something to do; answers its place in the sequence.
  func add(_ action: SeatAction) -> Int {
    contents.last += 1
    contents.entries.append(Entry(sequence: contents.last, action: WireAction(action)))
    return contents.last
  }

  /// Changes something that waits.
  func change(_ outgoing: Outgoing) {
    let place = contents.entries.firstIndex { $0.sequence == outgoing.sequence }
    guard let place else { return }
    contents.entries[place].action = WireAction(outgoing.action)
    contents.entries[place].revision = outgoing.revision
  }

  /// Lets go of what the host has kept or refused.
  func remove(_ sequence: Int) {
    contents.entries.removeAll { $0.sequence == sequence }
    if isOnDisk { save(outlivesPower: false) }
  }

  /// Learns the seat; what waits is found again by its code.
  func sit(_ code: SeatCode) {
    guard contents.code != code else { return }
    contents.code = code
    if isOnDisk { save() }
  }

  /// Writes down what waits; tells whether it is.
  ///
  /// With `outlivesPower` a power cut is to lose nothing either. What is about to be sent has only to
  /// outlive its terminal: one does not wait for a disk at each line.
  @discardableResult
  func save(outlivesPower: Bool = true) -> Bool {
    guard let folder else { return false }
    if contents.entries.isEmpty { return discard() }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      guard takeLock(of: contents.client, in: folder) else { return false }
      let data = try JSONEncoder().encode(contents)
      try AtomicFile.write(
        data, to: file(folder), overwrite: true, access: .ownerOnly, syncs: outlivesPower)
      isOnDisk = true
      return true
    } catch { return false }
  }

  /// Lets go of the file as it stands.
  func abandon() { lock = nil }

  /// Nothing waits: no file is needed.
  private func discard() -> Bool {
    guard let folder, isOnDisk else { return true }
    unlink(file(folder).path)
    unlink(Self.lockFile(of: contents.client, in: folder))
    lock = nil
    isOnDisk = false
    return true
  }

  private func file(_ folder: URL) -> URL {
    folder.appendingPathComponent("\(contents.client.rawValue).json")
  }

  private static func lockFile(of client: ClientID, in folder: URL) -> String {
    folder.appendingPathComponent("\(client.rawValue).verrou").path
  }

  /// One terminal at a time goes by a name.
  private func takeLock(of client: ClientID, in folder: URL) -> Bool {
    if lock != nil { return true }
    let path = Self.lockFile(of: client, in: folder)
    let number = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard number >= 0 else { return false }
    let file = Descriptor(number)
    guard spro_lock(number) == 0 else { return false }
    lock = file
    return true
  }
}
