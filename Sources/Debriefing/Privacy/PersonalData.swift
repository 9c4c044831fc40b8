import GameEngine
import Phrasebook

/// Points out what people wrote that could name or reach somebody, before a document is sent round.
///
/// Nothing is changed: whoever sends the document decides. Lines of a grid that is not revealed are
/// not read, for they are in no document and are private still.
public enum PersonalData {
  /// A line that holds something personal.
  public struct Finding: Hashable, Sendable {
    /// What it holds.
    public let kind: Kind
    /// Where it stands.
    public let place: Place
    /// The line.
    public let line: String
    /// What was found in it.
    public let match: String
    /// Whether the name is also that of the case card's person, who is a fiction.
    public let isNameOfCase: Bool
  }

  /// What a line can hold.
  public enum Kind: String, CaseIterable, Sendable {
    /// The name of a participant, or a telling part of it.
    case participantName
    case telephone
    case email
    case address
    case birthDate
    case socialSecurity
  }

  /// Where a line stands.
  public enum Place: Hashable, Sendable {
    case title
    case territory
    case home(ParticipantID)
    case observation(RoundNumber, ObservationID)
    case note(RoundNumber, ItemID)
    case door(RoundNumber, ItemID)
    case kept(RoundNumber, ItemID)
    case commitment(RoundNumber, ItemID)
    /// Somewhere in an export that was read back.
    case document

    /// The round, if the line belongs to one.
    public var round: RoundNumber? {
      switch self {
      case .title, .territory, .home, .document: nil
      case .observation(let round, _), .note(let round, _), .door(let round, _),
        .kept(let round, _), .commitment(let round, _):
        round
      }
    }
  }

  /// Finds personal data in all that a document would tell, in the order it would stand there.
  public static func findings(in session: Session) -> [Finding] {
    let names = NameFinder(session.participants)
    let year = Int(session.settings.date.prefix(4))
    return WrittenText.all(in: session).flatMap { text in
      text.words.split(whereSeparator: \.isNewline).map(String.init).flatMap { line in
        findings(in: line, text, names, year: year)
      }
    }
  }

  private static func findings(
    in line: String, _ text: WrittenText, _ names: NameFinder, year: Int?
  ) -> [Finding] {
    let fiction = text.firstNameOfCase.map(Wording.words) ?? []
    let named = text.namesAreWithheld ? [] : names.allFound(in: line)
    return named.map {
      Finding(
        kind: .participantName, place: text.place, line: line, match: $0,
        isNameOfCase: !fiction.isEmpty && Wording.contains(fiction, in: Wording.words($0)))
    }
      + PersonalPatterns.matches(in: line, year: year).map {
        Finding(kind: $0.kind, place: text.place, line: line, match: $0.text, isNameOfCase: false)
      }
  }
}

extension PersonalData.Finding {
  /// The finding in a sentence: where, what, and the line.
  public var sentence: String {
    let words = Phrases.Debriefing.finding(
      kind: kindWords, match: match, place: placeWords, line: line)
    return isNameOfCase ? words + " " + Phrases.Debriefing.nameOfCase : words
  }

  private var kindWords: String {
    switch kind {
    case .participantName: Phrases.Debriefing.aName
    case .telephone: Phrases.Debriefing.aTelephone
    case .email: Phrases.Debriefing.anEmail
    case .address: Phrases.Debriefing.anAddress
    case .birthDate: Phrases.Debriefing.aBirthDate
    case .socialSecurity: Phrases.Debriefing.aSocialSecurityNumber
    }
  }

  private var placeWords: String {
    let texts = Phrases.Debriefing.self
    let part =
      switch place {
      case .title: texts.inTitle
      case .territory: texts.inTerritory
      case .home: texts.inHome
      case .observation: texts.inObservation
      case .note: texts.inNote
      case .door: texts.inDoor
      case .kept: texts.inKept
      case .commitment: texts.inCommitment
      case .document: texts.inDocument
      }
    return place.round.map { "\(texts.round($0, nil)), \(part)" } ?? part
  }
}
