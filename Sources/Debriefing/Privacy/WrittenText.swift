import GameEngine

/// Something people wrote that a document would tell.
struct WrittenText {
  let place: PersonalData.Place
  let words: String
  /// Who comes in the round's case.
  var firstNameOfCase: String?
  /// Whether the document itself withholds participants' names here.
  var namesAreWithheld = false

  /// Everything written, in the order of the document.
  static func all(in session: Session) -> [WrittenText] {
    let head = [
      WrittenText(place: .title, words: session.settings.title),
      WrittenText(place: .territory, words: session.settings.territory),
    ]
    let homes = session.participants.compactMap { participant in
      participant.home.map { WrittenText(place: .home(participant.id), words: $0) }
    }
    return head + homes + session.rounds.flatMap { all(in: $0, of: session) }
  }

  private static func all(in round: Round, of session: Session) -> [WrittenText] {
    let number = round.number
    let lines = session.visibleObservations(to: .room, in: round).map {
      WrittenText(place: .observation(number, $0.id), words: $0.text)
    }
    let notes = round.notes.map { WrittenText(place: .note(number, $0.id), words: $0.text) }
    let doors = round.doors.flatMap { door in
      [door.label, door.remark].map { WrittenText(place: .door(number, door.id), words: $0) }
    }
    let kept = round.kept.map { WrittenText(place: .kept(number, $0.id), words: $0.remark) }
    return (notes + lines + doors + kept + round.commitments.flatMap { all(in: $0, number) })
      .map { text in
        var text = text
        text.firstNameOfCase = round.caseCard?.person.firstName
        return text
      }
  }

  private static func all(in commitment: Commitment, _ round: RoundNumber) -> [WrittenText] {
    let place = PersonalData.Place.commitment(round, commitment.id)
    return [WrittenText(place: place, words: commitment.who, namesAreWithheld: true)]
      + [commitment.what, commitment.due].map { WrittenText(place: place, words: $0) }
  }
}
