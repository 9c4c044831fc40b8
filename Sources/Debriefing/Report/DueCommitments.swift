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
    _ commitment: Commitment, in session: Session, _ screen: PersonalScreen, _ library: Library
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
    if latest.count == limit, let first = latest.first, date < first.date { return }
    insert(DueCommitment(commitment, date: date, in: session, screen, library))
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

  init(
    _ commitment: Commitment, date: String, in session: Session, _ screen: PersonalScreen,
    _ library: Library
  ) {
    self.date = date
    territory = Cleaning.trimmed(session.settings.territory)
    self.session = session.settings.date
    let who = library.recognise(commitment.who)
    structure = who.flatMap { $0.kind == .structure ? $0.name : nil }
    what = screen.stops(commitment.what) ? nil : Cleaning.trimmed(commitment.what)
  }

  /// Orders by day, then by all that is told.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: (String, String, String, String, String) {
    (date, territory, session, what ?? "", structure ?? "")
  }
}
