import Debriefing
import Phrasebook
import TerminalUI

/// Which document leaves the room: what it tells, its form, with names or without.
///
/// What people wrote that looks like somebody's data stands below, to be read before.
struct ExportEntry: Equatable, Sendable {
  private typealias Texts = Phrases.Documents

  private var form: Form
  /// What is to be read again in each document, in sentences.
  private let findingsByRequest: [DocumentRequest: [String]]
  /// First row seen of it.
  private var start = 0

  /// Opens on a request, over what is written in a session.
  init(_ request: DocumentRequest, _ scene: Scene) {
    form = Form(
      Texts.boxTitle,
      [
        .choice(
          Texts.kindField, DocumentKind.allCases.map(\.label),
          at: DocumentKind.allCases.firstIndex(of: request.kind) ?? 0),
        .choice(
          Texts.formatField, DocumentFormat.allCases.map(\.label),
          at: DocumentFormat.allCases.firstIndex(of: request.format) ?? 0),
        .toggle(Texts.namesField, request.isNominative),
      ])
    findingsByRequest = Self.findings(scene)
  }

  private static func findings(_ scene: Scene) -> [DocumentRequest: [String]] {
    guard !PersonalData.findings(in: scene.session).isEmpty else { return [:] }
    let summary = Summary(session: scene.session, library: scene.library)
    let requests = DocumentKind.allCases.flatMap { kind in
      DocumentFormat.allCases.flatMap { format in
        [false, true].map { DocumentRequest(kind, format, isNominative: $0) }
      }
    }
    return requests.reduce(into: [:]) { findings, request in
      findings[request] = summary.findings(in: scene.session, request).map(\.sentence)
    }
  }

  private var findings: [String] { findingsByRequest[request] ?? [] }

  /// What is asked for.
  var request: DocumentRequest {
    DocumentRequest(
      DocumentKind.allCases[form.fields[0].index], DocumentFormat.allCases[form.fields[1].index],
      isNominative: form.fields[2].isOn)
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .enter, .function(2), .control("s"):
      return Outcome(effects: [.export(request)], closes: true)
    case .pageDown: start += Self.step
    case .pageUp: start = max(0, start - Self.step)
    default:
      switch form.handle(key) {
      case .cancelled: return .close
      case .ignored: return .ignored
      case .edited, .submitted: return .done
      }
    }
    return .done
  }

  private static let step = 5
  private static let columns = 76

  func draw(on canvas: inout Canvas) {
    let lines = lines(width: Self.columns - 4)
    let rows = min(canvas.size.rows - 4, form.fields.count + 3 + lines.count)
    let inner = Box.draw(form.title, size: Size(columns: Self.columns, rows: rows), on: &canvas)
    let fields = form.fields.count + 1
    let below = Rect(
      at: inner.origin.moved(rows: fields),
      size: Size(columns: inner.columns, rows: max(0, inner.rows - fields)))
    let first = max(0, min(start, lines.count - below.rows))
    for (row, line) in lines.dropFirst(first).prefix(below.rows).enumerated() {
      canvas.put(line.text, at: below.origin.moved(rows: row), style: line.style)
    }
    form.draw(on: &canvas, in: Rect(at: inner.origin, size: Size(columns: inner.columns, rows: 3)))
  }

  /// What stands below the fields: a word of care, then what is to be read again.
  private func lines(width: Int) -> [(text: String, style: Style)] {
    let care = form.fields[2].isOn ? Phrases.Debriefing.namesTold : Texts.withoutNames
    let heading = findings.isEmpty ? [] : ["", Phrases.personalDataHeading(findings.count)]
    return TextLayout.wrap(care, width: width).map { ($0, .quiet) }
      + heading.flatMap { TextLayout.wrap($0, width: width) }.map { ($0, .warning) }
      + findings.flatMap { TextLayout.wrap($0, width: width) }.map { ($0, .plain) }
  }

  static let keys = [
    KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.write, .act),
    KeyBinding([.tab, .down], "Tab", Phrases.Keys.nextField, .down),
    KeyBinding([.right, .left, .character(" ")], "←→", Phrases.Keys.change, .changeView),
    KeyBinding([.backTab, .up], "↑", Phrases.Keys.formerField, .up, isShown: false),
    KeyBinding(
      [.pageDown], Phrases.Keys.pageDownKey, Phrases.Keys.pageDown, .pageDown, isShown: false),
    KeyBinding([.pageUp], Phrases.Keys.pageUpKey, Phrases.Keys.pageUp, .pageUp, isShown: false),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
  ]
}
