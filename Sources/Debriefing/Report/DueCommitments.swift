import DeckLibrary
import GameEngine
import PlainText

/// Commitments, of which those whose day has come are told.
public struct DueCommitments: Hashable, Sendable {
  /// Those whose day has come; of many, the latest, in the order of their days.
  public private(set) var latest: [DueCommitment] = []
  /// How many have a day that has come.
  public private(set) var come = 0
  /// How many have a day that has not.
  public private(set) var toCome = 0
  /// How many have no day.
  public private(set) var undated = 0

  private let day: String
  private let limit: Int

  /// Begins with none.
  ///
  /// - Parameters:
  ///   - day: The day, `YYYY-MM-DD`.
  ///   - limit: How many are told at most.
  init(on day: String, limit: Int) {
    self.day = day
    self.limit = limit
  }

  mutating func add(
    _ commitment: Commitment, in session: Session, _ screen: inout PersonalScreen,
    _ library: Library
  ) {
    guard let date = commitment.dueDate else {
      undated += 1
      return
    }
    guard date <= day else {
      toCome += 1
      return
    }
    come += 1
    let place = DueCommitment.Place(date: date, in: session)
    if latest.count == limit, let first = latest.first, place < first.place { return }
    insert(DueCommitment(commitment, place, &screen, library))
  }

  /// The same, each territory as it is written most often.
  func spelling(_ territory: (String) -> String) -> DueCommitments {
    var spelt = self
    for place in latest.indices {
      spelt.latest[place].territory = territory(latest[place].territory)
    }
    return spelt
  }

  private mutating func insert(_ commitment: DueCommitment) {
    let place = latest.firstIndex { commitment < $0 } ?? latest.count
    latest.insert(commitment, at: place)
    if latest.count > limit { latest.removeFirst() }
  }
}

/// A commitment whose day has come.
public struct DueCommitment: Hashable, Sendable, Comparable {
  /// The day, `YYYY-MM-DD`.
  public let date: String
  /// Territory of its session.
  public fileprivate(set) var territory: String
  /// Day of its session.
  public let session: String
  /// The structure that took it on, where the library knows one by those words.
  public let structure: String?
  /// What was to be done; nil where the words name or could reach somebody.
  public let what: String?

  /// When it was due, and where it was taken on.
  struct Place: Comparable {
    let date: String
    let territory: String
    let session: String

    init(date: String, in session: Session) {
      self.init(
        date: date, territory: Cleaning.trimmed(session.settings.territory),
        session: session.settings.date)
    }

    fileprivate init(date: String, territory: String, session: String) {
      self.date = date
      self.territory = territory
      self.session = session
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.date, left.territory, left.session) < (right.date, right.territory, right.session)
    }
  }

  fileprivate var place: Place { Place(date: date, territory: territory, session: session) }

  fileprivate init(
    _ commitment: Commitment, _ place: Place, _ screen: inout PersonalScreen, _ library: Library
  ) {
    (date, territory, session) = (place.date, place.territory, place.session)
    let who = library.recognise(commitment.who)
    structure = who.flatMap { $0.kind == .structure ? $0.name : nil }
    what = screen.stops(commitment.what) ? nil : Cleaning.trimmed(commitment.what)
  }

  /// Orders by day, then by all that is told.
  public static func < (left: Self, right: Self) -> Bool {
    (left.place, left.what ?? "", left.structure ?? "")
      < (right.place, right.what ?? "", right.structure ?? "")
  }
}
