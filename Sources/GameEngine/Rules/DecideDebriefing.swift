extension Session {
  private var nextItem: ItemID { ItemID(lastItem &+ 1) }

  private func found<Item: RoundItem>(
    _ id: ItemID, _ list: KeyPath<Round, [Item]>
  ) throws(Refusal) -> Item {
    guard let item = round[keyPath: list].first(where: { $0.id == id }) else {
      throw .unknownItem(id)
    }
    return item
  }

  func remove<Item: RoundItem>(
    _ id: ItemID, _ list: KeyPath<Round, [Item]>, _ removed: (ItemID) -> Event
  ) throws(Refusal) -> [Event] {
    _ = try found(id, list)
    return [removed(id)]
  }

  func note(
    _ kind: Note.Kind, _ text: String, _ author: ParticipantID?
  ) throws(Refusal) -> [Event] {
    if let author, participant(author) == nil { throw .unknownParticipant(author) }
    let text = try Words.note(text)
    return [.noteWritten(Note(id: nextItem, kind: kind, text: text, author: author))]
  }

  func editNote(_ id: ItemID, _ text: String) throws(Refusal) -> [Event] {
    let former = try found(id, \.notes)
    var note = former
    note.text = try Words.note(text)
    return note == former ? [] : [.noteWritten(note)]
  }

  func openDoor(_ label: String, _ entry: LibraryEntry?) throws(Refusal) -> [Event] {
    let door = Door(id: nextItem, label: try Words.line(label), entry: entry)
    try checkNotOpen(door)
    return [.doorWritten(door)]
  }

  func editDoor(
    _ id: ItemID, _ label: String, _ entry: LibraryEntry?, _ remark: String
  ) throws(Refusal) -> [Event] {
    let former = try found(id, \.doors)
    let door = Door(
      id: id, label: try Words.line(label), entry: entry,
      remark: try Words.optionalLine(remark))
    try checkNotOpen(door)
    return door == former ? [] : [.doorWritten(door)]
  }

  /// A door is one entry of the library, or words where it was not recognised.
  private func checkNotOpen(_ door: Door) throws(Refusal) {
    let isOpen = round.doors.contains { other in
      guard other.id != door.id else { return false }
      guard let entry = door.entry, let known = other.entry else {
        return door.entry == other.entry && door.label.lowercased() == other.label.lowercased()
      }
      return known.isSame(as: entry)
    }
    if isOpen { throw .doorAlreadyOpen(door.label) }
  }

  func keep(_ entry: LibraryEntry, _ remark: String) throws(Refusal) -> [Event] {
    if round.kept.contains(where: { $0.entry.isSame(as: entry) }) {
      throw .alreadyKept(entry.title)
    }
    let remark = try Words.optionalLine(remark)
    return [.entryKept(KeptEntry(id: nextItem, entry: entry, remark: remark))]
  }

  func editKept(_ id: ItemID, _ remark: String) throws(Refusal) -> [Event] {
    let former = try found(id, \.kept)
    var kept = former
    kept.remark = try Words.optionalLine(remark)
    return kept == former ? [] : [.entryKept(kept)]
  }

  /// Puts aside what the library proposes; what is put aside already stays so.
  func dismiss(_ entry: LibraryEntry) -> [Event] {
    round.isDismissed(entry) ? [] : [.proposalsDismissed(round.dismissed + [entry])]
  }

  /// Lets what was put aside be proposed again.
  func readmit(_ entry: LibraryEntry) -> [Event] {
    guard round.isDismissed(entry) else { return [] }
    return [.proposalsDismissed(round.dismissed.filter { !$0.isSame(as: entry) })]
  }

  private func commitment(
    _ id: ItemID, _ who: String, _ what: String, _ due: String, _ dueDate: String?
  ) throws(Refusal) -> [Event] {
    var day: String?
    if let dueDate { day = try Words.day(dueDate) }
    return [
      .commitmentWritten(
        Commitment(
          id: id, who: try Words.optionalLine(who), what: try Words.line(what),
          due: try Words.optionalLine(due), dueDate: day))
    ]
  }

  func commit(
    _ who: String, _ what: String, _ due: String, _ dueDate: String?
  ) throws(Refusal) -> [Event] {
    try commitment(nextItem, who, what, due, dueDate)
  }

  func editCommitment(
    _ id: ItemID, _ who: String, _ what: String, _ due: String, _ dueDate: String?
  ) throws(Refusal) -> [Event] {
    let former = try found(id, \.commitments)
    let events = try commitment(id, who, what, due, dueDate)
    return events == [.commitmentWritten(former)] ? [] : events
  }
}
