import DeckLibrary
import TerminalUI
import Testing

@testable import Screens

/// The name on a card is read from the back of the room: it is told whole.
@Suite struct CardTitleTests {
  /// A screen of 80 columns, and the narrower of two cards on a wall of 140.
  @Test(arguments: [76, 47])
  func `Every card of the deck tells its whole name`(width: Int) throws {
    let library = try Library.builtIn()
    let faces = library.caseCards.map { CardFace($0) } + library.structureCards.map { CardFace($0) }
    for face in faces where face.hue == .structureCard || width > 60 {
      var canvas = Canvas(size: Size(columns: width, rows: 30))
      face.draw(on: &canvas, in: Rect.of(canvas.size))
      let head = canvas.lines.dropFirst(1).prefix(5).joined(separator: " ")
      for word in face.title.split(separator: " ") { #expect(head.contains(word), "\(face.title)") }
    }
  }
}
