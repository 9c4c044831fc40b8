import Debriefing
import DeckLibrary
import GameEngine
import Phrasebook

/// Lines of the grids: what is answered never repeats what was written.
extension LineSession {
  func observe(_ words: inout LineWords) throws -> Deed {
    let author = try person(&words)
    let section = try section(&words)
    let (text, elapsed) = try observation(&words)
    return {
      try self.perform(
        .observe(author: author, section: section, text: text, elapsed: elapsed))
      self.sayKept(by: author)
    }
  }

  /// Takes a line's words and its moment, which stands before them or after quoted ones.
  private func observation(
    _ words: inout LineWords
  ) throws(LineFault) -> (text: String, elapsed: Elapsed?) {
    if let elapsed = moment(&words) { return (try text(&words), elapsed) }
    if words.isQuoted, words.count == 2, let last = words.last.flatMap(Self.moment) {
      let text = try word(&words)
      words.skip(1)
      return (text, last)
    }
    return (try text(&words), nil)
  }

  private func sayKept(by author: ParticipantID) {
    let lines = session.round.standingObservations
    guard let line = lines.last(where: { $0.author == author }) else { return }
    say(Texts.observed(line.id.rawValue, author: name(author), inAll: lines.count))
  }

  func editObservation(_ words: inout LineWords) throws -> Deed {
    let line = try observation(numbered: &words)
    let text = try text(&words)
    return {
      try self.perform(
        .editObservation(line.id, section: line.section, text: text),
        saying: Texts.edited(line.id.rawValue))
    }
  }

  func moveObservation(_ words: inout LineWords) throws -> Deed {
    let line = try observation(numbered: &words)
    let section = try section(&words)
    return {
      try self.perform(
        .editObservation(line.id, section: section, text: line.text),
        saying: Texts.edited(line.id.rawValue))
    }
  }

  private func observation(numbered words: inout LineWords) throws(LineFault) -> Observation {
    let id = ObservationID(try number(&words))
    guard let line = session.round.observation(id) else { throw .refused(.unknownObservation(id)) }
    return line
  }

  func withdraw(_ words: inout LineWords) throws -> Deed {
    let id = ObservationID(try number(&words))
    return {
      try self.perform(.withdrawObservation(id), saying: Texts.withdrawn(id.rawValue))
    }
  }

  func setReady(_ words: inout LineWords, _ isReady: Bool) throws -> Deed {
    let ids = try observers(&words)
    return {
      let (_, refusals) = try self.performAll(ids.map { .setReady($0, isReady) })
      let (ready, expected) = self.session.readiness
      self.say(Texts.readiness(ready, of: expected))
      for refusal in refusals { self.refuse(.refused(refusal)) }
    }
  }

  private func observers(_ words: inout LineWords) throws(LineFault) -> [ParticipantID] {
    if let word = words.first, Phrases.lineEverybody.contains(Folded.key(word)) {
      words.skip(1)
      return session.observers.map(\.id)
    }
    var ids = [try person(&words)]
    while !words.isEmpty { ids.append(try person(&words)) }
    return ids
  }

  func reveal(_ words: inout LineWords) throws -> Deed {
    let isConfirmed = try isConfirmed(&words)
    return {
      try self.perform(.reveal(confirmed: isConfirmed))
      self.say(Texts.revealed(self.session.round.standingObservations.count))
    }
  }

  /// Takes a revealed line off the wall, or puts it back; whose it is plays no part.
  func setHidden(_ words: inout LineWords, _ isHidden: Bool) throws -> Deed {
    let number = try number(&words)
    let id = ObservationID(number)
    return {
      isHidden
        ? try self.perform(.hideObservation(id), saying: Texts.hidden(number))
        : try self.perform(.showObservation(id), saying: Texts.shownAgain(number))
    }
  }

  func group(_ words: inout LineWords) throws -> Deed {
    var ids = [ObservationID(try number(&words))]
    while !words.isEmpty { ids.append(ObservationID(try number(&words))) }
    return {
      let proposal = ids.count == 1 ? self.roundView.proposal(of: ids[0]) : nil
      try self.perform(.group(proposal?.lines.map(\.id) ?? ids), saying: Texts.grouped)
    }
  }

  func splitGroup(_ words: inout LineWords) throws -> Deed {
    let id = ObservationID(try number(&words))
    return { try self.separate(id, RoundView.splitting, saying: Texts.split) }
  }

  func takeOutOfGroup(_ words: inout LineWords) throws -> Deed {
    let id = ObservationID(try number(&words))
    return { try self.separate(id, RoundView.takingOut, saying: Texts.takenOut(id.rawValue)) }
  }

  /// Takes apart what stands together with a line, or says that nothing does.
  private func separate(
    _ id: ObservationID, _ parting: (RoundView) -> (ObservationID) -> Parting?,
    saying sentence: String
  ) throws {
    let found = parting(roundView)(id) ?? Parting(each: [id])
    try perform(.separate(found), saying: sentence)
  }
}
