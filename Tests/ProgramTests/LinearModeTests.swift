import Foundation
import Glibc
import Testing

@Suite(.serialized) struct `The linear mode through pipes` {
  private static let beforeReveal = [
    "reglages territoire Cher", "ouvrir Essai en lignes",
    "participants Anna (Mission locale), Bruno (CIO), Chloé, Daniel", "suivant", "suivant",
    "volontaires Anna Bruno", "suivant", "tirer", "suivant", "lire", "suivant",
    "solliciter Chloé", "fin", "releve Chloé questions 1:20 « Un silence près de l’ARMOIRE »",
    "releve Daniel portes Atelier des TOURNESOLS", "etat", "participants", "table", "exporter",
    "suivant", "pret tous", "suivant", "note conseiller J’ai cherché mes mots.", "suivant", "etat",
  ]
  private static let afterReveal = [
    "devoiler", "regards", "suivant", "portes Mission locale", "dispositifs", "suivant",
    "pratiques", "retenir 1", "suivant", "note emporter Appeler avant d’envoyer.",
    "engagement Nous « Un annuaire partagé » « fin janvier »", "suivant",
    "satisfaction tres 2 satisfait 2", "clore", "quitter",
  ]

  @Test func `A script plays a whole session and its notes say what it typed`() throws {
    try Room.with { room in
      let script = Self.beforeReveal + Self.afterReveal
      let result = try room.run(
        ["animer", "--lignes", "--graine", "7"], input: script.joined(separator: "\n") + "\n")
      #expect(result.status == 0, "\(result.output)\(result.errors)")
      #expect(result.errors.isEmpty)
      #expect(!result.output.contains("\u{1B}"))
      #expect(result.output.contains("Séance close."))

      let name = try room.sessionFolder.lastPathComponent
      let notes = try room.run(["exporter", name, "--document", "complet", "--sortie", "-"])
      #expect(notes.status == 0)
      let typed = [
        "Essai en lignes", "Cher", "ARMOIRE", "Atelier des TOURNESOLS", "J’ai cherché mes mots.",
        "Mission locale", "Appeler avant d’envoyer.", "Un annuaire partagé",
      ]
      for text in typed { #expect(notes.output.contains(text), "\(text) is in the notes") }
      for name in ["Anna", "Chloé"] { #expect(!notes.output.contains(name)) }
    }
  }

  @Test func `Nothing of the grids is said before the reveal`() throws {
    try Room.with { room in
      let result = try room.run(
        ["animer", "--lignes"], input: Self.beforeReveal.joined(separator: "\n") + "\n")
      #expect(result.status == 0, "\(result.output)")
      var said = result.output
      let name = try room.sessionFolder.lastPathComponent
      for words in [["exporter", name, "--sortie", "-"], ["seances", "montrer", name]] {
        said += try room.run(words).output
      }
      for file in try room.sessionFiles() where file.hasSuffix(".md") {
        said += try room.text(of: try room.sessionFolder.appendingPathComponent(file))
      }
      #expect(said.contains("2 relevés"))
      #expect(!said.contains("ARMOIRE"))
      #expect(!said.contains("TOURNESOLS"))
    }
  }

  /// A command line, what is typed into it, and how it has to end.
  struct Ending: CustomTestStringConvertible {
    let words: [String]
    var input = ""
    let status: Int32
    let says: String

    var testDescription: String { "spro \(words.joined(separator: " ")) ends with \(status)" }
  }

  static let endings = [
    Ending(words: ["--version"], status: 0, says: "spro 1."),
    Ending(words: ["animer"], input: "tirer\n", status: 1, says: "Ligne 1"),
    Ending(words: ["animr"], status: 64, says: "Vouliez-vous dire « animer »"),
    Ending(words: ["seances", "liser"], status: 64, says: "« lister »"),
    Ending(words: ["animer", "--grane", "3"], status: 64, says: "« --graine »"),
    Ending(words: ["aide", "exportr"], status: 64, says: "« exporter »"),
    Ending(words: ["paquet", "verifier", "."], status: 65, says: "paquet.json"),
    Ending(words: ["paquet", "verifier", "absent"], status: 66, says: "il n’y a pas de paquet"),
    Ending(words: ["exporter", "esai"], status: 66, says: "Vouliez-vous dire « essai »"),
    Ending(words: ["animer", "--reprendre", "--seance", "rien"], status: 66, says: "« rien »"),
    Ending(words: ["animer", "--seance", "essai"], status: 73, says: "--reprendre"),
  ]

  @Test(arguments: endings)
  func `Every ending has its status and its sentence`(ending: Ending) throws {
    try Room.with { room in
      try room.prepare(upTo: .volunteers)
      let result = try room.run(ending.words, input: ending.input)
      #expect(result.status == ending.status)
      #expect((result.output + result.errors).unbroken.contains(ending.says))
      if ending.status > 1, ending.status != 65 {
        #expect(result.errors.unbroken.hasPrefix("spro : "))
        #expect(result.output.isEmpty)
      }
    }
  }

  @Test func `A command that is not known tells the nearest one`() throws {
    try Room.with { room in
      let result = try room.run(["animer"], input: "participnts Zoé\nouvir Essai\n")
      #expect(result.status == 1)
      #expect(result.output.unbroken.contains("« participants »"))
      #expect(result.output.unbroken.contains("« ouvrir »"))
      #expect(result.output.contains("2 lignes ont été refusées."))
    }
  }

  @Test(arguments: ["bibliotheque", "bibliotheque --json", "aide", "completion bash"])
  func `A reader that has seen enough ends the program quietly`(words: String) throws {
    try Room.with { room in
      let script = "$spro \(words) | head -1; echo ${PIPESTATUS[0]}"
      let result = try room.shell(script)
      #expect(result.output.hasSuffix("\n0\n"))
      #expect(result.errors.isEmpty)
    }
  }

  @Test func `An output that takes nothing is told with its reason`() throws {
    try Room.with { room in
      let result = try room.shell("$spro bibliotheque > /dev/full")
      #expect(result.status == 74)
      #expect(result.errors.contains("la sortie ne peut pas être écrite"))
    }
  }

  @Test(arguments: [("C-d", Int32(0)), ("C-c", 128 + SIGINT)])
  func `Leaving by the keyboard keeps the session`(key: String, status: Int32) throws {
    try Room.with { room in
      let terminal = try room.play(["animer", "--lignes", "--titre", "Essai"])
      try terminal.wait(for: "spro>")
      try terminal.type("participants Zoé, Émile")
      try terminal.press("Enter", bringing: "2 personnes inscrites")
      try terminal.press(key)
      #expect(try terminal.waitForEnd() == status)
      let again = try room.run(["animer", "--lignes", "--reprendre"], input: "participants\n")
      #expect(again.output.contains("Émile"))
    }
  }
}
