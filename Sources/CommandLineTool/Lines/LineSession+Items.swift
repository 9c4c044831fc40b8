import GameEngine
import Phrasebook

/// Changes what the debriefing wrote, by its number.
extension LineSession {
  func remark(_ words: inout LineWords) throws -> Deed {
    let number = try number(&words)
    let text = try words.rest()
    let command = try remarking(ItemID(number), text)
    return { try self.perform(command, saying: Texts.remarked(number)) }
  }

  private func remarking(_ id: ItemID, _ text: String) throws(LineFault) -> Command {
    if let door = session.round.doors.first(where: { $0.id == id }) {
      return .editDoor(id, label: door.label, entry: door.entry, remark: text)
    }
    if session.round.kept.contains(where: { $0.id == id }) { return .editKept(id, remark: text) }
    if isItem(id) { throw .mistake(.noRemark(id.rawValue)) }
    throw .refused(.unknownItem(id))
  }

  private func isItem(_ id: ItemID) -> Bool {
    session.round.notes.contains { $0.id == id }
      || session.round.commitments.contains { $0.id == id }
  }

  func correct(_ words: inout LineWords) throws -> Deed {
    let number = try number(&words)
    let command = try correction(of: ItemID(number), &words)
    return { try self.perform(command, saying: Texts.corrected(number)) }
  }

  /// A commitment is corrected whole when more than its text is given.
  private func correction(
    of id: ItemID, _ words: inout LineWords
  ) throws(LineFault) -> Command {
    let isCommitment = session.round.commitments.contains { $0.id == id }
    guard isCommitment, words.isQuoted, words.count > 1 else {
      return try correcting(id, try text(&words))
    }
    let said = try commitment(&words)
    return .editCommitment(
      id, who: said.who, what: said.what, due: said.due, dueDate: said.dueDate)
  }

  private func correcting(_ id: ItemID, _ text: String) throws(LineFault) -> Command {
    if session.round.notes.contains(where: { $0.id == id }) { return .editNote(id, text: text) }
    if let door = session.round.doors.first(where: { $0.id == id }) {
      return .editDoor(id, label: text, entry: recognised(text), remark: door.remark)
    }
    if let item = session.round.commitments.first(where: { $0.id == id }) {
      return .editCommitment(id, who: item.who, what: text, due: item.due, dueDate: item.dueDate)
    }
    if session.round.kept.contains(where: { $0.id == id }) { return .editKept(id, remark: text) }
    throw .refused(.unknownItem(id))
  }

  func erase(_ words: inout LineWords) throws -> Deed {
    let number = try number(&words)
    let command = try erasing(ItemID(number))
    return { try self.perform(command, saying: Texts.itemErased(number)) }
  }

  func letGo(_ words: inout LineWords) throws -> Deed {
    let number = try number(&words)
    return {
      try self.perform(.releaseKept(ItemID(number)), saying: Texts.itemErased(number))
    }
  }

  private func erasing(_ id: ItemID) throws(LineFault) -> Command {
    if session.round.notes.contains(where: { $0.id == id }) { return .removeNote(id) }
    if session.round.doors.contains(where: { $0.id == id }) { return .closeDoor(id) }
    if session.round.commitments.contains(where: { $0.id == id }) { return .removeCommitment(id) }
    if session.round.kept.contains(where: { $0.id == id }) { return .releaseKept(id) }
    throw .refused(.unknownItem(id))
  }
}
