import DeckLibrary
import GameEngine
import Phrasebook
import Screens
import SessionRoom
import SessionStore
import TerminalUI

/// The commands by which one comes into a room.
struct RoomCommands {
  let context: Context

  init(_ context: Context) { self.context = context }

  /// Takes a seat at this terminal.
  func observe(_ invocation: Invocation) throws -> Int32 {
    let name = invocation.options[.session] ?? invocation.operand
    let library = try library(invocation)
    let identity = Self.identity(invocation)
    let enter = entrance(try route(to: name), as: .observer)
    guard context.environment.canDraw, !invocation.has(.lines) else {
      return try SeatLineRun(context, library, as: identity, enter: enter).run().rawValue
    }
    return try show(.seat(ObserverScreen()), library, as: identity, enter)
  }

  /// Shows the table.
  func table(_ invocation: Invocation) throws -> Int32 {
    guard context.environment.canDraw else { throw Failure.needsTerminal }
    let library = try library(invocation)
    let enter = entrance(try route(to: invocation.operand), as: .table)
    return try show(.table(TableScreen()), library, as: .init(), enter)
  }

  /// Receives whoever came through ssh: what they asked for is read, and never run.
  func receive(_ invocation: Invocation) throws -> Int32 {
    let only = invocation.options[.session]
    let asked = context.environment.variables[ForcedEntrance.variable]
    switch ForcedEntrance(asked: asked, only: only) {
    case .screen: return try observe(invocation)
    case .relay(let session): return try relay(to: session)
    case .nothingElse:
      if asked?.hasPrefix(RemoteHost.relay.joined(separator: " ")) == true {
        sayFarewell(.nothingElseHere)
      }
      throw Failure.nothingElseHere
    }
  }

  /// Tells the terminal at the other end of ssh why it gets no room.
  private func sayFarewell(_ failure: Failure) {
    context.output.write(RoomRelay.farewell(Phrases.sentenceCase(failure.sentence)))
  }

  /// Carries the lines of a room between this program's input and output and its door.
  func relay(to session: String?) throws -> Int32 {
    do {
      let door = try RoomFinder(context).door(of: session)
      do { try RoomRelay(door).run() } catch { throw Failure(error) }
    } catch let failure as Failure {
      sayFarewell(failure)
      throw failure
    }
    return ExitCode.done.rawValue
  }

  /// Says what observers type to come into the sessions that are open.
  func entrances() throws -> Int32 {
    let open = try RoomFinder(context).open()
    guard !open.isEmpty else { throw Failure.noRoom }
    for folder in open {
      context.output.say(
        Phrases.Entrance.howToEnter(folder.name, user: Machine.user, machine: Machine.name))
    }
    return ExitCode.done.rawValue
  }

  private func library(_ invocation: Invocation) throws -> LibraryInPlay {
    let deck = invocation.options[.deck]
    let hasOwn = (try? context.ownLibrary()).map { !$0.isEmpty } ?? false
    if deck == nil, !hasOwn { return LibraryInPlay() }
    return LibraryInPlay(try context.library(deck: deck)) { [context] in try? context.deck() }
  }

  /// Who sits down, where the command line says so.
  private static func identity(_ invocation: Invocation) -> RoomClient.Identity? {
    let name = invocation.options[.name]
    let code = invocation.options[.seat].map { SeatCode($0).plain }
    guard name != nil || code != nil else { return nil }
    return RoomClient.Identity(name: name, home: invocation.options[.homeStructure], code: code)
  }

  private func entrance(
    _ route: RoomRoute, as role: RoomRole
  ) -> (RoomClient.Identity) -> RoomClient {
    { identity in
      RoomClient(
        route, as: role, identity, outbox: role == .observer ? RoomFinder(context).outbox : nil,
        clock: context.environment.clock)
    }
  }

  /// The way to a room; where there are several, somebody at a terminal chooses.
  private func route(to name: String?) throws -> RoomRoute {
    do { return try RoomFinder(context).route(to: name) } catch Failure.severalRooms(let names)
      where context.environment.canDraw
    { return try RoomFinder(context).route(to: try choose(names)) }
  }

  private func choose(_ names: [String]) throws -> String {
    let terminal = try open()
    defer { terminal.close() }
    let rows = names.map { ChoiceScreen.Row(title: $0, detail: "") }
    guard
      case .given(let index) = HomeRun(terminal: terminal).choose(Phrases.Entrance.which, rows)
    else { throw Failure.severalRooms(names) }
    return names[index]
  }

  private func show(
    _ screen: SeatRun.Screen, _ library: LibraryInPlay, as identity: RoomClient.Identity?,
    _ enter: @escaping (RoomClient.Identity) -> RoomClient
  ) throws -> Int32 {
    let terminal = try open()
    let code = SeatRun(terminal, library, screen, as: identity, enter: enter).run()
    terminal.close()
    if let code { context.output.say(Phrases.Entrance.comeBack(code.rawValue)) }
    return ExitCode.done.rawValue
  }

  private func open() throws(Failure) -> Terminal {
    do { return try Terminal() } catch { throw Failure(error) }
  }
}
