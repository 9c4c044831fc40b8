import GameEngine
import TerminalUI

/// The ways to the phases of a session, by keys alone.
extension Stage {
  static let people = [
    "Anna, Mission locale", "Bruno, CIO", "Chloé, France Travail", "Daniel, Cap emploi", "Émilie",
  ]

  /// Everybody joins.
  mutating func gather(_ people: [String] = people) {
    press(.enter)
    for person in people { enter(person) }
    press(.escape)
  }

  /// Two volunteers sit down: from the welcome to the volunteers.
  mutating func seat() {
    gather()
    press(.right, .enter)
    press(.enter, .enter)
  }

  /// Both cards are turned up: from the welcome to the draw.
  mutating func deal() {
    seat()
    press(.right)
    drawBoth()
  }

  /// Turns up both cards.
  mutating func drawBoth() {
    press(.enter)
    wait(seconds: 2)
    press(.enter)
    wait(seconds: 2)
  }

  /// The interview has run for a minute: from the welcome to the interview.
  mutating func interview() {
    deal()
    press(.right, .right)
    wait(seconds: 61)
  }

  /// Lines are written and grids ready: from the welcome to the grids.
  mutating func observe() throws(Refusal) {
    interview()
    try observe("Chloé", "questions", "Depuis quand y pensez-vous\u{A0}?")
    wait(seconds: 74)
    try observe("Daniel", "portes", "CMA")
    try observe("Émilie", "portes", "Chambre de métiers")
    press(.character("s"), .enter)
    wait(seconds: 42)
    press(.character("s"))
    try observe("Daniel", "dispositifs", "PMSMP")
    wait(seconds: 200)
    try observe("Chloé", "parole", "Un silence, et il parle des motos de son voisin")
    press(.right)
    try observe("Émilie", "debriefing", "Le numéro au dos du ticket de caisse")
    for name in ["Chloé", "Daniel", "Émilie"] { try ready(name) }
  }

  /// What the players lived is written down: from the welcome to what they lived.
  mutating func experience() throws(Refusal) {
    try observe()
    press(.right, .enter)
    enter("J’ai failli répondre avant d’avoir fini d’écouter.")
    press(.tab, .enter)
    enter("On m’a demandé ce que j’aime faire\u{A0}: j’ai respiré.")
  }

  /// The grids are revealed: from the welcome to the viewpoints.
  mutating func reveal() throws(Refusal) {
    try experience()
    press(.right, .enter)
  }

  /// Two doors are opened: from the welcome to the doors.
  mutating func doors() throws(Refusal) {
    try reveal()
    press(.right, .enter)
    press(.character("a"))
    enter("mission loc")
    press(.escape)
  }

  /// A practice is kept and a note written: from the welcome to the practices.
  mutating func practices() throws(Refusal) {
    try doors()
    press(.right, .enter)
    press(.character("a"))
    enter("À Gien, une permanence commune chaque mardi.")
  }

  /// Takeaways and commitments are written: from the welcome to the transfer.
  mutating func transfer() throws(Refusal) {
    try practices()
    press(.right, .enter)
    enter("Appeler ensemble, pendant l’entretien.")
    press(.tab, .enter)
    enter("Mission locale")
    enter("Inviter la CMA à la réunion d’équipe")
    enter("31/01")
    press(.escape)
  }

  /// Satisfaction is counted: from the welcome to the closing.
  mutating func closing() throws(Refusal) {
    try transfer()
    press(.right)
    press(.character("+"), times: 3)
    press(.down, .character("+"))
  }
}
