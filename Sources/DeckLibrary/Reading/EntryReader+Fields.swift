/// The kinds of fields a deck has.
extension EntryReader {
  /// Text of a key, which may be empty.
  func text(_ key: String) -> String {
    require(key).map { text(of: $0, field: key) } ?? ""
  }

  /// Text of a key, with a word in it at least.
  func filledText(_ key: String) -> String {
    require(key).map { filledText(of: $0, field: key) } ?? ""
  }

  /// Text of a key that may be left out; an empty one counts as left out.
  func optionalText(_ key: String) -> String? {
    guard let value = member(key) else { return nil }
    let text = text(of: value, field: key)
    return text.isEmpty ? nil : text
  }

  /// Lines of a key.
  func lines(_ key: String, optional: Bool = false) -> [String] {
    elements(key, optional: optional).map { filledText(of: $0, field: key) }
  }

  /// Id of this entry, which names it in every fault that follows.
  func id(in namespace: Namespace) -> EntryID {
    let id = filledText("id")
    named(id)
    guard !id.isEmpty else { return id }
    if !EntryForm.isID(id) { note(.badID(id), inField: "id") }
    desk.declare(.init(id: id, namespace: namespace, site: site(ofField: "id")))
    return id
  }

  /// Number of this entry, and the title by which a second bearer of it is told of the first.
  func number(in series: NumberSeries, title: String) -> Int {
    let number = integer("numero")
    if member("numero")?.kind == .number {
      desk.declare(
        .init(number: number, series: series, title: title, site: site(ofField: "numero")))
    }
    return number
  }

  func integer(_ key: String) -> Int {
    guard let value = require(key) else { return 0 }
    if case .number(.some(let number)) = value.content { return number }
    note(.wrongType(expected: .number, found: value.kind), at: value.offset, field: key)
    return 0
  }

  /// Value of a key that allows a few words only.
  func choice<Value>(_ key: String, among choices: [(word: String, value: Value)]) -> Value {
    let word = filledText(key)
    if let choice = choices.first(where: { $0.word == word }) { return choice.value }
    if !word.isEmpty { note(.notAChoice(word, choices: choices.map(\.word)), inField: key) }
    return choices[0].value
  }

  /// Case of an enumeration whose raw values are the deck's words.
  func choice<Value: RawRepresentable<String> & CaseIterable>(_ key: String) -> Value {
    choice(key, among: Value.allCases.map { ($0.rawValue, $0) })
  }

  /// Day or month of a key that may be left out.
  func optionalDate(_ key: String) -> String? {
    guard let text = optionalText(key) else { return nil }
    if !EntryForm.isDate(text) { note(.badDate(text), inField: key) }
    return text
  }

  /// Id of one other entry.
  func link(_ key: String, to kind: LinkKind) -> EntryID {
    guard let value = require(key) else { return "" }
    return link(value, to: kind, key: key)
  }

  /// Ids of other entries.
  func links(_ key: String, to kind: LinkKind, mustLast: Bool = false) -> [EntryID] {
    elements(key).map { link($0, to: kind, key: key, mustLast: mustLast) }
  }

  private func link(
    _ value: JSONValue, to kind: LinkKind, key: String, mustLast: Bool = false
  ) -> EntryID {
    let id = filledText(of: value, field: key)
    if !id.isEmpty {
      desk.add(
        .init(
          kind: kind, target: id, mustLast: mustLast, site: site(at: value.offset, field: key)))
    }
    return id
  }

  private func filledText(of value: JSONValue, field: String) -> String {
    let text = text(of: value, field: field)
    if text.isEmpty, value.kind == .text { note(.emptyText, at: value.offset, field: field) }
    return text
  }
}

/// Objects inside objects.
extension EntryReader {
  /// Object of a key.
  func object(_ key: String) -> EntryReader? {
    require(key).map { reader($0, key: key) }
  }

  /// Object of a key that may be left out.
  func optionalObject(_ key: String) -> EntryReader? {
    member(key).map { reader($0, key: key) }
  }

  /// Objects of a key, parts of this entry.
  func parts(_ key: String) -> [EntryReader] {
    elements(key).map { reader($0, key: key) }
  }

  /// Entries of a key, each with an id of its own, until there are more faults than are kept.
  func entries<Entry>(
    _ key: String, optional: Bool = false, _ read: (EntryReader) -> Entry
  ) -> [Entry] {
    var entries: [Entry] = []
    for value in elements(key, optional: optional) where !desk.log.isFull {
      entries.append(read(EntryReader(value, file: file, desk: desk)))
    }
    return entries
  }

  /// Lines of every key of this object, whose keys are ids.
  func linesByKey(of kind: LinkKind) -> [String: [String]] {
    allMembers().reduce(into: [:]) { result, member in
      desk.add(
        .init(
          kind: kind, target: member.key, mustLast: false,
          site: site(at: member.offset, field: nil)))
      result[member.key] = elements(of: member.value, field: member.key)
        .map { filledText(of: $0, field: member.key) }
    }
  }
}
