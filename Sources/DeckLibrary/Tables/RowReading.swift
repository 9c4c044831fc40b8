/// Turns the cells of a row into the object an entry is in a deck's file.
///
/// The offset of each value is the number of its cell, by which a fault finds its way back.
struct RowReading {
  let row: SheetRow
  /// Tells whether every list is written, even those an extension may leave out.
  let isWhole: Bool

  func members(_ fields: [TableField]) -> [JSONMember] {
    fields.compactMap { field in
      value(field).map { JSONMember(key: field.key, offset: $0.offset, value: $0) }
    }
  }

  func object(_ fields: [TableField]) -> JSONValue {
    JSONValue(offset: row.start, content: .object(members(fields)))
  }

  private func value(_ field: TableField) -> JSONValue? {
    let offset = row.place(field.heading)
    switch field.content {
    case .text: return text(oneLine(field), field, offset)
    case .date: return text(FrenchDay.iso(oneLine(field)), field, offset)
    case .number: return JSONValue(offset: offset, content: number(oneLine(field)))
    case .lines: return list(lines(field), field, offset)
    case .ids: return list(ids(field), field, offset)
    case .parts(let parts): return self.parts(lines(field), parts, offset)
    case .group(let fields): return object(fields)
    case .optionalGroup(let fields): return optionalObject(field, fields)
    }
  }

  private func text(_ text: String, _ field: TableField, _ offset: Int) -> JSONValue? {
    text.isEmpty && !field.isRequired ? nil : JSONValue(offset: offset, content: .text(text))
  }

  private func number(_ text: String) -> JSONValue.Content {
    if let number = Int(text) { return .number(number) }
    return text.isEmpty ? .null : .text(text)
  }

  private func list(_ texts: [String], _ field: TableField, _ offset: Int) -> JSONValue? {
    guard !texts.isEmpty || field.isRequired || isWhole else { return nil }
    return JSONValue(offset: offset, content: .array(texts.map { .text($0, at: offset) }))
  }

  private func parts(_ lines: [String], _ fields: [TableField], _ offset: Int) -> JSONValue {
    let objects = lines.map { line in
      JSONValue(offset: offset, content: .object(part(TableParts.split(line), fields, offset)))
    }
    return JSONValue(offset: offset, content: .array(objects))
  }

  /// The texts of one line by key; one too many goes to the last, with its bar.
  private func part(_ texts: [String], _ fields: [TableField], _ offset: Int) -> [JSONMember] {
    let kept =
      texts.prefix(fields.count - 1) + [
        TableParts.joined(Array(texts.dropFirst(fields.count - 1)))
      ]
    return zip(fields, kept).compactMap { field, text in
      guard !text.isEmpty || field.isRequired else { return nil }
      return JSONMember(key: field.key, offset: offset, value: .text(text, at: offset))
    }
  }

  private func optionalObject(_ field: TableField, _ fields: [TableField]) -> JSONValue? {
    let isThere =
      !oneLine(field).isEmpty
      || fields.contains { !row.text($0.heading).withoutOuterSpace.isEmpty }
    return isThere ? object(fields) : nil
  }

  // MARK: Cells

  private func oneLine(_ field: TableField) -> String {
    lines(field).joined(separator: " ")
  }

  private func lines(_ field: TableField) -> [String] {
    row.text(field.heading).split(whereSeparator: \.isNewline).map(\.withoutOuterSpace)
      .filter { !$0.isEmpty }
  }

  private func ids(_ field: TableField) -> [String] {
    row.text(field.heading).split { ",;".contains($0) || $0.isNewline }.map(\.withoutOuterSpace)
      .filter { !$0.isEmpty }
  }
}

extension JSONValue {
  static func text(_ text: String, at offset: Int) -> JSONValue {
    JSONValue(offset: offset, content: .text(text))
  }
}

/// Days as a French spreadsheet shows them.
enum FrenchDay {
  /// `2026-03-15` for `15/03/2026`, and `2026-03` for `03/2026`; anything else as it is.
  static func iso(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.last?.count == 4,
      parts.allSatisfy({ (1...4).contains($0.count) && $0.utf8.allSatisfy(isDigit) })
    else { return text }
    return parts.reversed().map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
