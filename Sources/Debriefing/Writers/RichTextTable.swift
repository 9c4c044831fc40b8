/// Writes a table in RTF.
enum RichTextTable {
  /// Width of the page between its margins, in twentieths of a point.
  private static let width = RichTextStyles.textWidth

  static func write(_ table: Table) -> String {
    let edges = edges(of: table)
    let rows =
      [row(table.columns, of: table, edges, isTitle: true)]
      + table.rows.map { row($0, of: table, edges, isTitle: false) }
    return rows.joined(separator: "\n")
      + "\n\\pard\\plain\(RichTextStyles.Style.gap.marks)\\par"
  }

  private static func row(
    _ cells: [Line], of table: Table, _ edges: [Int], isTitle: Bool
  ) -> String {
    let head = isTitle ? "\\trhdr" : ""
    let shade = isTitle ? "\\clcbpat3" : ""
    let places = edges.map { "\(border)\(shade)\\cellx\($0)" }.joined()
    let words = cells.enumerated().map { index, cell in
      let mark = isTitle ? "\\keepn\\b" : index == 0 ? "\\b" : ""
      let style =
        RichTextStyles.Style.cell.marks + (table.figures.contains(index) ? "\\qr" : "")
      return "\\pard\\plain\\intbl\(style)\(mark) \(RichText.line(cell))\\cell"
    }
    return "\\trowd\\trgaph80\\trkeep\(head)\(places)\n"
      + words.joined(separator: "\n") + "\\row"
  }

  private static let border = ["t", "l", "b", "r"].map { "\\clbrdr\($0)\\brdrs\\brdrw10\\brdrcf1" }
    .joined()

  private static func edges(of table: Table) -> [Int] {
    let sum = table.shares.reduce(0, +)
    return table.shares.indices.map { width * table.shares[...$0].reduce(0, +) / sum }
  }
}
