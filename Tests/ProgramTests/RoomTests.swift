import Foundation
import Glibc
import Testing

@Suite(.serialized) struct `A room at several terminals` {
  private static let secret = "un silence après ARMOIRE"
  private static let saved = "● Tout est enregistré"

  @Test func `A host, two observers and a table play a session to its end`() throws {
    try Room.with { room in
      let host = try Self.open(room)
      let table = try room.play(["ecran"], size: .smallest)
      let chloe = try Self.join(room, "Chloé")
      let daniel = try room.play(["observer", "--nom", "Daniel"], size: .smallest)
      try daniel.wait(for: "Bienvenue, Daniel")
      try table.wait(for: "4 participant·es")
      try Self.seatPlayers(host, chloe, table)
      try Self.interview(host, chloe, daniel, table)
      try Self.solicit(host, chloe, daniel, table)
      try Self.reveal(host, chloe, daniel, table)
      try Self.hide(host, daniel, table)
      try Self.end(host, chloe, table)
      let journal = try room.text(of: try room.journal)
      #expect(journal.components(separatedBy: Self.secret).count == 2)
    }
  }

  @Test func `A terminal that is closed comes back to its seat and its lines by its code`() throws {
    try Room.with { room in
      let host = try Self.hostAtInterview(room)
      let chloe = try Self.join(room, "Chloé", bringing: "Questions pertinentes")
      try Self.write(Self.secret, chloe)
      let code = try #require(try chloe.screen.firstMatch(of: try Regex("place ([A-Za-z0-9-]+)")))
      chloe.close()
      let again = try room.play(
        ["observer", "--place", String(try #require(code[1].substring))], size: .smallest)
      try again.wait(for: Self.secret)
      try again.wait(for: "Chloé")
      _ = host
    }
  }

  @Test func `A host that is stopped is said not to answer, and what is typed waits`() throws {
    try Room.with { room in
      try room.prepare(upTo: .interview)
      let host = try Self.hostInAShell(room)
      let chloe = try Self.join(room, "Chloé", bringing: "Questions pertinentes")
      let process = try Self.child(of: try host.process, room)
      kill(process, SIGSTOP)
      defer { kill(process, SIGCONT) }
      try chloe.type(Self.secret)
      try chloe.press("Enter", bringing: "◌ 1 ligne en attente")
      try chloe.wait(for: "L’animateur·rice ne répond pas")
      kill(process, SIGCONT)
      try chloe.wait(for: Self.saved)
      let journal = try room.text(of: try room.journal)
      #expect(journal.components(separatedBy: Self.secret).count == 2)
    }
  }

  @Test func `A seat by lines writes, reads its lines again and leaves`() throws {
    try Room.with { room in
      let host = try Self.hostAtInterview(room)
      let result = try room.run(
        ["observer", "--lignes", "--nom", "Chloé"],
        input: "rubrique 2\nligne CMA\nmarque silence\ngrille\npret\nquitter\n")
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("1. CMA (Portes à ouvrir"))
      #expect(result.output.contains("2. Silence ("))
      try host.wait(for: "1 grille prête")
    }
  }
}

extension `A room at several terminals` {
  private static func open(_ room: Room) throws -> Terminal {
    let host = try room.play(
      ["animer", "--seance", Room.session, "--titre", "Essai", "--graine", "7"], size: .smallest)
    try host.wait(for: "Prénom, structure :")
    for name in ["Anna", "Bruno"] {
      try host.type(name)
      try host.press("Enter")
      try host.wait("\(name) in the list") { screen in
        screen.unbroken.contains(name) && screen.unbroken.contains("Prénom, structure : Entrée")
      }
    }
    try host.press("Escape", bringing: Stop.welcome.rawValue)
    return host
  }

  private static func hostAtInterview(_ room: Room) throws -> Terminal {
    try room.prepare(upTo: .interview)
    return try room.resume(at: .interview, size: .smallest)
  }

  /// NB: tmux wakes up a stopped command that is its own child, so a shell stands between.
  private static func hostInAShell(_ room: Room) throws -> Terminal {
    let host = try room.terminal(
      running: ["/bin/sh", "-c", "\"$0\" animer --reprendre; true", Program.path], size: .smallest)
    try host.wait(for: Stop.interview.rawValue)
    return host
  }

  private static func child(of process: pid_t, _ room: Room) throws -> pid_t {
    let answer = try room.command(["pgrep", "-P", "\(process)"]).output
    return try #require(pid_t(answer.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  /// Somebody says who she is on the screen that asks.
  private static func join(
    _ room: Room, _ name: String, bringing text: String = "Bienvenue, "
  ) throws -> Terminal {
    let terminal = try room.play(["observer"], size: .smallest)
    try terminal.wait(for: "Prendre place")
    try terminal.type(name)
    try terminal.press("F2", bringing: text)
    return terminal
  }

  private static func write(_ line: String, _ terminal: Terminal) throws {
    try terminal.type(line)
    try terminal.wait(for: line)
    try terminal.press("Enter")
    try terminal.wait("the line, saved") { screen in
      screen.contains(try Regex("● .*\(line)")) && screen.contains(saved)
    }
  }

  private static func seatPlayers(
    _ host: Terminal, _ chloe: Terminal, _ table: Terminal
  ) throws {
    try host.press("Right", bringing: Stop.frame.rawValue)
    try table.wait(for: "Aucun jugement de valeur")
    try host.press("Enter", bringing: Stop.volunteers.rawValue)
    try chloe.wait(for: "propose de jouer")
    try chloe.press("j", bringing: "Vous proposez de jouer")
    try host.wait(for: "Se proposent de jouer")
    try chloe.press("j", bringing: "Vous ne proposez plus de jouer")
    try host.wait("no offer") { !$0.contains("Se proposent de jouer") }
    try host.press("Enter", bringing: "Anna conseiller·ère")
    try host.press("Enter", bringing: "Bruno demandeur·euse d’emploi")
    try host.press("Right", bringing: Stop.draw.rawValue)
    try host.press("Enter", bringing: "CARTE CAS")
    try host.press("Enter", bringing: "CARTE STRUCTURE")
    try host.press("Right", bringing: Stop.reading.rawValue)
    try table.wait(for: "CARTE CAS")
    try host.press("Right", bringing: Stop.interview.rawValue)
  }

  private static func interview(
    _ host: Terminal, _ chloe: Terminal, _ daniel: Terminal, _ table: Terminal
  ) throws {
    try chloe.wait(for: "Questions pertinentes")
    for terminal in [host, daniel, table] { terminal.hidden = [secret] }
    try host.wait(for: "N’ont encore rien écrit Chloé, Daniel")
    try write(secret, chloe)
    try daniel.wait(for: "F3 relance")
    try daniel.press("F3", bringing: "Relance, à")
    try daniel.wait(for: saved)
    try table.wait(for: "2 relevés écrits")
    try host.wait(for: "Chacun·e a écrit quelque chose")
    try chloe.press("F8")
    try host.wait(for: "Grilles prêtes Chloé")
    try daniel.press("F8")
    try host.wait(for: "Grilles prêtes Chloé, Daniel")
  }

  private static func solicit(
    _ host: Terminal, _ chloe: Terminal, _ daniel: Terminal, _ table: Terminal
  ) throws {
    try chloe.type("à moitié")
    try host.press("s", bringing: "Qui est sollicité ?")
    try host.press("Down", bringing: "▸ Chloé")
    try host.press("Enter")
    try chloe.wait(for: "ON VOUS SOLLICITE")
    try chloe.wait(for: "à moitié")
    try daniel.wait(for: "Chloé a la parole")
    try table.wait(for: "Chloé a la parole")
    try host.press("s", bringing: "Le silence revient.")
    try chloe.wait("the grid again") { !$0.contains("ON VOUS SOLLICITE") }
    try chloe.press("C-u")
  }

  private static func reveal(
    _ host: Terminal, _ chloe: Terminal, _ daniel: Terminal, _ table: Terminal
  ) throws {
    for stop in [Stop.completion, .experience] {
      try host.press("Right")
      try chloe.wait(for: stop == .completion ? "Grilles" : "Vécu")
    }
    try host.press("Right", bringing: "Entrée dévoiler")
    for terminal in [host, daniel, table] { terminal.hidden = [] }
    try host.press("Enter", bringing: secret)
    for terminal in [chloe, daniel, table] { try terminal.wait(for: "Vu par une seule personne") }
    for terminal in [chloe, daniel, table] { try terminal.wait(for: secret) }
  }

  private static func hide(_ host: Terminal, _ daniel: Terminal, _ table: Terminal) throws {
    try host.press("h", bringing: "Masqué au mur")
    for terminal in [daniel, table] {
      try terminal.wait("a wall without the line") { !$0.contains(secret) }
    }
    try host.press("u", bringing: "Annulé")
    try table.wait(for: secret)
  }

  private static func end(_ host: Terminal, _ chloe: Terminal, _ table: Terminal) throws {
    for stop in [Stop.doors, .practices, .transfer, .closing] {
      try host.press("Right", bringing: stop.rawValue)
    }
    try host.press("c", bringing: Stop.closed.rawValue)
    for terminal in [chloe, table] { try terminal.wait(for: "La séance est close") }
    try chloe.press("q", bringing: "Quitter votre place ?")
    try chloe.press("Down", bringing: "▸ Quitter")
    try chloe.press("Enter")
    #expect(try chloe.waitForEnd() == 0)
    try table.press("q")
    #expect(try table.waitForEnd() == 0)
  }
}
