/// Turns the files of a deck into tables.
struct TableWriting {
  private let documents: [DeckFile: JSONDocument]

  /// Tables of a deck without faults; what an extension leaves out has no table.
  static func tables(of documents: [DeckFile: JSONDocument]) -> [(
    table: DeckTable, rows: [[String]]
  )] {
    let writing = TableWriting(documents: documents)
    return DeckTable.allCases.compactMap { table in
      writing.rows(of: table).map { (table, [table.headings] + $0) }
    }
  }

  private func rows(of table: DeckTable) -> [[String]]? {
    guard let root = documents[table.file]?.root else { return nil }
    switch table.shape {
    case .wholeFile: return [cells(table.fields, of: root)]
    case .list(let key): return root[key].map { list($0, table.fields) }
    case .listWithin(let parent, let key, _):
      guard case .list(let parentKey) = parent.shape else { return nil }
      return root[parentKey].map { sublists($0, key, table.fields) }
    case .textsByKey(let key): return root[key].map(textsByKey)
    }
  }

  private func list(_ value: JSONValue, _ fields: [TableField]) -> [[String]] {
    value.elements.map { cells(fields, of: $0) }
  }

  private func sublists(_ value: JSONValue, _ key: String, _ fields: [TableField]) -> [[String]] {
    value.elements.flatMap { parent in
      (parent[key]?.elements ?? []).map { [written(parent["id"])] + cells(fields, of: $0) }
    }
  }

  private func textsByKey(_ value: JSONValue) -> [[String]] {
    value.members.map { [CellGuard.guarded($0.key), lines($0.value)] }
  }

  private func cells(_ fields: [TableField], of object: JSONValue?) -> [String] {
    fields.flatMap { cells($0, object?[$0.key]) }
  }

  private func cells(_ field: TableField, _ value: JSONValue?) -> [String] {
    switch field.content {
    case .text, .date: [written(value)]
    case .number: [value?.number.map(String.init) ?? ""]
    case .lines: [lines(value)]
    case .ids: [CellGuard.guarded((value?.elements ?? []).map(\.string).joined(separator: ", "))]
    case .parts(let fields): [parts(value, fields)]
    case .group(let fields): cells(fields, of: value)
    case .optionalGroup(let fields): [value == nil ? "" : TableWords.yes] + cells(fields, of: value)
    }
  }

  private func written(_ value: JSONValue?) -> String { CellGuard.guarded(value?.string ?? "") }

  private func lines(_ value: JSONValue?) -> String {
    CellGuard.guarded((value?.elements ?? []).map(\.string).joined(separator: "\n"))
  }

  private func parts(_ value: JSONValue?, _ fields: [TableField]) -> String {
    let lines = (value?.elements ?? []).map { object in
      var parts = fields.map { object[$0.key]?.string ?? "" }
      while parts.count > 1, parts.last == "" { parts.removeLast() }
      return TableParts.joined(parts)
    }
    return CellGuard.guarded(lines.joined(separator: "\n"))
  }
}

/// Words of the format that stand in cells.
enum TableWords {
  static let yes = "oui"
}

/// What a value holds, and nothing where it holds something else.
extension JSONValue {
  subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }

  var members: [JSONMember] {
    if case .object(let members) = content { members } else { [] }
  }

  var elements: [JSONValue] {
    if case .array(let elements) = content { elements } else { [] }
  }

  var string: String {
    if case .text(let text) = content { text } else { "" }
  }

  var number: Int? {
    if case .number(let number) = content { number } else { nil }
  }
}
