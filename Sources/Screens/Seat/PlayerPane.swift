import GameEngine
import Phrasebook
import TerminalUI

/// What a player has before her: the piles while she draws, then her cards; the cues of the case for
/// the job seeker's player alone.
enum PlayerPane {
  /// The cards a player turns over, her own first.
  static func faces(_ scene: SeatScene) -> [CardFace] {
    let round = scene.round
    let caseFace = round.caseCard.map { CardFace($0) }
    let structure = round.structureCard.map { CardFace($0) }
    switch scene.role {
    case .jobSeeker:
      return [round.caseCard.map { CardFace(cuesOf: $0) }, caseFace, structure].compactMap(\.self)
    case .adviser, nil: return [structure, caseFace].compactMap(\.self)
    }
  }

  /// The card that is looked at.
  static func face(_ scene: SeatScene, _ sight: Sight) -> CardFace? {
    let faces = faces(scene)
    guard !faces.isEmpty else { return nil }
    return faces[sight.view[scene.session.phase, default: 0] % faces.count]
  }

  static func draw(on canvas: inout Canvas, in rect: Rect, _ scene: SeatScene, _ sight: Sight) {
    guard let role = scene.role else { return }
    var spans = [Span(Phrases.Seat.youPlay(role), .accent.adding(.bold))]
    if scene.session.phase == .draw {
      if let kind = scene.pileToDraw {
        spans.append(Span("  \(Phrases.Seat.drawYourCard(kind))", .bold))
      }
    } else {
      spans.append(Span("  \(Phrases.Seat.playerInterview[role] ?? "")", .quiet))
    }
    canvas.put(spans, at: rect.origin, width: rect.columns)
    let area = rect.split(top: 2).rest
    if scene.session.phase == .draw {
      return DrawPane.draw(on: &canvas, in: area, scene.table, sight)
    }
    drawFaces(on: &canvas, in: area, scene, sight)
  }

  /// One card, or two side by side where there is room.
  private static func drawFaces(
    on canvas: inout Canvas, in rect: Rect, _ scene: SeatScene, _ sight: Sight
  ) {
    let faces = faces(scene)
    guard let face = face(scene, sight) else {
      canvas.write(Phrases.Seat.cardsLater, in: rect, style: .quiet)
      return
    }
    guard rect.columns >= CardReading.wide - 4, faces.count > 1 else {
      return face.draw(on: &canvas, in: rect, from: sight.cardStart)
    }
    let place = sight.view[scene.session.phase, default: 0]
    let (left, right) = rect.split(left: rect.columns * 3 / 5)
    face.draw(on: &canvas, in: left, from: sight.cardStart, isChosen: true)
    let other = Rect(
      column: right.column + 2, row: right.row, columns: right.columns - 2, rows: right.rows)
    faces[(place + 1) % faces.count].draw(on: &canvas, in: other)
  }
}

extension CardFace {
  /// The cues of a case, for the job seeker's player alone.
  init(cuesOf card: CaseCard) {
    let cues = card.privateCues.flatMap { [Paragraph(text: $0, mark: "· "), Paragraph(text: "")] }
    let none = [Paragraph(text: Phrases.Seat.noCues, style: .quiet)]
    self.init(
      kind: Phrases.Seat.cuesCard, hue: .warning, number: card.number, title: card.title,
      subtitles: [
        Phrases.Screen.person(
          card.person.firstName, age: card.person.age, place: card.person.place),
        Phrases.Screen.cuesAreFree,
      ], paragraphs: cues.isEmpty ? none : cues)
  }
}
