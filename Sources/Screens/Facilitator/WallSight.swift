import GameEngine
import TerminalUI

extension FacilitatorScreen {
  /// What is looked at here, for the wall to show it too.
  public func wallSight(_ scene: Scene, size: Size) -> WallSight {
    let scene = own(scene)
    let phase = scene.session.phase
    return WallSight(
      phase: phase, view: sight.view[phase, default: 0], chosen: sight.chosen[phase, default: 0],
      read: read(scene, size), prompt: prompt[phase, default: 0])
  }

  /// Characters of the card being read that stand above the first row seen here.
  private func read(_ scene: Scene, _ size: Size) -> Int {
    guard sight.cardStart > 0, let face = sight.cardFace(scene) else { return 0 }
    return face.characters(
      above: sight.cardStart, width: SessionFrame(scene: scene, size: size).body.columns)
  }
}

extension TableScreen {
  /// Looks at what the facilitator looks at, once she looks at something else.
  mutating func follow(_ view: SeatView) {
    guard let wall = view.wall, wall != followed else { return }
    followed = wall
    guard wall.phase == view.session.phase else { return }
    sight.view[wall.phase] = wall.view
    sight.chosen[wall.phase] = wall.chosen
    prompt[wall.phase] = wall.prompt
    read = wall.read
  }

  /// The sight with the card being read where the facilitator reads it, at the wall's own width.
  func sight(_ scene: Scene, width: Int) -> Sight {
    var sight = sight
    if let read, let face = sight.cardFace(scene) {
      sight.cardStart = face.row(showing: read, width: width)
    }
    return sight
  }
}

extension Sight {
  /// The card being read, where one is.
  func cardFace(_ scene: Scene) -> CardFace? {
    let structure = scene.round.structureCard.map { CardFace($0) }
    let caseFace = scene.round.caseCard.map { CardFace($0) }
    switch scene.session.phase {
    case .reading: return isSecondView(scene) ? structure : caseFace
    case .interview:
      return view[.interview, default: 0] % 3 == 2 ? structure : caseFace
    default: return nil
    }
  }
}

extension CardFace {
  /// Characters of text in the rows above one, for a card that wide; what parts rows counts for none,
  /// so that two widths agree.
  func characters(above row: Int, width: Int) -> Int {
    rows(width: width).prefix(row).reduce(0) { $0 + Self.length($1) }
  }

  /// The row that holds what follows so many characters, for a card that wide.
  func row(showing characters: Int, width: Int) -> Int {
    var seen = 0
    let rows = rows(width: width)
    for (index, row) in rows.enumerated() {
      let length = Self.length(row)
      if seen + length > characters { return index }
      seen += length
    }
    return max(0, rows.count - 1)
  }

  private static func length(_ row: [Span]) -> Int {
    row.reduce(0) { $0 + $1.text.count { !$0.isWhitespace } }
  }
}
