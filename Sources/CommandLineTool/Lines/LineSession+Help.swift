import Debriefing
import DeckLibrary
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
    var wish = ExportWish()
    while !words.isEmpty {
      let isQuoted = words.isQuoted
      try wish.read(try words.next() ?? "", isQuoted: isQuoted)
    }
    return { try self.export(wish) }
  }

  private func export(_ wish: ExportWish) throws {
    guard let host, let folder = host.folder else { throw LineFault.refused(.notOpened) }
    let export = Export(
      session: session, library: library, now: host.now, folder: folder, request: wish.request,
      replaces: wish.replaces)
    export.warnings.forEach(say)
    say(Texts.exported(try export.write(to: wish.path)))
  }
}

/// What somebody wishes to export, word by word; a word that is none of the others, or is quoted,
/// is the file's name.
struct ExportWish {
  private(set) var path: String?
  private(set) var replaces = false
  private var isNominative = false
  private var document: String?
  private var format: String?

  mutating func read(_ word: String, isQuoted: Bool) throws(LineFault) {
    let key = isQuoted ? "" : Folded.key(word)
    switch key {
    case Phrases.lineNominative: isNominative = true
    case Phrases.lineReplace: replaces = true
    case _ where DocumentKind(rawValue: key) != nil: document = key
    case _ where DocumentFormat(rawValue: key) != nil: format = key
    default:
      if path != nil { throw .mistake(.extraWord(word, .export)) }
      path = word
    }
  }

  var request: DocumentRequest {
    DocumentRequest(document: document, format: format, path: path, isNominative: isNominative)
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
