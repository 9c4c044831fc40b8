import TerminalUI
import Testing

/// What is printed in French is printed as French is.
@Suite struct TypographyTests {
  @Test(arguments: try Shot.all.get())
  func `Spaces, quotes and apostrophes are those of French print`(shot: Shot) {
    let rows = shot.canvas(Size(columns: 140, rows: 45)).lines
    for row in rows {
      #expect(row.firstMatch(of: #/[\p{L}\p{N}’»)] [:;!?»]/#) == nil, "\(row)")
      #expect(row.firstMatch(of: #/«[^\u{A0}\u{202F}]/#) == nil, "\(row)")
      #expect(!row.contains("\"") && !row.contains("'") && !row.contains("..."), "\(row)")
    }
  }
}
