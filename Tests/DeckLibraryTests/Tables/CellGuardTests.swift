import Testing

@testable import DeckLibrary

@Suite struct CellGuardTests {
  @Test(arguments: [
    "=1+1", "+33", "-3", "@SUM(A1)", "\tA", "\rA", "2026-03", "2026-11-23", "1.0.0", "0800222100",
    "12,5", "50 %", "3e4", "1/2", "16-25", "1E5", "mars 2026", "7 février 2024", "Mai", "VRAI",
    "false",
    "(12)", "12 €", "'=1+1", "''2026-03", "39\u{202F}49",
  ])
  func `What a spreadsheet would change gets an apostrophe`(text: String) {
    #expect(CellGuard.guarded(text) == "'" + text)
    #expect(CellGuard.unguarded(CellGuard.guarded(text)) == text)
  }

  @Test(arguments: [
    "", "Mission locale", "18", "0", "2017", "'Aujourd'hui'", "'", "dès 2019", "mars et avril",
    "Maison", "24 heures", "a=b", "7 février 2024 à Blois", "3e",
  ])
  func `What a spreadsheet keeps is left alone`(text: String) {
    #expect(CellGuard.guarded(text) == text)
    #expect(CellGuard.unguarded(text) == text)
  }

  @Test func `Texts on one line keep their bars and backslashes`() {
    for parts in [["a"], ["a", "b"], ["a | b", "c\\"], ["\\|", "|"], ["a\\\\|b", "\\"]] {
      #expect(TableParts.split(TableParts.joined(parts)) == parts)
    }
    #expect(TableParts.split("C:\\Temp") == ["C:\\Temp"])
  }
}
