import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// `u` takes back the last action, and says which; what cannot be taken back says why.
@Suite struct UndoTests {
  /// An action of one phase, and how it is done.
  struct Deed: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let before: @Sendable (inout Stage) throws -> Void
    let act: @Sendable (inout Stage) -> Void

    init(
      _ name: String, before: @escaping @Sendable (inout Stage) throws -> Void,
      act: @escaping @Sendable (inout Stage) -> Void
    ) {
      testDescription = name
      self.before = before
      self.act = act
    }
  }

  static let deeds = [
    Deed("somebody joins", before: { $0.gather() }) {
      $0.press(.enter)
      $0.enter("Farid")
      $0.press(.escape)
    },
    Deed("somebody is taken off", before: { $0.gather() }) { $0.press(.delete) },
    Deed("settings", before: { _ in }) {
      $0.press(.character("t"))
      $0.type(" de novembre")
      $0.press(.function(2))
    },
    Deed("a phase", before: { $0.gather() }) { $0.press(.right) },
    Deed("a jump", before: { $0.gather() }) { $0.press(.character("f"), .end, .enter) },
    Deed(
      "a volunteer",
      before: {
        $0.gather()
        $0.press(.right, .enter)
      }
    ) { $0.press(.enter) },
    Deed("an empty seat", before: { $0.seat() }) { $0.press(.end, .delete) },
    Deed(
      "exchanged drawers",
      before: {
        $0.seat()
        $0.press(.right)
      }
    ) { $0.press(.character("e")) },
    Deed(
      "a line from paper",
      before: {
        $0.interview()
        $0.press(.right)
      }
    ) {
      $0.press(.enter, .enter)
      $0.enter("Un silence")
      $0.press(.escape, .escape)
    },
    Deed(
      "a note",
      before: {
        try $0.observe()
        $0.press(.right)
      }
    ) {
      $0.press(.enter)
      $0.enter("J’ai respiré.")
    },
    Deed("a note taken off", before: { try $0.experience() }) { $0.press(.delete) },
    Deed("lines brought together", before: { try $0.reveal() }) {
      $0.press(.character(" "), .character(" "), .character("r"))
    },
    Deed("a door", before: { try $0.doors() }) {
      $0.press(.character("a"))
      $0.enter("Point relais")
      $0.press(.escape)
    },
    Deed("a door's note", before: { try $0.doors() }) {
      $0.press(.home, .character("m"), .tab)
      $0.enter("à rappeler")
    },
    Deed("a practice kept", before: { try $0.practices() }) { $0.press(.home, .down, .enter) },
    Deed("a practice put aside", before: { try $0.practices() }) {
      $0.press(.home, .down, .delete)
    },
    Deed("a practice let go", before: { try $0.practices() }) { $0.press(.home, .delete) },
    Deed("a commitment taken off", before: { try $0.transfer() }) { $0.press(.delete) },
    Deed("an answer", before: { try $0.closing() }) { $0.press(.character("+")) },
    Deed("an attendance", before: { try $0.closing() }) {
      $0.press(.end, .character("+"))
    },
  ]

  @Test(arguments: deeds)
  func `The last action is taken back by u, which says what it was`(deed: Deed) throws {
    var stage = try Stage()
    try deed.before(&stage)
    let before = stage.session
    deed.act(&stage)
    #expect(stage.isBare)
    #expect(stage.session != before)
    stage.press(.character("u"))
    #expect(stage.refusals == [])
    #expect(stage.said?.hasPrefix("Annulé\u{A0}: ") == true)
    #expect(stage.picture == Picture(before))
  }

  @Test func `The roles exchanged are back with one press`() throws {
    var stage = try Stage()
    stage.seat()
    let before = stage.session.round.players
    stage.press(.character("e"))
    #expect(stage.session.round.players != before)
    stage.press(.character("u"))
    #expect(stage.session.round.players == before)
  }

  @Test func `A draw is not taken back, and the sentence says so`() throws {
    var stage = try Stage()
    stage.deal()
    stage.press(.character("u"))
    #expect(stage.refusals == [.nothingToUndo])
    #expect(stage.said == Phrases.sentence(.nothingToUndo, in: stage.session))
    #expect(stage.session.round.isDealt)
  }

  @Test func `What is undone is told without the words of a private line`() throws {
    var stage = try Stage()
    stage.interview()
    stage.press(.right, .enter, .enter)
    stage.enter("secret-7261")
    stage.press(.escape, .escape, .character("u"))
    #expect(stage.session.round.standingObservations.isEmpty)
    #expect(!stage.text(140, 45).contains("secret-7261"))
  }
}

/// What of a session undoing gives back: all but ids already used, and the moment of a phase.
struct Picture: Equatable {
  let phase: Phase
  let settings: SessionSettings
  let participants: [Participant]
  let players: [PlayerRole: ParticipantID]
  let caseDrawer: PlayerRole
  let lines: [Observation]
  let groups: [ObservationGroup]
  let notes: [Note]
  let doors: [Door]
  let kept: [KeptEntry]
  let dismissed: [LibraryEntry]
  let commitments: [Commitment]
  let satisfaction: [Satisfaction: Int]
  let attendance: Int

  init(_ session: Session) {
    let round = session.round
    phase = session.phase
    settings = session.settings
    participants = session.participants
    players = round.players
    caseDrawer = round.caseDrawer
    lines = round.standingObservations
    groups = round.groups
    notes = round.notes
    doors = round.doors
    kept = round.kept
    dismissed = round.dismissed
    commitments = round.commitments
    satisfaction = session.satisfaction
    attendance = session.attendance
  }
}

extension Stage {
  fileprivate var picture: Picture { Picture(session) }
}
