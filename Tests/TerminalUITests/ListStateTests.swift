import TerminalUI
import Testing

@Suite struct ListStateTests {
  @Test func `Arrows move and stop at the ends, where the key is the screen's`() {
    var list = ListState(count: 3)
    #expect(list.handle(.up) == false)
    #expect(list.handle(.down) == true)
    #expect(list.handle(.down) == true)
    #expect(list.handle(.down) == false)
    #expect(list.selected == 2)
  }

  @Test func `Pages, Home and End go to the ends and no further`() {
    var list = ListState(count: 25)
    list.handle(.pageDown, rows: 10)
    #expect(list.selected == 9)
    list.handle(.end, rows: 10)
    #expect(list.selected == 24)
    #expect(list.visibleRange(rows: 10) == 15..<25)
    list.handle(.pageUp, rows: 10)
    #expect(list.selected == 15)
    list.handle(.home, rows: 10)
    #expect(list.visibleRange(rows: 10) == 0..<10)
  }

  @Test func `Letters move only where they are asked to`() {
    var list = ListState(count: 3)
    #expect(list.handle(.character("j")) == false)
    #expect(list.handle(.character("j"), letters: true) == true)
    #expect(list.handle(.character("k"), letters: true) == true)
    #expect(list.selected == 0)
  }

  @Test func `The list scrolls no more than it has to`() {
    var list = ListState(count: 20)
    for _ in 0..<5 { list.handle(.down, rows: 4) }
    #expect(list.visibleRange(rows: 4) == 2..<6)
    list.handle(.up, rows: 4)
    #expect(list.visibleRange(rows: 4) == 2..<6)
  }

  @Test func `The chosen entry is seen whatever the rows`() {
    for count in 0...12 {
      for selected in -1...13 {
        let list = ListState(count: count, selected: selected)
        for rows in -1...14 {
          let range = list.visibleRange(rows: rows)
          #expect(range.count == min(max(0, rows), count))
          #expect(range.isEmpty || range.contains(list.selected))
          #expect(range.upperBound <= count)
        }
      }
    }
  }

  @Test func `A list that shrinks keeps a choice that exists`() {
    var list = ListState(count: 10, selected: 9)
    list.count = 4
    #expect(list.selected == 3)
    list.count = 0
    #expect(list.selected == 0)
    #expect(list.handle(.home) == false)
    #expect(list.visibleRange(rows: 5).isEmpty)
  }
}
