import DeckLibrary
import GameEngine
import Phrasebook
import Screens
import SessionRoom

/// A seat by lines: what is typed goes to the room, and what changes there is said once.
final class SeatLineRun {
  /// Milliseconds a script waits for the host to answer before it goes on.
  private static let patience = 10_000

  private let context: Context
  private let library: Library
  private let enter: (RoomClient.Identity) -> RoomClient
  private var lines = SeatLines()
  private var client: RoomClient?
  private var isOver = false

  /// Makes a run for somebody, who says who she is where nobody is given; `enter` goes to the room.
  init(
    _ context: Context, _ library: Library, as identity: RoomClient.Identity?,
    enter: @escaping (RoomClient.Identity) -> RoomClient
  ) {
    self.context = context
    self.library = library
    self.enter = enter
    client = identity.map(enter)
  }

  /// Obeys lines to the end of the input.
  func run() throws -> ExitCode {
    context.input.whileWaiting = { [weak self] in self?.serve() }
    defer {
      context.input.whileWaiting = {}
      client?.close()
    }
    if client == nil { say(Phrases.SeatLines.joinFirst) } else { awaitSeat() }
    while !isOver, let line = try nextLine() { obey(line) }
    awaitAnswers()
    if let code = view.code { say(Phrases.Seat.comeBack(code: code.rawValue)) }
    context.output.flush()
    if context.output.failure != nil { return .fellShort }
    let fellShort = lines.faults > 0 || view.refusedCount > 0
    return fellShort && !context.environment.isInputTerminal ? .fellShort : .done
  }

  private var view: SeatView { client?.view ?? SeatView() }

  private var isConversation: Bool {
    context.environment.isInputTerminal && context.environment.isOutputTerminal
  }

  private func say(_ sentence: String) { context.output.say(sentence) }

  private func nextLine() throws(Failure) -> String? {
    if isConversation { context.output.write(Phrases.Lines.prompt) }
    context.output.flush()
    if context.output.failure != nil { return nil }
    switch context.input.next() {
    case .line(let line): return line
    case .tooLong:
      say(Phrases.sentence(.lineTooLong))
      return ""
    case .end: return nil
    case .failed(let number): throw .inputFailed(number: number)
    }
  }

  private func obey(_ line: String) {
    let answer = lines.obey(line, view, library)
    answer.sentences.forEach(say)
    for effect in answer.effects { follow(effect) }
    if !isConversation { awaitAnswers() }
    tellNews()
  }

  private func follow(_ effect: SeatEffect) {
    switch effect {
    case .join(let name, let home): sit(.init(name: name, home: home))
    case .comeBack(let code): sit(.init(code: code.plain))
    case .act(let action): client?.submit(action)
    case .dismiss(let sequence): client?.dismiss(sequence)
    case .leave: isOver = true
    case .suspend, .redraw: return
    }
  }

  private func sit(_ identity: RoomClient.Identity) {
    client?.close()
    client = enter(identity)
    awaitSeat()
  }
}

// MARK: - Waiting

extension SeatLineRun {
  /// Serves the line to the room until somebody has typed.
  private func serve() {
    guard let client else { return }
    Waiting(for: 0).serve(client) { hasChanged in
      if hasChanged { self.tellNews() }
      return true
    }
  }

  /// Says what changed; a seat that was refused may be asked for again.
  private func tellNews() {
    let news = lines.notice(view)
    news.forEach(say)
    if !news.isEmpty { context.output.flush() }
    if case .ended = view.link, view.participant == nil {
      client?.close()
      client = nil
    }
  }

  private func awaitSeat() {
    wait { view in
      if case .ended = view.link { return true }
      return view.participant != nil
    }
  }

  private func awaitAnswers() {
    wait { view in !view.outgoing.contains { $0.state == .waiting } }
  }

  private func wait(until isDone: (SeatView) -> Bool) {
    let clock = context.environment.clock
    let end = clock.milliseconds() + Self.patience
    var loop = PollLoop()
    while let client, !isDone(client.view) {
      let left = end - clock.milliseconds()
      guard left > 0 else { return }
      client.enroll(in: &loop)
      let pause = Elapsed(milliseconds: min(client.patience ?? left, left))
      guard let wakes = try? loop.wait(atMost: pause) else { return }
      if client.answer(wakes) { tellNews() }
    }
    tellNews()
  }
}
