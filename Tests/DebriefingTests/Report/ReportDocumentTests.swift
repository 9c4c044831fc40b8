import Debriefing
import Foundation
import GameEngine
import PlainText
import Testing

@Suite struct ReportDocumentTests {
  /// A form a report is written in, and the committed example of it.
  struct Form: Sendable, CustomTestStringConvertible {
    let file: String
    let write: @Sendable (Report) throws -> String

    var testDescription: String { file }
  }

  static let forms =
    [80, 44].map { width in
      Form(file: "bilan-\(width).txt") {
        ReportScreen($0, width: width).lines.joined(separator: "\n") + "\n"
      }
    }
    + ReportFormat.allCases.map { format in
      Form(file: "bilan.\(format.rawValue)") { try $0.document(format) }
    }

  @Test(arguments: forms)
  func `The report is the committed example, byte for byte`(form: Form) throws {
    let text = try form.write(Reports.report(Reports.sample()))
    guard ProcessInfo.processInfo.environment["SPRO_RECORD"] == nil else {
      try Data(text.utf8).write(to: Fixture.url(form.file))
      Issue.record("\(form.file) was recorded anew: read it, then run without SPRO_RECORD")
      return
    }
    #expect(try Data(contentsOf: Fixture.url(form.file)) == Data(text.utf8))
  }

  @Test(arguments: forms)
  func `No name of a person is in it, whoever plays`(form: Form) throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      var random = try RandomSession(seed: seed)
      for _ in 1...150 { random.step() }
      let session = random.table.session
      let text = LeakTests.folded(try form.write(Reports.report([session, session])))
      for name in session.participants.map(\.name) where name.count > 1 {
        #expect(!text.contains(LeakTests.folded(name)), "\(name), seed \(seed)")
      }
      for mark in random.privateMarks { #expect(!text.contains(LeakTests.folded(mark))) }
    }
  }

  @Test(arguments: [30, 44, 60, 80, 100])
  func `On the screen no row of figures is wider than the terminal`(width: Int) throws {
    var sessions = try Reports.sample()
    sessions[0].apply(
      .settingsChanged(
        SessionSettings(
          title: "", territory: String(repeating: "Pays ", count: 12), date: "2026-11-23")))
    let lines = ReportScreen(try Reports.report(sessions), width: width).lines
    for line in lines where line.contains("█") && line.last == "█" {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test func `Every row stands in what is printed, however many there are`() throws {
    let decks = (1...40).map { number in
      WordySession.session("carte \(number)")
    }
    let report = try Reports.report(decks)
    for format in [ReportFormat.markdown, .page, .plain, .richText] {
      let text = try report.document(format)
      for number in 1...40 { #expect(text.contains("carte \(number)"), "\(format), \(number)") }
    }
  }

  @Test func `A part without a row has no heading, and an empty report says so`() throws {
    let text = try Reports.report([]).document(.markdown)
    #expect(text.contains("Aucune séance"))
    #expect(!text.contains("##") && !text.contains("|"))
  }

  @Test func `A bar is hidden from who listens, and each figure it shows stands in its row`() throws
  {
    let page = try Reports.report(Reports.sample()).document(.page)
    let rows = page.split(separator: "\n").filter { $0.contains("<td><svg") }
    #expect(rows.count > 10)
    for row in rows {
      #expect(row.contains("<svg ") && row.contains("aria-hidden=\"true\""))
      #expect(row.contains(/<td class="figure">[0-9]+<\/td>/))
      #expect(row.contains("<th scope=\"row\">"))
    }
  }

  @Test(arguments: [72, 80, 140])
  func `Where there is room, long names leave bars long enough to be compared`(
    width: Int
  ) throws {
    let lines = ReportScreen(try Reports.report(Reports.sample()), width: width).lines
    let bars = lines.map { $0.count { "█▓▒░".contains($0) } }
    #expect(bars.max() ?? 0 >= 12)
    for line in lines { #expect(line.count <= max(80, width), "\(line)") }
  }

  @Test(arguments: HostileTextTests.hostile)
  func `What people write never changes the shape of any form`(words: String) throws {
    let hostile = try Reports.report([WordySession.session(words)], commitments: 9)
    let peaceful = try Reports.report([WordySession.session("mot")], commitments: 9)
    guard !Cleaning.trimmed(words).isEmpty else { return }
    let tables = try [hostile, peaceful].map { try Shape.csv($0.document(.spreadsheet)) }
    #expect(tables[0].map(\.count) == tables[1].map(\.count))
    #expect(try Shape.sql(hostile.document(.sql)) == Shape.sql(peaceful.document(.sql)))
    #expect(try Shape.json(hostile.document(.json)) == Shape.json(peaceful.document(.json)))
    for form in [DocumentFormat.markdown, .page, .richText] {
      let format = try #require(ReportFormat(rawValue: form.rawValue))
      let shape = Reading.shape(of: try hostile.document(format), form)
      #expect(shape == Reading.shape(of: try peaceful.document(format), form), "\(form)")
      #expect(shape.count > 20)
    }
    for text in try Self.forms.map({ try $0.write(hostile) }) {
      let scalars = text.dropFirst(text.hasPrefix("\u{FEFF}") ? 1 : 0).unicodeScalars
      #expect(!scalars.contains { !"\r\n".unicodeScalars.contains($0) && Cleaning.isUnsafe($0) })
    }
  }

  @Test(arguments: HostileTextTests.hostile)
  func `A door in words of the room changes no shape either`(words: String) throws {
    let hostile = try Reports.report(Reports.naming("où \(words)"))
    let peaceful = try Reports.report(Reports.naming("mot"))
    guard hostile.otherDoors.count == 1 else { return }
    for form in [DocumentFormat.markdown, .page, .richText] {
      let format = try #require(ReportFormat(rawValue: form.rawValue))
      let shape = Reading.shape(of: try hostile.document(format), form)
      #expect(shape == Reading.shape(of: try peaceful.document(format), form), "\(form)")
    }
  }

  @Test(arguments: ["=1+1", "+33", "-a", "@x", "=cmd|' /C calc'!A0", "-"])
  func `A spreadsheet runs nothing`(words: String) throws {
    let csv = try Reports.report([WordySession.session(words)], commitments: 9)
      .document(.spreadsheet)
    let cells = try Shape.csv(csv).joined()
    let figures = Set(cells.filter { Int($0) != nil })
    for cell in Set(cells).subtracting(figures) {
      #expect(cell.first.map("=+-@".contains) != true, "\(cell)")
    }
    #expect(cells.contains("'\(words)"))
  }
}

/// What stays of a text once the words in it are taken out.
enum Shape {
  /// The cells of a table, rows ended by CR LF, cells parted by semicolons.
  static func csv(_ text: String) throws -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var rest = Array(text.unicodeScalars.dropFirst())[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        rows[rows.count - 1][rows[rows.count - 1].count - 1] += "\""
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: rows[rows.count - 1].append("")
      case "\r" where !isQuoted:
        try #require(rest.popFirst() == "\n")
        rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
    }
    try #require(!isQuoted && rows.popLast() == [""])
    return rows
  }

  /// The statements without what stands between apostrophes.
  static func sql(_ text: String) -> String {
    text.replacing(/'(?:[^']|'')*'/, with: "?")
  }

  /// Keys, and how many rows each table has.
  static func json(_ text: String) throws -> [String: [Set<String>]] {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let tables = try #require(object as? [String: Any])
    return tables.compactMapValues { ($0 as? [[String: Any]])?.map { Set($0.keys) } }
  }
}
