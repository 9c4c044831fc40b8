import Foundation
import Phrasebook
import TestSupport
import Testing

@testable import CommandLineTool

@Suite struct HelpTests {
  @Test func `Every form and option has its line of help`() throws {
    let overview = try Help.text(nil)
    for form in CommandForm.allCases {
      #expect(overview.contains(Help.usage(form)))
      #expect(!Phrases.summary(form).isEmpty)
    }
    for option in CommandOption.allCases {
      #expect(!Phrases.summary(option).isEmpty)
      #expect((option.value == .none) == Phrases.valueName(option).isEmpty)
    }
  }

  @Test(arguments: LineTopic.allCases)
  func `Every command of the linear mode has a summary, and an example it could follow`(
    topic: LineTopic
  ) throws {
    let help = Phrases.help(topic)
    #expect(!help.summary.isEmpty)
    #expect(help.example.split(separator: " ").first.map(String.init) == Phrases.word(topic))
    let words = try Help.text(Phrases.word(topic))
    #expect(
      words.contains(help.summary) || FormTable.words(after: []).contains(Phrases.word(topic)))
  }

  @Test func `Help is typeset as French is`() throws {
    let texts =
      try [nil, "lignes"].map { try Help.text($0) } + LineTopic.allCases.map(LineGuide.command)
      + CommandForm.allCases.map { try Help.text(Phrases.words($0).joined(separator: " ")) }
    for text in texts { #expect(Typography.faults(in: text) == []) }
  }

  @Test func `A subject without help has the nearest one suggested`() {
    #expect(throws: Failure.unknownSubject("seence", nearest: "seances")) {
      try Help.text("seence")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `Completion knows every word and option`(shell: String) throws {
    let run = try ScriptedRun()
    #expect(run.run("completion", shell) == 0)
    for word in CommandForm.allCases.flatMap(Phrases.words) { #expect(run.output.contains(word)) }
    for option in CommandOption.allCases.flatMap(Phrases.words).filter({ $0.hasPrefix("--") }) {
      #expect(run.output.contains(option.dropFirst(shell == "fish" ? 2 : 0)))
    }
  }

  @Test(arguments: [
    ("spro bib", "bibliotheque"), ("spro seances s", "supprimer"), ("spro animer --g", "--graine"),
    ("spro bibliotheque --genre p", "pratique"), ("spro completion z", "zsh"),
    ("spro exporter x --form", "--format"), ("spro seances --conf", ""),
  ])
  func `bash completes what was typed`(typed: String, expected: String) throws {
    let run = try ScriptedRun()
    run.run("completion", "bash")
    let words = typed.split(separator: " ", omittingEmptySubsequences: false).map { "\"\($0)\"" }
    let script = """
      \(run.output)
      COMP_WORDS=(\(words.joined(separator: " "))); COMP_CWORD=\(words.count - 1)
      _spro; echo "${COMPREPLY[*]}"
      """
    #expect(try Self.bash(script) == expected)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `The shell itself accepts its completion`(shell: String) throws {
    guard
      let path = ["/bin", "/usr/bin"].map({ "\($0)/\(shell)" })
        .first(where: FileManager.default.isExecutableFile)
    else { return }
    let run = try ScriptedRun()
    run.run("completion", shell)
    let file = run.folder.url.appendingPathComponent("completion")
    try run.output.write(to: file, atomically: true, encoding: .utf8)
    let process = try Process.run(URL(fileURLWithPath: path), arguments: ["-n", file.path])
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// Assigning to `path` in zsh changes `PATH`.
  @Test func `Completion names no variable that zsh gives a meaning`() throws {
    let run = try ScriptedRun()
    run.run("completion", "zsh")
    for name in ["path=", "status=", "argv=", "prompt="] {
      #expect(!run.output.contains(" \(name)"))
    }
  }

  private static func bash(_ script: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["--norc", "-c", script]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
