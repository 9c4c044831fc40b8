import GameEngine

/// One pass over a journal's file: what is sound is handed on, what is not is named.
struct JournalScan {
  /// What stands in the file.
  struct Finding {
    let header: JournalHeader
    /// The format's state after the last sound action, to go on writing from.
    var format: JournalFormat
    /// Records handed on.
    var records = 0
    /// Time of the last record handed on.
    var lastTime = SessionTime.start
    /// Bytes up to the end of the last sound action.
    var soundLength: Int
    /// Bytes after those, left by a write that did not end.
    var tornLength = 0
    /// Damage the reading stopped at, where that was asked for.
    var damage: JournalDamage?
  }

  private let name: String
  private var format = JournalFormat()
  private var pending: [JournalRecord] = []

  /// Reads a journal from its first line on.
  ///
  /// - Parameters:
  ///   - file: The journal.
  ///   - name: The session's name, for failures.
  ///   - stopsAtDamage: Whether damage ends the reading instead of being thrown.
  ///   - each: Gets every record, action by whole action.
  /// - Returns: What stands in the file.
  /// - Throws: `StoreFailure`: `notAJournal`, `newerFormat`, `damaged`, or the call that failed.
  static func read(
    _ file: File, name: String, stopsAtDamage: Bool = false,
    each: (JournalRecord) -> Void
  ) throws(StoreFailure) -> Finding {
    var scan = JournalScan(name: name)
    var lines = LineReader(file)
    var finding = try scan.begin(&lines)
    do {
      while let line = try lines.next(), try scan.take(line, of: lines, into: &finding, each) {}
    } catch .damaged(_, let damage) where stopsAtDamage {
      finding.damage = damage
      return finding
    }
    finding.tornLength = lines.offset - finding.soundLength
    return finding
  }

  /// Reads line 0 alone.
  ///
  /// - Throws: `StoreFailure`, as `read` does.
  static func header(of file: File, name: String) throws(StoreFailure) -> JournalHeader {
    var scan = JournalScan(name: name)
    var lines = LineReader(file, block: 4 << 10)
    return try scan.begin(&lines).header
  }

  private init(name: String) { self.name = name }

  private func damage(_ line: LineReader.Line, _ kind: JournalDamage.Kind) -> StoreFailure {
    .damaged(name: name, JournalDamage(line: line.number, offset: line.offset, kind: kind))
  }
}

extension JournalScan {
  private mutating func begin(_ lines: inout LineReader) throws(StoreFailure) -> Finding {
    guard let line = try lines.next(), !line.isTooLong else { throw .notAJournal(name: name) }
    let (opening, isMarked) = lines.withBytes(of: line) { bytes in
      (self.opening(bytes), Self.isMarked(bytes))
    }
    switch opening {
    case .success where !line.isTerminated: throw damage(line, .form)
    case .success(.header(let header)):
      return Finding(header: header, format: format, soundLength: lines.offset)
    case .success(.otherFormat(let format)): throw .newerFormat(name: name, format: format)
    case .success(.otherFile): throw .notAJournal(name: name)
    case .failure(.form) where !isMarked: throw .notAJournal(name: name)
    case .failure(let kind): throw damage(line, kind)
    }
  }

  private static func isMarked(_ line: UnsafeRawBufferPointer) -> Bool {
    var json = JournalReader(line, cleansText: false)
    return json.take(JournalHeader.mark)
  }

  private mutating func opening(
    _ line: UnsafeRawBufferPointer
  ) -> Result<JournalParsing.Opening, JournalDamage.Kind> {
    Result { () throws(JournalDamage.Kind) in JournalParsing.opening(try format.open(line)) }
  }

  /// Hands a line on; answers false at a write that did not end.
  private mutating func take(
    _ line: LineReader.Line, of lines: borrowing LineReader, into finding: inout Finding,
    _ each: (JournalRecord) -> Void
  ) throws(StoreFailure) -> Bool {
    if line.isTooLong { throw damage(line, .tooLong) }
    let before = format
    let (record, isTear) = lines.withBytes(of: line) { bytes in
      (self.record(bytes), line.isLast && Self.isTear(bytes, after: before))
    }
    switch record {
    case .failure(let kind) where kind == .form || kind == .checksum:
      if isTear { return false }
      throw damage(line, kind)
    case .failure(let kind): throw damage(line, kind)
    case .success where !line.isTerminated: return false
    case .success(let record):
      pending.append(record)
      if !record.isContinued { handOn(at: line.offset, of: lines, into: &finding, each) }
      return true
    }
  }

  private mutating func record(
    _ line: UnsafeRawBufferPointer
  ) -> Result<JournalRecord, JournalDamage.Kind> {
    Result { () throws(JournalDamage.Kind) in
      let number = format.lines
      var next = format
      let record = try JournalParsing.record(try next.open(line), expecting: number)
      format = next
      return record
    }
  }

  private mutating func handOn(
    at offset: Int, of lines: borrowing LineReader, into finding: inout Finding,
    _ each: (JournalRecord) -> Void
  ) {
    for record in pending { each(record) }
    finding.records += pending.count
    finding.lastTime = pending.reduce(finding.lastTime) { max($0, $1.time) }
    finding.format = format
    finding.soundLength = lines.offset
    pending.removeAll(keepingCapacity: true)
  }

  /// Whether bytes at the end of a file are what a write that did not end leaves.
  ///
  /// Not if they begin with a whole record: then it was the LF behind it that was lost, and more
  /// than one record may be in there. Zeros behind it are blocks that never reached the disk.
  private static func isTear(
    _ bytes: UnsafeRawBufferPointer, after format: JournalFormat
  ) -> Bool {
    for end in bytes.indices where bytes[end] == UInt8(ascii: "}") && end + 1 < bytes.count {
      var attempt = format
      let line = UnsafeRawBufferPointer(rebasing: bytes[...end])
      if (try? attempt.open(line)) != nil { return bytes[(end + 1)...].allSatisfy { $0 == 0 } }
    }
    return true
  }
}
