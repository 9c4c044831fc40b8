import Foundation
import Glibc
import Testing

@Suite(.serialized) struct `The terminal is given back` {
  /// A way out of a session.
  enum WayOut: CaseIterable {
    case leaving, interrupting
    case terminated, hungUp, interruptedFromOutside, quitFromOutside
    case fault, illegalInstruction, aborted, busError, arithmetic, trap

    var signal: Int32? {
      switch self {
      case .leaving, .interrupting: nil
      case .terminated: SIGTERM
      case .hungUp: SIGHUP
      case .interruptedFromOutside: SIGINT
      case .quitFromOutside: SIGQUIT
      case .fault: SIGSEGV
      case .illegalInstruction: SIGILL
      case .aborted: SIGABRT
      case .busError: SIGBUS
      case .arithmetic: SIGFPE
      case .trap: SIGTRAP
      }
    }

    /// The exit status, where a crash decides it.
    var status: Int32? {
      switch self {
      case .leaving, .interrupting: 0
      case .terminated, .hungUp, .interruptedFromOutside, .quitFromOutside: nil
      default: signal.map { 128 + $0 }
      }
    }
  }

  @Test(arguments: WayOut.allCases)
  func `Every way out of a session leaves the terminal as it was`(way: WayOut) throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let shell = try Shell(room)
      try shell.start("animer --reprendre", bringing: Stop.volunteers.rawValue)
      #expect(try shell.terminal.fact("alternate_on") == "1")
      if let signal = way.signal {
        #expect(kill(try shell.program(), signal) == 0)
      } else {
        try shell.terminal.press(way == .leaving ? "q" : "C-c", bringing: "Quitter : la séance")
        try shell.terminal.press("Enter")
      }
      let status = try shell.waitForStatus()
      if let wanted = way.status { #expect(status == wanted) }
      try shell.checkRestored()
      #expect(try room.run(["seances", "verifier"]).status == 0)
    }
  }

  @Test(arguments: ["q", "Escape", "C-c"])
  func `The home screen is left by a key`(key: String) throws {
    try Room.with { room in
      let shell = try Shell(room)
      try shell.start("", bringing: "Comment se joue une séance")
      try shell.terminal.press(key)
      #expect(try shell.waitForStatus() == 0)
      try shell.checkRestored()
    }
  }

  /// A start that fails: its words, the sentence and the exit status.
  enum FailedStart: CaseIterable {
    case unknownTerminal, brokenDeck, missingDeck, nothingToResume, mistypedWord

    var words: String {
      switch self {
      case .unknownTerminal: "animer"
      case .brokenDeck: "animer --paquet $HOME/paquet"
      case .missingDeck: "animer --paquet $HOME/ailleurs"
      case .nothingToResume: "animer --reprendre"
      case .mistypedWord: "anime"
      }
    }

    var sentence: String {
      switch self {
      case .unknownTerminal: "le terminal « rien-de-tel » (variable TERM) est inconnu ici"
      case .brokenDeck: "ne peut pas être joué"
      case .missingDeck: "il n’y a pas de paquet de cartes"
      case .nothingToResume: "il n’y a pas de séance à reprendre"
      case .mistypedWord: "« animer »"
      }
    }

    var status: Int32 {
      switch self {
      case .unknownTerminal: 1
      case .brokenDeck: 65
      case .missingDeck, .nothingToResume: 66
      case .mistypedWord: 64
      }
    }
  }

  @Test(arguments: FailedStart.allCases)
  func `A start that fails says why and draws nothing`(start: FailedStart) throws {
    try Room.with { room in
      let deck = room.folder.appendingPathComponent("paquet")
      try FileManager.default.createDirectory(at: deck, withIntermediateDirectories: true)
      try Data("{".utf8).write(to: deck.appendingPathComponent("paquet.json"))
      let shell = try Shell(room)
      if start == .unknownTerminal { try shell.run("TERM=rien-de-tel", bringing: "$ TERM=") }
      try shell.start(start.words, bringing: start.sentence)
      #expect(try shell.waitForStatus() == start.status)
      try shell.checkRestored()
    }
  }

  @Test func `A terminal that is closed ends the program, and the session can be resumed`() throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let terminal = try room.resume(at: .volunteers)
      try terminal.press("Enter", bringing: "Anna conseiller·ère")
      let process = try terminal.process
      terminal.close()
      let ended: Void? = Patience.wait { ProcessFacts.hasEnded(process) ? () : nil }
      #expect(ended != nil, "the program ends with its terminal")
      try room.resume(at: .volunteers).wait(for: "Anna conseiller·ère")
    }
  }
}
