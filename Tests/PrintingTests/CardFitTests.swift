import Testing

@testable import Printing

@Suite struct CardFitTests {
  private let room = CardFit(width: 88, height: 126)

  @Test func `The shorter the text, the larger its letters`() {
    let word = "orientation "
    let sizes = [10, 80, 110, 140, 190].compactMap { count in
      room.size(of: [.init(text: String(repeating: word, count: count))])
    }
    #expect(sizes.count == 5)
    #expect(sizes == sizes.sorted())
    #expect(sizes.first == 0 && sizes.last == CardFit.sizes.count - 1)
  }

  @Test func `A text too long for the smallest letters has none`() {
    #expect(room.size(of: [.init(text: String(repeating: "mot ", count: 2_000))]) == nil)
    #expect(room.size(of: [.init(text: String(repeating: "m", count: 9_000))]) == nil)
  }

  @Test func `A word longer than a line takes as many lines as it wants`() {
    let long = CardFit.Block(text: String(repeating: "m", count: 300))
    let short = CardFit.Block(text: "m")
    let low = CardFit(width: 88, height: 6)
    #expect(low.size(of: [short]) != nil)
    #expect(low.size(of: [long]) == nil)
  }
}
