/// Turns tables into the files of a deck, and gathers every fault on the way.
struct TableReading {
  let log = FaultLog()
  private(set) var cells = TableCells()
  private var sheets: [DeckTable: SheetReading] = [:]

  /// Reads the bytes of the tables there are.
  init(_ files: DeckFolder.Fetched<DeckTable>) {
    for problem in files.problems { log.note(problem.defect, file: problem.file) }
    for table in DeckTable.allCases {
      if let bytes = files.bytes[table] { read(bytes, of: table) }
    }
    checkInfo()
    if !files.bytes.isEmpty || files.problems.isEmpty { noteMissing() }
    DeckTable.allCases.forEach(noteOrphans)
  }

  private mutating func read(_ bytes: [UInt8], of table: DeckTable) {
    if CSVEncoding.mayHaveLostSpaces(bytes) { log.note(.lostSpaces, file: table.name) }
    do {
      let rows = cells.number(try CSVReader.rows(in: bytes), of: table)
      sheets[table] = SheetReading(rows, of: table, log: log)
    } catch {
      log.note(.brokenTable(error.kind), file: table.name, offset: cells.number(error, of: table))
    }
  }

  private func checkInfo() {
    guard let rows = sheets[.info]?.rows else { return }
    if rows.isEmpty { log.note(.noRow, file: DeckTable.info.name) }
    if rows.count > 1 {
      log.note(.severalRows, file: DeckTable.info.name, offset: rows[1].start)
    }
  }

  /// Notes the tables that are not there; an extension may lack all but the first.
  private func noteMissing() {
    for table in DeckTable.allCases where sheets[table] == nil && !log.hasFault(of: table.name) {
      if table == .info || !isExtension { log.note(.fileMissing, file: table.name) }
    }
  }

  /// Files of the deck, those of which no table is there left out.
  var documents: [DeckFile: JSONDocument] {
    DeckFile.allCases.reduce(into: [:]) { documents, file in
      let tables = DeckTable.allCases.filter { $0.file == file && sheets[$0] != nil }
      guard !tables.isEmpty else { return }
      let start = tables.lazy.compactMap { sheets[$0]?.rows.first?.start }.first ?? 0
      documents[file] = JSONDocument(
        root: JSONValue(offset: start, content: .object(tables.flatMap(members))))
    }
  }

  /// Keys of the file that a table makes.
  private func members(_ table: DeckTable) -> [JSONMember] {
    let rows = sheets[table]?.rows ?? []
    switch table.shape {
    case .wholeFile:
      return rows.first.map { reading($0).members(table.fields) } ?? []
    case .list(let key):
      return [member(key, .array(rows.map { entry($0, of: table) }), rows)]
    case .listWithin: return []
    case .textsByKey(let key):
      return [member(key, .object(textsByKey(rows)), rows)]
    }
  }

  private func member(
    _ key: String, _ content: JSONValue.Content, _ rows: [SheetRow]
  ) -> JSONMember {
    let offset = rows.first?.start ?? 0
    return JSONMember(key: key, offset: offset, value: JSONValue(offset: offset, content: content))
  }

  /// An entry, with the rows of other tables that belong to it.
  private func entry(_ row: SheetRow, of table: DeckTable) -> JSONValue {
    // NB: a list that an entry may leave out is left out when its cell is empty.
    var members = RowReading(row: row, isWhole: false).members(table.fields)
    for child in DeckTable.allCases {
      guard case .listWithin(table, let key, let heading) = child.shape else { continue }
      let own = (sheets[child]?.rows ?? []).filter { $0.text(heading) == row.text("id") }
      let parts = own.map { reading($0).object(child.fields) }
      members.append(
        JSONMember(
          key: key, offset: row.start, value: JSONValue(offset: row.start, content: .array(parts))))
    }
    return JSONValue(offset: row.start, content: .object(members))
  }

  /// Notes the rows that belong to no entry of the table they name.
  private func noteOrphans(_ table: DeckTable) {
    guard case .listWithin(let parent, _, let heading) = table.shape else { return }
    let ids = (sheets[parent]?.rows ?? []).map { $0.text("id") }
    for row in sheets[table]?.rows ?? [] where !ids.contains(row.text(heading)) {
      let nearest = NearestWord.nearest(to: row.text(heading), among: ids)
      log.note(
        .orphanRow(row.text(heading), of: parent.name, nearest: nearest), file: table.name,
        offset: row.place(heading))
    }
  }

  /// Texts by key; rows of one key come together.
  private func textsByKey(_ rows: [SheetRow]) -> [JSONMember] {
    var members: [JSONMember] = []
    for row in rows {
      let field = TableField.lines(DeckTable.textsHeading)
      let key = row.text(DeckTable.keyHeading).withoutOuterSpace
      let texts = reading(row).members([field])[0].value
      let offset = row.place(DeckTable.keyHeading)
      if let place = members.firstIndex(where: { $0.key == key }) {
        let joined = members[place].value.elements + texts.elements
        members[place] = JSONMember(
          key: key, offset: members[place].offset,
          value: JSONValue(offset: texts.offset, content: .array(joined)))
      } else {
        members.append(JSONMember(key: key, offset: offset, value: texts))
      }
    }
    return members
  }

  private func reading(_ row: SheetRow) -> RowReading {
    RowReading(row: row, isWhole: !isExtension)
  }

  private var isExtension: Bool {
    sheets[.info]?.rows.first?.text("etend").withoutOuterSpace.isEmpty == false
  }
}
