import Phrasebook

/// Does what a command line asks.
enum Subcommands {
  static func run(_ invocation: Invocation, _ context: Context) throws -> Int32 {
    if invocation.has(.version) { return say(Phrases.version(Program.version), context) }
    let operand = invocation.operand
    switch invocation.form {
    case .home: return try home(context)
    case .demo: return try demo(invocation, context)
    case .facilitate: return try facilitate(invocation, context)
    case .observe: return try RoomCommands(context).observe(invocation)
    case .table: return try RoomCommands(context).table(invocation)
    case .room: return try RoomCommands(context).entrances()
    case .relay: return try RoomCommands(context).relay(to: operand)
    case .entrance: return try RoomCommands(context).receive(invocation)
    case .library: return try LibraryListing(invocation, context).list()
    case .librarySearch: return try LibraryListing(invocation, context).search(operand ?? "")
    case .deckCheck: return try DeckChecking(context).check(invocation)
    case .deckExport: return try DeckTables(context).export(invocation)
    case .deckImport: return try DeckTables(context).bringIn(invocation)
    case .deckPrint: return try DeckPrinting.run(invocation, context)
    case .sessions, .sessionsList: return try SessionCommands(context).list(invocation)
    case .sessionsShow: return try SessionCommands(context).show(operand ?? "", invocation)
    case .sessionsCheck: return try SessionCommands(context).check(operand, invocation)
    case .sessionsRepair: return try SessionCommands(context).repair(operand ?? "")
    case .sessionsDelete: return try SessionCommands(context).delete(operand ?? "", invocation)
    case .export: return try ExportCommand.run(invocation, context)
    case .report: return try ReportCommand(invocation, context).run()
    case .completion: return Completion.run(operand ?? "", context)
    case .help: return try Help.run(operand, context)
    }
  }

  private static func say(_ text: String, _ context: Context) -> Int32 {
    context.output.say(text)
    return ExitCode.done.rawValue
  }

  private static func home(_ context: Context) throws -> Int32 {
    context.environment.canDraw ? Interactive.home(context) : try Help.run(nil, context)
  }

  private static func demo(_ invocation: Invocation, _ context: Context) throws -> Int32 {
    guard context.environment.canDraw else { throw Failure.needsTerminal }
    return Interactive.demo(context, invocation.factor(.speed) ?? 1)
  }

  private static func facilitate(_ invocation: Invocation, _ context: Context) throws -> Int32 {
    let request = FacilitationRequest(invocation)
    guard context.environment.canDraw, !invocation.has(.lines) else {
      return try lines(context, request)
    }
    return Interactive.facilitate(context, request)
  }

  /// Runs a session line by line.
  static func lines(_ context: Context, _ request: FacilitationRequest) throws -> Int32 {
    let library = try context.library(deck: request.deck)
    return try LineSession(context, library: library, request: request).run().rawValue
  }
}

extension FacilitationRequest {
  init(_ invocation: Invocation) {
    self.init()
    name = invocation.options[.session]
    resumes = invocation.has(.resume)
    deck = invocation.options[.deck]
    seed = invocation.number(.seed)
    title = invocation.options[.title]
    territory = invocation.options[.territory]
  }
}
