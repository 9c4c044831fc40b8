import DeckLibrary
import GameEngine
import Phrasebook
import Screens

/// A seat without a screen: one command a line in, plain sentences and what to send out.
///
/// What is typed as a line of the grid is never repeated in a fault.
struct SeatLines {
  typealias Texts = Phrases.SeatLines

  /// Sentences to say, and what the program is to do.
  struct Answer: Equatable {
    var sentences: [String] = []
    var effects: [SeatEffect] = []

    static func say(_ sentences: String...) -> Answer { Answer(sentences: sentences) }

    static func act(_ action: SeatAction, saying sentence: String = Texts.sent) -> Answer {
      Answer(sentences: [sentence], effects: [.act(action)])
    }
  }

  /// Place of the heading lines go to.
  var section = 0
  /// How many lines had no effect.
  private(set) var faults = 0
  /// What was known when changes were last told.
  private var told: SeatView?

  /// Obeys one line; blank lines and those that begin with `#` say nothing.
  mutating func obey(
    _ line: String, _ view: SeatView, _ library: Library
  ) -> (sentences: [String], effects: [SeatEffect]) {
    var words = LineWords(line)
    guard let first = words.first, !first.hasPrefix("#") else { return ([], []) }
    words.skip(1)
    do {
      let answer = try obey(Self.topic(first), &words, view, library)
      return (answer.sentences, answer.effects)
    } catch {
      faults += 1
      return ([error.sentence], [])
    }
  }

  /// Tells what changed since it was last asked, each thing once.
  mutating func notice(_ view: SeatView) -> [String] {
    defer { told = view }
    return SeatNews(before: told ?? SeatView(), now: view).sentences
  }

  /// The command a word names.
  static func topic(_ word: String) throws(SeatFault) -> SeatTopic {
    let known = SeatTopic.allCases.map { WordMatch(names: [Texts.word($0)], value: $0) }
    switch WordMatch.find(word, in: known) {
    case .one(let topic): return topic
    case .several(let choices): throw SeatFault(Texts.ambiguous(word, choices))
    case .none(let nearest): throw SeatFault(Texts.unknown(word, nearest: nearest))
    }
  }
}

/// Why a line of a seat had no effect.
struct SeatFault: Error, Equatable {
  /// What is wrong and what to do.
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}

extension SeatLines {
  private mutating func obey(
    _ topic: SeatTopic, _ words: inout LineWords, _ view: SeatView, _ library: Library
  ) throws(SeatFault) -> Answer {
    switch topic {
    case .help: return Answer(sentences: SeatTopic.allCases.map(Texts.help))
    case .quit: return Answer(effects: [.leave])
    case .rules:
      return Answer(sentences: Phrases.rules + [Phrases.confidentiality, Phrases.fiction])
    case .search: return try search(&words, topic, library)
    case .name: return try name(&words, view)
    case .seat: return try comeBack(&words, topic, view)
    default: break
    }
    guard view.participant != nil else { throw SeatFault(Texts.joinFirst) }
    switch topic {
    case .state: return state(view)
    case .cards: return cards(view)
    case .cues: return try cues(view)
    case .viewpoints: return try viewpoints(view, library)
    case .ready: return .act(.ready(true))
    case .notReady: return .act(.ready(false))
    case .offer: return .act(.offer(true), saying: Phrases.Seat.offered)
    case .offerNot: return .act(.offer(false), saying: Phrases.Seat.offerTakenBack)
    case .draw: return try draw(view)
    case .lines: return lines(view)
    case .edit: return try edit(&words, view)
    case .withdraw: return try withdraw(&words, view)
    case .line: return try line(&words, view, library)
    case .section: return try look(&words, view, library)
    case .mark: return try mark(&words, view)
    case .takeAway: return try takeAway(&words, view)
    case .rewordTakeaway: return try rewordTakeaway(&words, view)
    case .dropTakeaway: return try dropTakeaway(&words, view)
    case .help, .quit, .rules, .search, .name, .seat: return Answer()
    }
  }

  /// The rest of a line.
  func rest(_ words: inout LineWords) throws(SeatFault) -> String {
    do { return try words.rest() } catch { throw SeatFault(Texts.unclosedQuote) }
  }

  /// The rest of a line, which has to say something.
  func text(_ words: inout LineWords, _ topic: SeatTopic) throws(SeatFault) -> String {
    let text = try rest(&words)
    if text.isEmpty { throw SeatFault(Texts.usage(topic)) }
    return text
  }
}

// MARK: - Who she is, and what is on the table

extension SeatLines {
  /// Takes a seat; once she has one, changes her name.
  private func name(_ words: inout LineWords, _ view: SeatView) throws(SeatFault) -> Answer {
    let parts = try rest(&words).split(separator: ",", maxSplits: 1)
      .map { Quotes.trimmed($0) }
    let home = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
    let name = parts.first.flatMap { $0.isEmpty ? nil : $0 }
    guard view.participant != nil else {
      return Answer(sentences: [Phrases.Seat.asking], effects: [.join(name: name, home: home)])
    }
    guard let name else { throw SeatFault(Texts.renameIncomplete) }
    return .act(.amend(name: name, home: home))
  }

  private func comeBack(
    _ words: inout LineWords, _ topic: SeatTopic, _ view: SeatView
  ) throws(SeatFault) -> Answer {
    if view.participant != nil { throw SeatFault(Texts.seatedAlready) }
    let code = try text(&words, topic)
    return Answer(sentences: [Phrases.Seat.asking], effects: [.comeBack(SeatCode(code))])
  }

  private func state(_ view: SeatView) -> Answer {
    let session = view.session
    var sentences = [Texts.phase(session.phase, round: session.round.number)]
    if session.round.clock.hasBegun, session.settings.showsTimers {
      sentences.append(Texts.elapsed(session.round.clock.elapsed(at: view.now)))
    }
    for role in PlayerRole.allCases {
      guard let player = session.round.players[role].flatMap(session.participant) else { continue }
      sentences.append(Texts.player(player.name, role))
    }
    if let person = view.participant.flatMap(session.participant) {
      sentences.append(Texts.youAre(person.name, code: view.code?.rawValue ?? ""))
    }
    return Answer(sentences: sentences + SeatNews.standing(view))
  }

  private func cards(_ view: SeatView) -> Answer {
    let round = view.session.round
    let told = [round.caseCard.map(SeatSheet.card), round.structureCard.map(SeatSheet.card)]
      .compactMap(\.self)
    return Answer(sentences: told.isEmpty ? [Phrases.Seat.cardsLater] : told.flatMap(\.self))
  }

  private func cues(_ view: SeatView) throws(SeatFault) -> Answer {
    let cues = view.session.round.caseCard?.privateCues ?? []
    guard !cues.isEmpty, view.participant == view.session.round.players[.jobSeeker] else {
      throw SeatFault(Texts.noCues)
    }
    return Answer(sentences: [Phrases.Screen.cuesAreFree] + cues)
  }

  private func draw(_ view: SeatView) throws(SeatFault) -> Answer {
    let round = view.session.round
    guard view.session.phase == .draw, let role = view.participant.flatMap(round.role) else {
      throw SeatFault(Texts.nothingToDraw)
    }
    return .act(.draw(round.pile(drawnBy: role)))
  }

  private func search(
    _ words: inout LineWords, _ topic: SeatTopic, _ library: Library
  ) throws(SeatFault) -> Answer {
    let text = try text(&words, topic)
    let sure = library.recognise(text).map(\.name)
    let others = library.completions(text, limit: 8).map(\.name)
    let names = [sure].compactMap(\.self) + others.filter { $0 != sure }
    return .say(names.isEmpty ? Texts.nothingFound : Texts.completions(names))
  }

  private func viewpoints(_ view: SeatView, _ library: Library) throws(SeatFault) -> Answer {
    guard view.session.round.isRevealed else { throw SeatFault(Texts.notRevealed) }
    let sentences = SeatSheet.viewpoints(view.session, library)
    return Answer(sentences: sentences.isEmpty ? [Texts.nobodyRevealed] : sentences)
  }
}
