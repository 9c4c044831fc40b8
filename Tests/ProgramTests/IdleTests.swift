import Foundation
import Glibc
import Testing

@Suite(.serialized) struct `Nobody touches a key` {
  /// Screens on which nothing moves.
  enum Screen: CaseIterable {
    case home, welcome, reading, interview, reveal, closed

    private var stop: Stop? {
      switch self {
      case .home: nil
      case .welcome: .welcome
      case .reading: .reading
      case .interview: .interview
      case .reveal: .revealed
      case .closed: .closed
      }
    }

    func show(_ room: Room) throws -> Terminal {
      guard let stop else {
        let terminal = try room.play()
        try terminal.wait(for: "Comment se joue une séance ?")
        return terminal
      }
      try room.prepare(upTo: stop)
      let name = ["animer", "--seance", Room.session, "--reprendre"]
      let terminal = try room.play(name)
      try terminal.wait(for: stop.rawValue)
      return terminal
    }
  }

  /// Microseconds in which a program that is asleep has nothing to do.
  private static let idle: UInt32 = 2_000_000

  @Test(arguments: Screen.allCases)
  func `The program does not wake up once`(screen: Screen) throws {
    try Room.with { room in
      let process = try screen.show(room).process
      try settle(process)
      let before = ProcessFacts.naps(of: process)
      usleep(Self.idle)
      #expect(ProcessFacts.naps(of: process) == before)
      #expect(ProcessFacts.state(of: process) == "S")
    }
  }

  /// Waits until what the start still had to do is done.
  private func settle(_ process: pid_t) throws {
    var last = -1
    let settled: Void? = Patience.wait {
      usleep(200_000)
      let naps = ProcessFacts.naps(of: process)
      defer { last = naps }
      return naps == last ? () : nil
    }
    if settled == nil { throw Missing(wanted: "a program at rest", instead: "\(last) naps") }
  }
}
