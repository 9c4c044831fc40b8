import Debriefing
import DeckLibrary
import GameEngine
import Phrasebook

/// Settings, the grid, the pile of cases.
extension LineSession {
  /// What the session is or will be set to.
  private var settings: SessionSettings { host == nil ? draft.settings : session.settings }

  func changeSettings(_ words: inout LineWords) throws -> Deed {
    guard !words.isEmpty else {
      return { self.say(Texts.settings(self.settings, date: FrenchDate.words(self.settings.date))) }
    }
    let setting = try choice(
      .setting, &words,
      among: LineSetting.allCases.map { WordMatch(names: [Phrases.word($0)], value: $0) })
    var settings = settings
    switch setting {
    case .title: settings.title = try text(&words)
    case .territory: settings.territory = try words.rest()
    case .date: settings.date = try day(&words)
    case .timers: settings.showsTimers = try yesOrNo(&words)
    case .authors: settings.showsAuthors = try yesOrNo(&words)
    }
    return { try self.keep(settings) }
  }

  private func keep(_ settings: SessionSettings) throws {
    guard host != nil else {
      draft.settings = settings
      return say(Texts.settingsKept)
    }
    try perform(.changeSettings(settings), saying: Texts.settingsKept)
  }

  /// Takes a day of the calendar.
  func day(_ words: inout LineWords) throws(LineFault) -> String {
    let day = try word(&words)
    guard FrenchDate.words(day) != day else { throw .refused(.badDate(day)) }
    return day
  }

  private func yesOrNo(_ words: inout LineWords) throws(LineFault) -> Bool {
    try choice(
      .yesOrNo, &words,
      among: [
        WordMatch(names: [Phrases.lineYes], value: true),
        WordMatch(names: [Phrases.lineNo], value: false),
      ])
  }

  func chooseGrid(_ words: inout LineWords) throws -> Deed {
    guard !words.isEmpty else { return sayGrid }
    let grid = try choice(
      .grid, &words,
      among: library.grids.map { WordMatch(names: [$0.id, $0.title], value: $0) })
    if host != nil { throw LineFault.mistake(.alreadyOpen) }
    return {
      self.draft.grid = grid
      self.sayGrid()
    }
  }

  private func sayGrid() {
    let grid = host == nil ? draft.grid : session.grid
    say(grid.title)
    for (index, section) in grid.sections.enumerated() {
      say(Texts.section(index + 1, section.title, id: section.id.rawValue, hint: section.hint))
    }
    guard host == nil else { return }
    for entry in library.gridEntries where entry.grid.id != grid.id {
      say(Texts.otherGrid(entry.grid.id, title: entry.grid.title, usage: entry.usage))
    }
  }

  func preparePile(_ words: inout LineWords) throws -> Deed {
    guard !words.isEmpty else { return sayPiles }
    let names = Quotes.list(try words.rest())
    if names.map(Folded.key).contains(where: Phrases.lineEverybody.contains) {
      return { try self.prepare(self.library.caseCards.map(\.id)) }
    }
    let families = library.families.map { WordMatch(names: [$0.id, $0.title], value: $0.id) }
    let chosen = try names.map { name throws(LineFault) in
      try WordMatch.value(name, of: .family, in: families)
    }
    return {
      let cases = chosen.flatMap(self.library.cases(inFamily:))
      try self.prepare(cases.map(\.card.id))
    }
  }

  private func prepare(_ cases: [CardID]) throws {
    try perform(.preparePile(.cases, cases))
    say(Texts.prepared(session.casePile.remaining.count))
  }

  private func sayPiles() {
    if host == nil {
      say(Texts.piles(cases: library.caseCards.count, structures: library.structureCards.count))
    } else {
      say(
        Texts.piles(
          cases: session.casePile.remaining.count,
          structures: session.structurePile.remaining.count))
    }
    for family in library.families {
      let count = library.cases(inFamily: family.id).count
      if count > 0 { say(Texts.family(family.id, title: family.title, cases: count)) }
    }
  }
}
