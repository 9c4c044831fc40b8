import Foundation
import Glibc
import Testing

/// A shell in a terminal, as people start the program from one.
struct Shell {
  let terminal: Terminal
  private let room: Room

  /// Opens a shell that reads its lines as plainly as can be, and leaves a mark on the screen.
  init(_ room: Room, size: TerminalSize = .usual, type: String = "tmux-256color") throws {
    self.room = room
    room.environment["PS1"] = "$ "
    room.environment["spro"] = Program.path
    terminal = try room.terminal(
      running: ["/bin/bash", "--norc", "--noprofile", "--noediting", "-i"], size: size, type: type)
    try terminal.wait(for: "$")
    try run("echo MARQUE-$((40 + 2))", bringing: "MARQUE-42")
    try noteModes(in: "before")
  }

  /// Types a line, and waits for what it brings.
  func run(_ line: String, bringing text: String) throws {
    try terminal.type(line)
    try terminal.press("Enter")
    try terminal.wait(for: text)
  }

  /// Starts the program; its exit status is written behind it.
  func start(_ arguments: String, bringing text: String) throws {
    try run("$spro \(arguments); echo STATUT=$?", bringing: text)
  }

  /// The process of the program, which the shell has started.
  func program() throws -> pid_t {
    let shell = try terminal.process
    guard let process = ProcessFacts.children(of: shell).last else {
      throw Missing(wanted: "the program", instead: try terminal.screen)
    }
    return process
  }

  /// Waits for the program to end, and answers its exit status.
  func waitForStatus() throws -> Int32 {
    let screen = try terminal.wait("an exit status") { $0.contains(/STATUT=\d+/) }
    return screen.matches(of: /STATUT=(\d+)/).last.flatMap { Int32($0.1) } ?? -1
  }

  private func noteModes(in file: String) throws {
    let note = "stty -a > \(room.path(file)); echo NOTE-\(file)-$((1 + 1))"
    try run(note, bringing: "NOTE-\(file)-2")
  }

  /// Checks that the terminal is as it was before the program.
  func checkRestored() throws {
    let screen = try terminal.wait(for: "MARQUE-42")
    #expect(!screen.contains("───"), "nothing of the picture is left")
    try checkUsable()
  }

  /// Checks that the shell can be used as before, where the picture cannot be taken away.
  func checkUsable() throws {
    let facts = [
      "alternate_on", "cursor_flag", "keypad_flag", "keypad_cursor_flag", "insert_flag",
      "mouse_any_flag",
    ]
    #expect(try facts.map(terminal.fact) == ["0", "1", "0", "0", "0", "0"])
    try checkPastes()
    try noteModes(in: "after")
    let modes = try ["before", "after"].map {
      try String(contentsOfFile: room.path($0), encoding: .utf8)
    }
    #expect(modes[0] == modes[1])
    #expect(modes[1].contains(" echo "))
  }

  /// A paste comes without marks again.
  private func checkPastes() throws {
    let before = try lines(with: "coll")
    try terminal.type("cat -v")
    try terminal.press("Enter")
    try terminal.wait("cat, reading") { _ in
      ProcessFacts.children(of: try terminal.process).contains { ProcessFacts.state(of: $0) == "S" }
    }
    try terminal.paste("collé\n")
    try terminal.wait("what was pasted, echoed and written") { _ in
      try lines(with: "coll") == before + 2
    }
    #expect(try lines(with: "200~") == 0)
    try terminal.press("C-d")
  }

  private func lines(with text: String) throws -> Int {
    try terminal.screen.split(separator: "\n").count { $0.contains(text) }
  }
}
