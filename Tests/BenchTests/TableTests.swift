import Testing

@testable import spro_bench

@Suite struct TableTests {
  private static func row(_ ours: Double, _ theirs: Double, _ reach: Reach) -> Row {
    Row("work", .seconds(ours), beside: "peer", .seconds(theirs), reach: reach)
  }

  @Test(arguments: [
    (row(1, 2, .ratio(atMost: 0.5)), Row.Outcome.reached),
    (row(1.1, 2, .ratio(atMost: 0.5)), .short),
    (row(3, 2, .ratioAtLeast(1.5)), .reached), (row(2.9, 2, .ratioAtLeast(1.5)), .short),
    (row(0, 2, .value(atMost: .count(0))), .reached),
    (row(1, 2, .value(atMost: .count(0))), .short),
    (row(0.9, 2, .valueAtLeast(.score(0.95))), .short),
    (row(1, 0, .ratio(atMost: 9)), .notMeasured),
  ])
  func `A figure is reached or falls short`(row: Row, outcome: Row.Outcome) {
    #expect(row.outcome == outcome)
  }

  @Test func `A peer that is missing is said, with what installs it, and no figure is reached`() {
    let missing = MissingPeer(name: "textual", install: "pip install textual")
    let row = Row(
      "work", .seconds(1), beside: "textual", missing: missing, reach: .ratio(atMost: 1))
    #expect(row.outcome == .notMeasured)
    let text = Table([row]).text
    #expect(text.contains("| not measured |"))
    #expect(text.contains("textual is missing; pip install textual"))
  }

  @Test func `A benchmark that fails is said, with why, and the table is written`() {
    let row = Row(failed: "bilan", because: "no disk")
    #expect(row.outcome == .notMeasured)
    #expect(Table([row]).text.contains("- bilan: no disk"))
  }

  @Test func `Columns stand under one another`() {
    let rows = [Self.row(0.000_25, 1, .ratio(atMost: 1 / 15)), Self.row(12, 3, .ratio(atMost: 2))]
    let lines = Table(rows).text.split(separator: "\n")
    #expect(Set(lines.map(\.count)).count == 1)
    #expect(lines[2].contains("250 µs") && lines[2].contains("≤ 1/15 ×"))
  }

  @Test(arguments: [
    (Measure.seconds(0.001_5), "1.50 ms"), (.seconds(2), "2 s"), (.seconds(0), "0 µs"),
    (.bytes(900_000_000), "900 MB"), (.bytes(12), "12 B"), (.count(3), "3"),
    (.score(0.951_2), "0.951"),
  ])
  func `A measure is written to three digits with its unit`(measure: Measure, text: String) {
    #expect(measure.text == text)
  }

  @Test func `Contestants take turns, and the middle of their times counts`() throws {
    var order: [Int] = []
    let medians = try Timing.medians(
      repetitions: 3,
      [
        {
          order.append(1)
          return Double(order.count)
        },
        {
          order.append(2)
          return 7
        },
      ])
    #expect(order == [1, 2, 1, 2, 1, 2])
    #expect(medians == [3, 7])
    #expect(Timing.quantile(0.99, of: [1, 2, 3]) == 3)
  }
}
