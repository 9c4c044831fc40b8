import DeckLibrary
import GameEngine
import Glibc
import Phrasebook
import Screens
import SessionRoom

/// A seat run without a screen: what somebody types goes to the room, what changes is said.
final class SeatLineRun {
  private let context: Context
  private let libraries: LibraryInPlay
  private let enter: (RoomClient.Identity) -> RoomClient
  private var client: RoomClient?
  private var lines = SeatLines()
  private var refusal: String?
  private var isOver = false

  init(
    _ context: Context, _ libraries: LibraryInPlay, as identity: RoomClient.Identity?,
    enter: @escaping (RoomClient.Identity) -> RoomClient
  ) {
    self.context = context
    self.libraries = libraries
    self.enter = enter
    client = identity.map(enter)
  }

  private var view: SeatView { client?.view ?? SeatView() }
  private var library: Library { libraries.library(view).library }

  /// Goes on to the end of the input, and until everything typed has been answered.
  ///
  /// - Throws: `Failure` when reading or writing fails.
  func run() throws -> ExitCode {
    let descriptor = context.input.descriptor
    context.input.whileWaiting = { [self] in wait(descriptor) }
    defer { context.input.whileWaiting = {} }
    wait(nil) { $0.link != .connecting }
    if client == nil { context.output.say(Phrases.Entrance.sayWhoYouAre) }
    while !isOver, context.output.failure == nil {
      switch context.input.next() {
      case .line(let line): obey(line)
      case .tooLong: context.output.say(Phrases.sentence(LineMistake.lineTooLong))
      case .failed(let number): throw Failure.inputFailed(number: number)
      case .end: isOver = true
      }
    }
    return finish()
  }

  /// A script's last line is answered before the program ends, unless the host is not there.
  private func finish() -> ExitCode {
    settle()
    let left = view.outgoing.count
    if let code = view.code { context.output.say(Phrases.Entrance.comeBack(code.rawValue)) }
    if left > 0 { context.output.say(Phrases.Entrance.leftWaiting(left)) }
    client?.close()
    context.output.flush()
    return left > 0 || lines.faults > 0 || refusal != nil ? .fellShort : .done
  }

  private func obey(_ line: String) {
    let (sentences, effects) = lines.obey(line, view, library)
    for sentence in sentences { context.output.say(sentence) }
    for effect in effects { perform(effect) }
    if !context.environment.isInputTerminal { settle() }
  }

  /// Waits until what was typed has been answered, where the host is there.
  private func settle() {
    wait(nil) { view in
      view.link != .live || !view.outgoing.contains { $0.state == .waiting }
    }
  }

  private func perform(_ effect: SeatEffect) {
    switch effect {
    case .act(let action): client?.submit(action)
    case .revise(let sequence, let revision): client?.revise(sequence, revision)
    case .dismiss(let sequence): client?.dismiss(sequence)
    case .leave: isOver = true
    case .join(let name, let home): enterAgain(.init(name: name, home: home))
    case .comeBack(let code): enterAgain(.init(code: code.plain))
    case .suspend, .redraw: break
    }
  }

  private func enterAgain(_ identity: RoomClient.Identity) {
    client?.close()
    refusal = nil
    client = enter(identity)
    wait(nil) { $0.link != .connecting }
  }

  /// Serves the line to the room until something is typed, or something holds; says what changes.
  private func wait(
    _ descriptor: Int32?, until isEnough: @escaping (SeatView) -> Bool = { _ in false }
  ) {
    tell()
    guard let client, !isEnough(view), !isRefused else { return }
    Waiting(for: descriptor).serve(client) { hasNews in
      if hasNews { self.tell() }
      return !isEnough(self.view) && !self.isRefused
    }
  }

  private var isRefused: Bool {
    if case .ended = view.link { true } else { false }
  }

  private func tell() {
    for sentence in lines.notice(view) { context.output.say(sentence) }
    if case .ended(let sentence) = view.link { refusal = sentence }
    context.output.flush()
  }
}
