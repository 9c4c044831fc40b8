import GameEngine

/// A session of commands drawn by lot, the same for the same seed.
///
/// Every line of a grid holds a mark of its own; names stand nowhere but where people are named:
/// who joins, plays, writes, is asked to speak, or does something.
struct RandomSession {
  private(set) var table: Table
  private var state: UInt64
  private var lineCount = 0

  static let names = [
    "Zéphyrine O’Brien", "Ṁaëlys <b>", "🙂🙃", "**Xqzt**", "L|a Vorpale", "#Grümpf", "李小龍",
    "[Ægirsson](x)", "_Hjálmar_", "1. Qwerton", "Jé\u{301}zabel", "&amp;Kjell", "Ñandutí-Ybá",
    "ZÉPHYRINE2", "ŒDIPHRASTE", "😀Wolfgramm", "`Tchaïk`", "Ö", "Bjǫrn\\Ulf", "Straßberger",
  ]

  init(seed: UInt64) throws {
    state = seed
    table = try Table(title: "Séance", showsAuthors: seed % 2 == 0)
    while table.session.participants.count < 8 {
      try? table.run(.join(name: name(), home: nil))
    }
  }

  /// Marks of the lines that no room has seen.
  var privateMarks: [String] {
    table.session.rounds.filter { !$0.isRevealed }.flatMap(\.observations).map(\.text)
  }

  /// Does one thing, or is refused.
  mutating func step() {
    let command =
      switch table.session.phase {
      case .draw where draw(2) == 0: Command.draw(draw(2) == 0 ? .cases : .structures)
      case let phase where phase.opensGrids && draw(3) == 0: line()
      default: command()
      }
    try? table.run(command)
    table.wait(draw(40))
  }

  private mutating func draw(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func somebody() -> ParticipantID { ParticipantID(draw(10) + 1) }

  private mutating func name() -> String { Self.names[draw(Self.names.count)] }

  private mutating func words() -> String {
    ["voir ensemble", "un café", "la suite", "rien"][draw(4)] + " \(draw(9))"
  }

  private mutating func line() -> Command {
    lineCount += 1
    let section = ["questions", "portes", "dispositifs", "parole"][draw(4)]
    return .observe(
      author: somebody(), section: GridSectionID(section), text: "relevé-\(lineCount)-fin",
      elapsed: nil)
  }

  /// Phases, those in which much can happen more often.
  private static let phases =
    Phase.allCases + [.draw, .draw, .interview, .interview, .experience, .experience, .viewpoints]

  private mutating func command() -> Command {
    switch draw(20) {
    case 0: .join(name: name(), home: "Maison \(draw(5))")
    case 1, 2, 16: .skip(to: Self.phases[draw(Self.phases.count)])
    case 3: .choose(somebody(), draw(2) == 0 ? .adviser : .jobSeeker)
    case 4: .draw(draw(2) == 0 ? .cases : .structures)
    case 5: .putBack(draw(2) == 0 ? .cases : .structures)
    case 6: .consult(draw(3) == 0 ? .room : .observer(somebody()))
    case 7: draw(3) == 0 ? .reveal(confirmed: true) : .skip(to: .interview)
    case 8: draw(2) == 0 ? .startRound(confirmed: true) : .undo
    case 9: .note(Note.Kind.allCases[draw(4)], text: words(), author: somebody())
    case 10: .commit(who: name(), what: words(), due: "", dueDate: nil)
    case 11: .commit(who: "Avec \(name()), puis \(name())", what: words(), due: "", dueDate: nil)
    case 12: .commit(who: name().uppercased(), what: words(), due: words(), dueDate: nil)
    case 13: .amend(somebody(), name: name(), home: nil)
    case 14: .group([ObservationID(draw(30) + 1), ObservationID(draw(30) + 1)])
    case 15: .leave(somebody())
    default: line()
    }
  }
}
