import Foundation
import Testing

@Suite(.serialized) struct `Whole sessions by keys` {
  /// Words of the grids, which nobody may see before the reveal.
  private static let secrets = ["silence après ARMOIRE", "Atelier des TOURNESOLS"]

  @Test(arguments: [TerminalSize.smallest, .large])
  func `A session played from the home screen to its end leaves notes that say what was typed`(
    size: TerminalSize
  ) throws {
    try Room.with { room in
      let terminal = try room.play(size: size)
      try Self.open(terminal)
      try Self.seat(terminal)
      try Self.draw(terminal)
      try Self.interview(terminal)
      try Self.export(terminal, into: room)
      try Self.debrief(terminal)
      try Self.close(terminal)
      try Self.checkNotes(room)
      try terminal.press("q", bringing: "Quitter : la séance")
      try terminal.press("Enter", bringing: "Comment se joue une séance ?")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(try room.run(["seances", "verifier"]).status == 0)
    }
  }

  private static func open(_ terminal: Terminal) throws {
    try terminal.wait(for: "Comment se joue une séance ?")
    try terminal.press("Enter", bringing: "Auteurs montrés")
    try terminal.press("C-u")
    try terminal.type("Les mardis de Vierzon")
    try terminal.press("F2", bringing: "Prénom, structure :")
    for name in ["Anna, Mission locale", "Bruno, CIO", "Chloé, Cap emploi", "Daniel"] {
      try terminal.type(name)
      try terminal.press("Enter")
      let first = name.split(separator: ",")[0]
      try terminal.wait("\(first) in the list") { screen in
        screen.unbroken.contains(name.replacing(",", with: ""))
          && screen.unbroken.contains("Prénom, structure : Entrée")
      }
    }
    try terminal.press("Right", bringing: Stop.frame.rawValue)
    try terminal.press("Enter", bringing: Stop.volunteers.rawValue)
  }

  private static func seat(_ terminal: Terminal) throws {
    try terminal.press("Enter", bringing: "Anna conseiller·ère")
    try terminal.press("Enter", bringing: "Bruno demandeur·euse d’emploi")
    try terminal.press("Right", bringing: Stop.draw.rawValue)
  }

  private static func draw(_ terminal: Terminal) throws {
    try terminal.press("Enter", bringing: "CARTE CAS")
    try terminal.press("Enter", bringing: "CARTE STRUCTURE")
    try terminal.press("Right", bringing: Stop.reading.rawValue)
    try terminal.press("Right", bringing: Stop.interview.rawValue)
  }

  /// The grids are typed while the room may look: each line is hidden once it is kept.
  private static func interview(_ terminal: Terminal) throws {
    try terminal.press("s", bringing: "Qui est sollicité ?")
    try terminal.press("Enter", bringing: "toute la salle a la parole")
    try terminal.press("s", bringing: "Le silence revient.")
    try terminal.press("g", bringing: "La grille de qui ?")
    try terminal.press("Enter", bringing: "Grille de Chloé")
    try write("4:30 \(secrets[0])", bringing: "4:30 ••••", terminal)
    terminal.hidden = [secrets[0]]
    try terminal.press("Tab", bringing: "▸ Portes à ouvrir")
    try write(secrets[1], bringing: "••••••••", terminal)
    terminal.hidden = secrets
    try terminal.press("Escape", bringing: "La grille de qui")
    for name in ["Chloé", "Daniel"] {
      try terminal.wait("the choice on \(name)") { $0.contains(try Regex("▸ +\(name)")) }
      try terminal.press("Space")
      try terminal.wait("a grid that is ready") { $0.contains(try Regex("\(name).*prête")) }
      try terminal.press("Down")
    }
    try terminal.press("Escape", bringing: "2 relevés écrits")
  }

  private static func write(_ line: String, bringing text: String, _ terminal: Terminal) throws {
    try terminal.type(line)
    try terminal.wait(for: line)
    try terminal.press("Enter", bringing: text)
  }

  /// Notes written during the interview say no more than the screen does.
  private static func export(_ terminal: Terminal, into room: Room) throws {
    try terminal.press("x", bringing: "Avec les noms")
    try terminal.press("Down")
    for format in ["(txt)", "(html)", "(md)"] { try terminal.press("Left", bringing: format) }
    try write(terminal)
    for file in try room.sessionFiles() where file.hasSuffix(".md") {
      let notes = try room.text(of: try room.sessionFolder.appendingPathComponent(file))
      for secret in secrets { #expect(!notes.contains(secret)) }
    }
  }

  private static func debrief(_ terminal: Terminal) throws {
    try terminal.press("Right", bringing: Stop.completion.rawValue)
    try terminal.press("Right", bringing: Stop.experience.rawValue)
    try terminal.press("Enter")
    try write("Je cherchais mes mots.", bringing: "▸ Je cherchais mes mots.", terminal)
    try terminal.press("Right", bringing: Stop.hidden.rawValue)
    terminal.hidden = []
    try terminal.press("Enter", bringing: secrets[0])
    try terminal.wait(for: "Vu par une seule personne sur 2")
    try terminal.wait(for: secrets[1])
    try terminal.press("Right", bringing: Stop.doors.rawValue)
    try terminal.press("a", bringing: "Porte à ouvrir :")
    try write("mission local", bringing: "Portes ouvertes par le groupe", terminal)
    try terminal.press("Escape", bringing: "Entrée ouvrir")
    try terminal.press("Right", bringing: Stop.practices.rawValue)
    try terminal.press("Enter", bringing: "Retenu par le groupe")
    try terminal.press("Right", bringing: Stop.transfer.rawValue)
    try terminal.press("Enter")
    try write("Appeler avant d’envoyer.", bringing: "▸ Appeler avant d’envoyer.", terminal)
    try commit(terminal)
  }

  private static func commit(_ terminal: Terminal) throws {
    try terminal.press("Tab")
    try terminal.press("Enter", bringing: "Fait quoi")
    try terminal.type("Nous")
    try terminal.press("Tab")
    try terminal.type("Un annuaire partagé")
    try terminal.press("Tab")
    try write("31/01", bringing: "▸ Nous\u{A0}: Un annuaire partagé", terminal)
    try terminal.wait(for: "pour\u{A0}: 31/01")
  }

  private static func close(_ terminal: Terminal) throws {
    try terminal.press("Right", bringing: "Satisfaction, à main levée")
    try terminal.press("+", bringing: "très satisfait·e 1")
    try terminal.press("c", bringing: Stop.closed.rawValue)
    try terminal.press("x", bringing: "(md)")
    try terminal.press("Right", bringing: "tous les relevés")
    try write(terminal)
  }

  private static func write(_ terminal: Terminal) throws {
    try terminal.press("Enter")
    try terminal.wait("where the notes are") { $0.contains("/exports/") || $0.contains("relisez") }
  }

  private static func checkNotes(_ room: Room) throws {
    let files = try room.sessionFiles().filter { $0.hasSuffix(".md") }
    #expect(files.count == 2)
    guard let last = files.first(where: { $0.contains("-complet.") }) else { return }
    let notes = try room.text(of: try room.sessionFolder.appendingPathComponent(last)).unbroken
    let typed =
      secrets + [
        "Les mardis de Vierzon", "Je cherchais mes mots.", "Mission locale",
        "Appeler avant d’envoyer.", "Un annuaire partagé", "31/01",
      ]
    for text in typed { #expect(notes.contains(text), "\(text) is in the notes") }
    for name in ["Anna", "Bruno", "Chloé", "Daniel"] {
      #expect(!notes.contains(name), "\(name) is not in the notes")
    }
  }
}
