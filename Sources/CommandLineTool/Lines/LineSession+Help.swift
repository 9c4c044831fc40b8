import GameEngine
import Phrasebook
import SessionRoom

/// What the linear mode can do, and the document it writes.
extension LineSession {
  func help(_ words: inout LineWords) throws -> Deed {
    guard let word = try words.next() else { return { self.say(LineGuide.commands) } }
    let topic = try command(word)
    return { self.say(LineGuide.command(topic)) }
  }

  func export(_ words: inout LineWords) throws -> Deed {
    var path: String?
    var isNominative = false
    var replaces = false
    while let word = try words.next() {
      switch Folded.key(word) {
      case Phrases.lineNominative: isNominative = true
      case Phrases.lineReplace: replaces = true
      default:
        if path != nil { throw LineFault.mistake(.extraWord(word, .export)) }
        path = word
      }
    }
    return { try self.export(to: path, isNominative: isNominative, replaces: replaces) }
  }

  private func export(to path: String?, isNominative: Bool, replaces: Bool) throws {
    guard let host, let folder = host.folder else { throw LineFault.refused(.notOpened) }
    let export = Export(
      session: session, library: library, now: host.now, folder: folder,
      isNominative: isNominative, replaces: replaces)
    export.warnings.forEach(say)
    say(Texts.exported(try export.write(to: path)))
  }
}

/// The guide to the linear mode, made from the table of its commands.
enum LineGuide {
  /// Every command, by chapter.
  static var commands: String {
    LineChapter.allCases.map { chapter in
      let topics = LineTopic.allCases.filter { $0.chapter == chapter }
      let lines = topics.map { Phrases.Lines.helpLine(Phrases.usage($0), Phrases.help($0).summary) }
      return ([Phrases.title(chapter)] + lines).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// One command, with an example.
  static func command(_ topic: LineTopic) -> String {
    let help = Phrases.help(topic)
    let lines = [
      Phrases.Lines.labelled(Phrases.usage(topic), help.summary), help.more,
      Phrases.Lines.example(help.example),
    ]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
