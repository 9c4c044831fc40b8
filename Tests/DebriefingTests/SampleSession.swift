import DeckLibrary
import GameEngine

extension Table {
  /// A session of nine people and two rounds, the second still private, as the committed example
  /// tells it.
  static func sample() throws -> Table {
    var table = try Table(
      title: "Rencontre SPRO de Vierzon",
      people: [
        ("Awa", "Cap emploi"), ("Bruno", "CIO"), ("Camille", "Mission locale"),
        ("Dina", "France Travail"), ("Élie", "Mission locale"), ("Fatou", "BIJ"), ("Gaël", nil),
        ("Hana", "Cap emploi"), ("Ismaël", "Avenir Actifs"),
      ])
    try table.playFirstRound()
    try table.debriefFirstRound()
    try table.playSecondRound()
    return table
  }

  private mutating func playFirstRound() throws {
    try go(to: .draw)
    try run(.preparePile(.cases, [CardID("cas-13")]))
    try run(.draw(.cases))
    try run(.putBack(.cases))
    try deal()
    wait(95)
    try observe(3, "questions", "Depuis quand y pensez-vous ?")
    try observe(4, "portes", "Avenir Actifs")
    wait(30)
    try observe(5, "questions", "« Depuis quand y pensez-vous ? »")
    try observe(5, "portes", "la mission loc")
    try run(.consult(.observer(ParticipantID(9))))
    wait(42)
    try run(.endConsultation)
    try observe(6, "parole", "Un long silence, et la conseillère n’a rien dit.")
    try observe(7, "dispositifs", "VAE")
    try observe(8, "dispositifs", "validation des acquis de l'expérience")
    wait(300)
    try observe(9, "portes", "Transitions Pro, PRC")
    try observe(4, "questions", "A-t-elle parlé de ses horaires ?")
    try observe(6, "questions", "Et vos horaires, on en parle ?")
    try run(.consult(.room))
    wait(61)
    try run(.endConsultation)
    wait(342)
    try go(to: .completion)
    try observe(8, "portes", "La médiathèque de La Châtre")
    try observe(3, "debriefing", "Le mot « diplôme » revient trois fois")
  }

  private mutating func debriefFirstRound() throws {
    let adviser = ParticipantID(1)
    try go(to: .experience)
    try run(
      .note(
        .adviserExperience, text: "J’avais envie de répondre tout de suite.\nJ’ai attendu.",
        author: adviser))
    try run(.note(.jobSeekerExperience, text: "Je me suis sentie écoutée.", author: nil))
    try reveal()
    let lines = session.round.standingObservations
    let schedules = lines.filter { $0.text.contains("horaires") }.map(\.id)
    try run(.group(schedules))
    try go(to: .doors)
    try run(
      .openDoor(
        label: "le Point relais conseil",
        entry: LibraryEntry(kind: .structure, id: "prc-vae", title: "Point relais conseil en VAE")))
    try run(.openDoor(label: "TransCo", entry: nil))
    try go(to: .practices)
    try keep(practice: "assurer-4", remark: "À rejouer au printemps.")
    try keep(practice: "maison-1")
    try run(.keep(LibraryEntry(kind: .scheme, id: "ptp", title: "PTP"), remark: ""))
    try run(.note(.exchange, text: "Qui finance quoi, quand on travaille déjà ?", author: nil))
    try go(to: .transfer)
    try run(.note(.takeaway, text: "Laisser venir les silences.", author: ParticipantID(4)))
    try run(
      .commit(
        who: "Mission locale", what: "Inviter le PRC à la réunion d’équipe", due: "avant Noël",
        dueDate: "2026-12-18"))
    try run(.commit(who: "Dina", what: "Envoyer la fiche VAE", due: "", dueDate: "2026-12-01"))
  }

  private mutating func keep(practice id: String, remark: String = "") throws {
    let title = library.practice(id)?.title ?? ""
    try run(.keep(LibraryEntry(kind: .practice, id: id, title: title), remark: remark))
  }

  private mutating func playSecondRound() throws {
    try run(.startRound(confirmed: true))
    try deal("cas-13", "mission-locale")
    wait(130)
    try observe(2, "questions", "Ce que la salle ne doit pas encore lire")
    try go(to: .closing)
    try run(.countSatisfaction(.very, 4))
    try run(.countSatisfaction(.fairly, 3))
  }
}
