import DeckLibrary
import GameEngine
import Phrasebook
import Screens
import SessionRoom
import SessionStore

/// A session run without screens: one command a line in, plain sentences out.
///
/// Nothing is answered before it is on disk; observers' lines are never written out before the
/// grids are revealed.
final class LineSession {
  typealias Texts = Phrases.Lines

  let context: Context
  private(set) var library: Library
  let request: FacilitationRequest
  /// The session, once it is open.
  private(set) var host: SessionHost?
  /// Its room, once it is open.
  private var room: Room?
  /// What the session will be opened with.
  var draft: SessionDraft
  /// Place of the moment of the interview one looks at.
  var momentPlace = 0
  /// Entries of the last numbered list.
  var listed: [ListedEntry] = []
  /// The command that was held back for grids not ready, and goes through the second time.
  private var heldBack: LineTopic?
  /// The command being obeyed.
  private(set) var topic = LineTopic.state
  private var lineNumber = 0
  private var refusals = 0
  private var isOver = false

  init(_ context: Context, library: Library, request: FacilitationRequest = .init()) {
    self.context = context
    self.library = library
    self.request = request
    draft = SessionDraft(request, library: library, environment: context.environment)
  }

  /// The session as it stands; an unopened one before it is open.
  var session: Session { host?.session ?? Session() }

  /// Runs the session to the end of the input.
  ///
  /// - Throws: `Failure` when the session cannot begin or go on.
  func run() throws -> ExitCode {
    try begin()
    while !isOver, let line = try nextLine() { try obey(line) }
    sayGoodbye()
    if context.output.failure != nil { return .fellShort }
    return refusals > 0 && !context.environment.isInputTerminal ? .fellShort : .done
  }

  /// Whether a table shows the wall, so that what is written here is the facilitator's alone.
  var isWallElsewhere: Bool { room.map { $0.presence.tables > 0 } ?? false }

  /// Writes an answer.
  func say(_ text: String) { context.output.say(text) }

  /// Goes on with an open session.
  func play(_ host: SessionHost) {
    self.host = host
    let (room, warning) = Room.open(host, context, deck: request.deck)
    if let warning { say(warning) }
    guard let room else { return }
    self.room = room
    guard let descriptor = context.input.descriptor else { return }
    let waiting = Waiting(for: descriptor)
    context.input.whileWaiting = { waiting.serve(room.server) }
  }

  /// Goes on with a practice more.
  func learn(_ practice: Practice) { library = library.adding(told: practice) }

  /// Ends after this line.
  func leave() { isOver = true }
}

extension LineSession {
  /// Whether somebody types and reads the answers, rather than a script.
  private var isConversation: Bool {
    context.environment.isInputTerminal && context.environment.isOutputTerminal
  }

  private func nextLine() throws(Failure) -> LineInput.Reading? {
    if isConversation { context.output.write(Texts.prompt) }
    context.output.flush()
    if context.output.failure != nil { return nil }
    let reading = context.input.next()
    lineNumber += 1
    switch reading {
    case .end:
      if isConversation { say("") }
      return nil
    case .failed(let number): throw .inputFailed(number: number)
    case .line, .tooLong: return reading
    }
  }

  private func obey(_ reading: LineInput.Reading) throws {
    guard case .line(let text) = reading else { return refuse(.mistake(.lineTooLong)) }
    try obey(text)
  }

  /// Obeys one line; blank lines and those that begin with `#` say nothing.
  ///
  /// - Throws: `Failure` when the session cannot go on.
  func obey(_ line: String) throws {
    var words = LineWords(line)
    guard let first = words.first, !first.hasPrefix("#") else { return }
    do {
      topic = try command(try words.next() ?? first)
      try obey(topic, &words)
      heldBack = nil
    } catch let fault as LineFault {
      refuse(fault)
    } catch let failure as Failure {
      guard !failure.endsSession else { throw failure }
      heldBack = nil
      answer(refusal: Phrases.sentenceCase(failure.sentence))
    }
  }

  private static let commands = LineTopic.allCases.map {
    WordMatch(names: [Phrases.word($0)], value: $0)
  }

  /// The command a word names.
  func command(_ word: String) throws(LineFault) -> LineTopic {
    switch WordMatch.find(word, in: Self.commands) {
    case .one(let topic): return topic
    case .several(let choices): throw .mistake(.ambiguousCommand(word, choices: choices))
    case .none(let nearest): throw .mistake(.unknownCommand(word, nearest: nearest))
    }
  }

  /// Says why something had no effect.
  func refuse(_ fault: LineFault) {
    heldBack = nil
    switch fault {
    case .mistake(let mistake): answer(refusal: Phrases.sentence(mistake))
    case .refused(.notEveryoneReady(let ready, let expected)):
      heldBack = topic
      answer(
        refusal: Texts.notEveryoneReady(ready, of: expected, word: Phrases.word(topic)))
    case .refused(.linesNotRevealed(let count)):
      heldBack = topic
      answer(refusal: Texts.linesNotRevealed(count, word: Phrases.word(topic)))
    case .refused(let refusal): answer(refusal: Phrases.sentence(refusal, in: session))
    }
  }

  private func answer(refusal sentence: String) {
    refusals += 1
    let isScript = !context.environment.isInputTerminal
    say(Texts.refusal(sentence, line: isScript ? lineNumber : nil))
  }

  private func sayGoodbye() {
    if let host {
      say(Texts.left(host.name, isClosed: host.session.isClosed))
      room?.close()
      context.input.whileWaiting = {}
      host.close()
    } else {
      say(Texts.leftUnopened)
    }
    if refusals > 0, !context.environment.isInputTerminal { say(Texts.refused(refusals)) }
    context.output.flush()
  }
}

extension LineSession {
  /// Does what a command asks, on disk before it returns.
  @discardableResult
  func perform(_ command: Command) throws -> [Event] {
    guard let host else { throw LineFault.refused(.notOpened) }
    do { return try host.perform(command) } catch { throw Self.told(error) }
  }

  /// Does what several commands ask, with one sync for all; a refusal does not hold back the others.
  ///
  /// - Returns: What happened, and what was refused.
  func performAll(_ commands: [Command]) throws -> (done: Int, refusals: [Refusal]) {
    guard let host else { throw LineFault.refused(.notOpened) }
    var refusals: [Refusal] = []
    for answer in host.performAll(commands.map { CommandRequest($0) }) {
      switch answer {
      case .success: continue
      case .failure(.refused(let refusal)): refusals.append(refusal)
      case .failure(.unsaved(let failure)): throw Failure.unsaved(Failure(failure))
      }
    }
    return (commands.count - refusals.count, refusals)
  }

  /// What a host's failure is to a line, or to the session.
  static func told(_ failure: HostFailure) -> any Error {
    switch failure {
    case .refused(let refusal): LineFault.refused(refusal)
    case .unsaved(let failure): Failure.unsaved(Failure(failure))
    }
  }

  /// Does what a command asks and answers; says so when that changes nothing.
  func perform(_ command: Command, saying answer: @autoclosure () -> String) throws {
    let events = try perform(command)
    say(events.isEmpty ? Texts.nothingChanged : answer())
  }

  /// Whether a command that waits for grids goes through: confirmed, or asked a second time.
  func isConfirmed(_ words: inout LineWords) throws(LineFault) -> Bool {
    if let word = words.first, Folded.key(word) == Phrases.lineConfirmation {
      words.skip(1)
      return true
    }
    return heldBack == topic
  }
}

extension Failure {
  /// Whether a session cannot go on after it: what happens would no longer be kept.
  fileprivate var endsSession: Bool {
    switch self {
    case .unsaved, .outputFailed, .inputFailed: true
    default: false
    }
  }
}
