import Debriefing
import DeckLibrary
import Foundation
import GameEngine
import Phrasebook
import Screens
import SessionRoom
import SessionStore
import TerminalUI

/// The program on a terminal: the home screen, a session, the demonstration.
enum Interactive {
  /// Shows the home screen until somebody quits.
  static func home(_ context: Context) -> Int32 {
    status(context) { () throws(Failure) in try showHome(context) }
  }

  /// Opens a session, or takes one up again, and plays it.
  static func facilitate(_ context: Context, _ request: FacilitationRequest) -> Int32 {
    status(context) { () throws(Failure) in try play(context, request) }
  }

  /// Plays a session by itself; any key stops it, and nothing is kept.
  static func demo(_ context: Context, _ speed: Double) -> Int32 {
    status(context) { () throws(Failure) in
      let library = try context.library()
      let terminal = try open()
      defer { terminal.close() }
      _ = try DemoRun(terminal, library, today: context.environment.today, speed: speed).run()
    }
  }

  private static func status(_ context: Context, _ work: () throws(Failure) -> Void) -> Int32 {
    Launch.status(context) {
      try work()
      return ExitCode.done.rawValue
    }
  }

  private static func showHome(_ context: Context) throws(Failure) {
    let terminal = try open()
    defer { terminal.close() }
    // NB: reading the library takes longer than all the rest of the start; the screen is there first.
    HomeRun(terminal: terminal).show()
    var loaded = try context.loaded(deck: nil)
    var message = loaded.warnings.first.map { Message.warn(Phrases.sentenceCase($0)) }
    while true {
      let choice: HomeScreen.Choice
      switch HomeRun(terminal: terminal).choose(message: message) {
      case .given(let chosen): choice = chosen
      case .left, .ended: return
      }
      message = nil
      do {
        if try serve(choice, terminal, context, loaded.library) == .ended { return }
        loaded = try context.loaded(deck: nil)
      } catch {
        message = .warn(error.sentence)
      }
    }
  }

  private static func play(
    _ context: Context, _ request: FacilitationRequest
  ) throws(Failure) {
    let library = try context.library(deck: request.deck)
    let place = try context.place()
    var host: SessionHost?
    if request.resumes { host = try resume(request.name, place, context, library) }
    let terminal = try open()
    defer { terminal.close() }
    if host == nil {
      guard let opening = try opening(request, terminal, context, library) else { return }
      host = try self.host(opening, named: request.name, place, context, library)
    }
    guard let host else { return }
    defer { host.close() }
    _ = try play(host, terminal, context, library, deck: request.deck)
  }

  private static func open() throws(Failure) -> Terminal {
    do { return try Terminal() } catch { throw Failure(error) }
  }

  private static func serve(
    _ choice: HomeScreen.Choice, _ terminal: Terminal, _ context: Context, _ library: Library
  ) throws(Failure) -> SessionRun.Ending {
    switch choice {
    case .quit: return .ended
    case .help: return .left
    case .library:
      if case .ended = HomeRun(terminal: terminal).browse(library) { return .ended }
      return .left
    case .demo:
      return try DemoRun(terminal, library, today: context.environment.today, speed: 1).run()
    case .start:
      guard let opening = try opening(FacilitationRequest(), terminal, context, library) else {
        return .left
      }
      let host = try host(opening, named: nil, try context.place(), context, library)
      defer { host.close() }
      return try play(host, terminal, context, library)
    case .resume: return try chooseAndResume(terminal, context, library)
    }
  }

  /// What a new session is to be: from the command line, else from the form; nil when it is left.
  private static func opening(
    _ request: FacilitationRequest, _ terminal: Terminal, _ context: Context, _ library: Library
  ) throws(Failure) -> SessionOpening? {
    let draft = SessionDraft(request, library: library, environment: context.environment)
    if request.title != nil { return draft.opening(library) }
    let answer = HomeRun(terminal: terminal)
      .setUp(library, date: context.environment.today, seed: draft.seed)
    if case .given(let opening) = answer { return opening }
    return nil
  }

  private static func host(
    _ opening: SessionOpening, named name: String?, _ place: StorePlace, _ context: Context,
    _ library: Library
  ) throws(Failure) -> SessionHost {
    do {
      return try SessionHost(
        new: opening, in: place, named: name, program: Program.version,
        cards: CardCatalogue(library), clock: context.environment.clock)
    } catch { throw Failure(error) }
  }

  private static func resume(
    _ name: String?, _ place: StorePlace, _ context: Context, _ library: Library
  ) throws(Failure) -> SessionHost {
    let folder = try SessionFinder(place: place).session(toResume: name)
    do {
      return try SessionHost(
        resuming: folder, cards: CardCatalogue(library), clock: context.environment.clock)
    } catch { throw Failure(error) }
  }

  private static func chooseAndResume(
    _ terminal: Terminal, _ context: Context, _ library: Library
  ) throws(Failure) -> SessionRun.Ending {
    let place = try context.place()
    let sessions = try SessionFinder(place: place).sessions()
    let rows = sessions.map(ChoiceScreen.Row.init)
    switch HomeRun(terminal: terminal).choose(Phrases.Home.resumeTitle, rows) {
    case .ended: return .ended
    case .left: return .left
    case .given(let index):
      let host = try resume(sessions[index].name, place, context, library)
      defer { host.close() }
      return try play(host, terminal, context, library)
    }
  }

  /// Plays a session until it is left.
  ///
  /// - Throws: why its end is not kept, when somebody leaves it in that state.
  private static func play(
    _ host: SessionHost, _ terminal: Terminal, _ context: Context, _ library: Library,
    deck: String? = nil
  ) throws(Failure) -> SessionRun.Ending {
    let (room, closed) = Room.open(host, context, deck: deck)
    defer {
      room?.close()
      terminal.dismissGuests()
    }
    let greeting =
      host.cut.flatMap(\.copy).map { Message.warn(Phrases.Interactive.cut($0.path)) }
      ?? closed.map(Message.warn)
    let run = SessionRun(
      terminal, host, library, room: room, greeting: greeting,
      keep: { (told, round) throws(Failure) in
        try context.ownLibrary().keep(told, in: round, builtIn: try context.deck())
      },
      export: { host, library, request in write(request, of: host, library) })
    let ending = run.run()
    if ending == .left, case .broken(let failure) = host.saveState {
      throw .unsaved(Failure(failure))
    }
    return ending
  }

  /// Writes a document of the session as it stands; answers where, what to read again, or why not.
  private static func write(
    _ request: DocumentRequest, of host: SessionHost, _ library: Library
  ) -> Message {
    guard let folder = host.folder else { return .say(Phrases.Interactive.demoKeepsNothing) }
    let export = Export(
      session: host.session, library: library, now: host.now, folder: folder, request: request)
    do {
      let path = try export.write(to: nil)
      let count = export.findings.count
      return count == 0 || request.isNominative
        ? .say(Phrases.Interactive.documentWritten(path))
        : .warn(Phrases.Interactive.documentToReadAgain(count, path))
    } catch {
      return .warn(error.sentence)
    }
  }
}
