import Foundation
import Glibc
import TestSupport
import Testing

@testable import SessionStore

@Suite struct AtomicFileTests {
  private let home: TemporaryFolder
  private var target: URL { home.url.appendingPathComponent("export.md") }

  init() throws { home = try TemporaryFolder() }

  private func write(_ text: String, overwrite: Bool = false) -> StoreFailure? {
    failure { try AtomicFile.write(text.utf8, to: target, overwrite: overwrite) }
  }

  private var names: [String] { (try? Syscalls.names(in: home.url.path)) ?? [] }

  @Test func `A file is written whole, and nothing else is left`() throws {
    #expect(write("un") == nil)
    #expect(try String(contentsOf: target, encoding: .utf8) == "un")
    #expect(names == ["export.md"])
  }

  @Test func `A file that exists is kept unless it may be replaced`() throws {
    #expect(write("un") == nil)
    #expect(write("deux") == .fileExists(path: target.path))
    #expect(try String(contentsOf: target, encoding: .utf8) == "un")
    #expect(write("deux", overwrite: true) == nil)
    #expect(try String(contentsOf: target, encoding: .utf8) == "deux")
    #expect(names == ["export.md"])
  }

  @Test func `A link is followed to its file, and stays a link`() throws {
    let real = home.url.appendingPathComponent("vrai.md")
    try Data("un".utf8).write(to: real)
    try FileManager.default.createSymbolicLink(at: target, withDestinationURL: real)
    #expect(write("deux") == .fileExists(path: target.path))
    #expect(write("deux", overwrite: true) == nil)
    #expect(try String(contentsOf: real, encoding: .utf8) == "deux")
    #expect(try Syscalls.inspect(target.path).st_mode & S_IFMT == S_IFLNK)
  }

  @Test func `A device, a pipe or a folder never loses its name`() throws {
    let null = URL(fileURLWithPath: "/dev/null")
    let device = failure { try AtomicFile.write("x".utf8, to: null, overwrite: true) }
    #expect(device == .notAFile(path: "/dev/null"))
    try Syscalls.makeFolder(target.path)
    #expect(write("x", overwrite: true) == .notAFile(path: target.path))
  }

  @Test(arguments: [false, true])
  func `A folder is never taken for a file that might be replaced`(overwrite: Bool) throws {
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: false)
    #expect(write("x", overwrite: overwrite) == .notAFile(path: target.path))
  }

  @Test func `A folder that is not there is named, and so is one that takes no file`() throws {
    let lost = home.url.appendingPathComponent("absent/export.md")
    let failed = failure { try AtomicFile.write("x".utf8, to: lost, overwrite: false) }
    #expect(failed == .noFolder(path: home.url.appendingPathComponent("absent").path))
    let refused = failure {
      try AtomicFile.write("x".utf8, to: URL(fileURLWithPath: "/proc/x.md"), overwrite: false)
    }
    guard case .system(let cause) = refused else {
      Issue.record("a file was written where none can be")
      return
    }
    #expect(cause.call == .open && cause.path == "/proc/x.md")
  }

  @Test func `A folder reached through a link takes files`() throws {
    let link = home.url.appendingPathComponent("lien")
    let real = home.url.appendingPathComponent("dossier")
    try Syscalls.makeFolder(real.path)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: real)
    let file = link.appendingPathComponent("export.md")
    try AtomicFile.write("x".utf8, to: file, overwrite: false)
    #expect(try Syscalls.names(in: real.path) == ["export.md"])
  }

  @Test func `Who may read a file is as asked`() throws {
    let own = home.url.appendingPathComponent("prive")
    try AtomicFile.write([], to: own, overwrite: false, access: .ownerOnly)
    #expect(try Syscalls.inspect(own.path).st_mode & 0o777 == 0o600)
    let mask = umask(0)
    umask(mask)
    #expect(write("x") == nil)
    #expect(try Syscalls.inspect(target.path).st_mode & 0o777 == 0o666 & ~mask)
  }

  @Test func `Without room for it a file is not written, and nothing is left`() throws {
    let path = "/dev/full/export.md"
    let failed = failure {
      try AtomicFile.write("x".utf8, to: URL(fileURLWithPath: path), overwrite: false)
    }
    #expect(failed != nil)
  }
}
