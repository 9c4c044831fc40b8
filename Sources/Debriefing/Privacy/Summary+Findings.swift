import GameEngine
import PlainText

extension Summary {
  /// What people wrote that could name or reach somebody, of what stands in a document.
  ///
  /// - Parameters:
  ///   - session: The session this sums up.
  ///   - request: The document.
  /// - Returns: The findings, in the order of the document.
  public func findings(
    in session: Session, _ request: DocumentRequest
  ) -> [PersonalData.Finding] {
    let findings = PersonalData.findings(in: session)
    guard !findings.isEmpty else { return [] }
    let told = told(in: request)
    return findings.filter { told.contains(Cleaning.trimmed($0.line)) }
  }

  /// The words of a document, without the marks of its form.
  private func told(in request: DocumentRequest) -> String {
    switch request.format {
    case .markdown, .page, .plain, .richText:
      exported(request).tree(request.kind).words.joined(separator: "\n")
    case .spreadsheet: exported(request).spreadsheet(request.kind).replacing("\"\"", with: "\"")
    case .json:
      ((try? document(request)) ?? "").replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    }
  }
}
