import Foundation
import Glibc
import Testing

@Suite(.serialized) struct `Stopped and continued` {
  @Test(arguments: [SIGTSTP, SIGSTOP, 0])
  func `A stopped session gives the shell its terminal, and fg brings the picture back`(
    signal: Int32
  ) throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let shell = try Shell(room)
      let terminal = shell.terminal
      try shell.run("$spro animer --reprendre", bringing: Stop.volunteers.rawValue)
      let before = try terminal.screen
      if signal == 0 { try terminal.press("C-z") } else { kill(try shell.program(), signal) }
      // NB: after SIGSTOP, which no program can answer, the picture is still there.
      try terminal.wait(for: "Stopped")
      if signal != SIGSTOP { try shell.checkRestored() }
      try terminal.type("fg")
      try terminal.press("Enter")
      try terminal.wait("the picture from before") { $0 == before }
      try terminal.press("Enter", bringing: "Anna conseiller·ère")
      try terminal.press("q", bringing: "Quitter : la séance")
      let process = try shell.program()
      try terminal.press("Enter")
      try ProcessFacts.waitForEnd(of: process)
      try shell.run("echo FIN-$((1 + 1))", bringing: "FIN-2")
      if signal != SIGSTOP { try shell.checkRestored() }
    }
  }

  @Test func `A stopped session that is told to end does so and leaves the shell its terminal`()
    throws
  {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let shell = try Shell(room)
      try shell.run("$spro animer --reprendre", bringing: Stop.volunteers.rawValue)
      let process = try shell.program()
      try shell.terminal.press("C-z")
      try shell.terminal.wait(for: "Stopped")
      try shell.run("kill %1; echo FIN-$((1 + 1))", bringing: "FIN-2")
      try ProcessFacts.waitForEnd(of: process)
      try shell.checkRestored()
      try room.resume(at: .volunteers).press("Enter", bringing: "Anna conseiller·ère")
    }
  }

  @Test func `Started in the background it waits for its turn`() throws {
    try Room.with { room in
      let shell = try Shell(room)
      try shell.run("$spro &", bringing: "[1]")
      let process = try shell.program()
      try shell.terminal.wait("a stopped program") { _ in ProcessFacts.state(of: process) == "T" }
      try shell.checkRestored()
      try shell.run("fg", bringing: "Comment se joue une séance ?")
      try shell.terminal.press("q")
      try ProcessFacts.waitForEnd(of: process)
      try shell.run("echo FIN-$((1 + 1))", bringing: "FIN-2")
      try shell.checkRestored()
    }
  }

  @Test func `What was written over the picture while it was stopped is painted over`() throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      // NB: tmux wakes its own children up again at once; this one is the shell's.
      let words = ["/bin/bash", "-c", "\(Program.path) animer --reprendre; exit $?"]
      let terminal = try room.terminal(running: words)
      try terminal.wait(for: Stop.volunteers.rawValue)
      let process = try #require(ProcessFacts.children(of: try terminal.process).first)
      kill(process, SIGSTOP)
      try terminal.wait("a stopped program") { _ in ProcessFacts.state(of: process) == "T" }
      try terminal.scribble("\u{1B}[5;5Hgribouillis\u{1B}[31m")
      try terminal.wait(for: "gribouillis")
      try terminal.resize(to: .large)
      try terminal.wait("the other size") { _ in try terminal.hasSize(.large) }
      kill(process, SIGCONT)
      let rule = String(repeating: "─", count: 136)
      let screen = try terminal.wait("a picture of the other size") { screen in
        screen.split(separator: "\n").filter { $0.hasSuffix(rule) }.count == 2
      }
      #expect(!screen.contains("gribouillis"))
    }
  }

  @Test func `Control L paints over what another program wrote`() throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let terminal = try room.resume(at: .volunteers)
      let before = try terminal.screen
      try terminal.scribble("\u{1B}[9;1Hgribouillis\u{1B}[1;1H")
      try terminal.wait(for: "gribouillis")
      try terminal.press("C-l")
      try terminal.wait("the picture from before") { $0 == before }
    }
  }
}
