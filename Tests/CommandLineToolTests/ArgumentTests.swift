import DeckLibrary
import Phrasebook
import Testing

@testable import CommandLineTool

/// A command line and what it means.
struct AcceptedArguments: CustomTestStringConvertible {
  let words: String
  let form: CommandForm
  var operand: String?
  var options: [CommandOption: String] = [:]

  var testDescription: String { words }
  var arguments: [String] { words.split(separator: " ").map(String.init) }

  static let cases = [
    Self(words: "", form: .home),
    Self(words: "demo --vitesse 2", form: .demo, options: [.speed: "2"]),
    Self(words: "demo --vitesse=0,5", form: .demo, options: [.speed: "0,5"]),
    Self(words: "animer", form: .facilitate),
    Self(words: "animer --graine 7", form: .facilitate, options: [.seed: "7"]),
    Self(
      words: "animer --graine=7 --lignes", form: .facilitate, options: [.seed: "7", .lines: ""]),
    Self(
      words: "animer --seance essai --reprendre", form: .facilitate,
      options: [.session: "essai", .resume: ""]),
    Self(words: "animer --graine 7 --graine 8", form: .facilitate, options: [.seed: "8"]),
    Self(words: "--lignes animer", form: .facilitate, options: [.lines: ""]),
    Self(words: "observer", form: .observe),
    Self(words: "observer essai", form: .observe, operand: "essai"),
    Self(words: "ecran", form: .table),
    Self(words: "bibliotheque", form: .library),
    Self(words: "bibliothèque", form: .library),
    Self(
      words: "bibliotheque chercher financer une formation --limite 3", form: .librarySearch,
      operand: "financer une formation", options: [.limit: "3"]),
    Self(
      words: "bibliotheque --genre pratique chercher permis", form: .librarySearch,
      operand: "permis", options: [.kind: "pratique"]),
    Self(words: "bibliotheque chercher -- --cpf", form: .librarySearch, operand: "--cpf"),
    Self(words: "bibliotheque chercher chercher", form: .librarySearch, operand: "chercher"),
    Self(words: "paquet verifier", form: .deckCheck),
    Self(
      words: "paquet verifier un/dossier --json", form: .deckCheck, operand: "un/dossier",
      options: [.json: ""]),
    Self(words: "seances", form: .sessions),
    Self(words: "séances lister", form: .sessionsList),
    Self(words: "seances montrer s", form: .sessionsShow, operand: "s"),
    Self(words: "seances verifier", form: .sessionsCheck),
    Self(words: "seances reparer s", form: .sessionsRepair, operand: "s"),
    Self(
      words: "seances supprimer s --confirmer", form: .sessionsDelete, operand: "s",
      options: [.confirm: ""]),
    Self(
      words: "exporter s --sortie - --format md", form: .export, operand: "s",
      options: [.output: "-", .format: "md"]),
    Self(words: "completion zsh", form: .completion, operand: "zsh"),
    Self(words: "aide", form: .help),
    Self(words: "aide seances verifier", form: .help, operand: "seances verifier"),
    Self(words: "seances verifier --aide", form: .help, operand: "seances verifier"),
    Self(words: "exporter --help", form: .help, operand: "exporter"),
    Self(words: "paquet -h", form: .help, operand: "paquet"),
    Self(words: "--aide", form: .help),
    Self(words: "--version", form: .home, options: [.version: ""]),
  ]
}

/// A command line and what is wrong with it.
struct RefusedArguments: CustomTestStringConvertible {
  let words: String
  let fault: UsageFault

  var testDescription: String { words }
  var arguments: [String] { words.split(separator: " ").map(String.init) }

  static let cases = [
    Self(words: "anmier", fault: .unknownWord("anmier", nearest: "animer", after: [])),
    Self(words: "xyz", fault: .unknownWord("xyz", nearest: nil, after: [])),
    Self(
      words: "seances suprimer s",
      fault: .unknownWord("suprimer", nearest: "supprimer", after: ["seances"])),
    Self(
      words: "paquet exporter", fault: .missingOption(.output, path: ["paquet", "exporter"])),
    Self(words: "paquet importer", fault: .missingOperand(.tables, path: ["paquet", "importer"])),
    Self(
      words: "paquet exporte",
      fault: .unknownWord("exporte", nearest: "exporter", after: ["paquet"])
    ),
    Self(
      words: "paquet",
      fault: .unfinished(["paquet"], choices: ["verifier", "exporter", "importer", "imprimer"])),
    Self(words: "demo vite", fault: .tooManyWords("vite", after: ["demo"])),
    Self(words: "exporter a b", fault: .tooManyWords("b", after: ["exporter"])),
    Self(words: "exporter", fault: .missingOperand(.sessionOrExport, path: ["exporter"])),
    Self(
      words: "bibliotheque chercher",
      fault: .missingOperand(.text, path: ["bibliotheque", "chercher"])),
    Self(words: "animer --grane 7", fault: .unknownOption("--grane", nearest: "--graine")),
    Self(words: "animer --xyz", fault: .unknownOption("--xyz", nearest: nil)),
    Self(words: "animer -x", fault: .unknownOption("-x", nearest: nil)),
    Self(
      words: "demo --graine 7",
      fault: .misplacedOption("--graine", path: ["demo"], options: ["--vitesse", "--aide"])),
    Self(words: "animer --graine", fault: .missingValue(.seed)),
    Self(words: "animer --titre --lignes", fault: .missingValue(.title)),
    Self(words: "animer --titre=", fault: .missingValue(.title)),
    Self(
      words: "animer --lignes=oui", fault: .unexpectedValue("--lignes", value: "oui")),
    Self(words: "animer --graine -7", fault: .badValue(.seed, value: "-7", nearest: nil)),
    Self(
      words: "animer --graine 99999999999999999999",
      fault: .badValue(.seed, value: "99999999999999999999", nearest: nil)),
    Self(words: "demo --vitesse 0", fault: .badValue(.speed, value: "0", nearest: nil)),
    Self(words: "demo --vitesse inf", fault: .badValue(.speed, value: "inf", nearest: nil)),
    Self(
      words: "bibliotheque --limite 0", fault: .badValue(.limit, value: "0", nearest: nil)),
    Self(
      words: "bibliotheque --genre pratiques",
      fault: .badValue(.kind, value: "pratiques", nearest: "pratique")),
    Self(
      words: "exporter s --format docx", fault: .badValue(.format, value: "docx", nearest: nil)),
    Self(
      words: "completion sh", fault: .unknownWord("sh", nearest: "zsh", after: ["completion"])),
  ]
}

@Suite struct ArgumentTests {
  @Test(arguments: AcceptedArguments.cases)
  func `A command line is read`(_ given: AcceptedArguments) throws {
    let expected = Invocation(form: given.form, operand: given.operand, options: given.options)
    #expect(try ArgumentParser.parse(given.arguments) == expected)
  }

  @Test(arguments: RefusedArguments.cases)
  func `A wrong command line is refused with its reason`(_ given: RefusedArguments) {
    #expect(throws: given.fault) { try ArgumentParser.parse(given.arguments) }
  }

  @Test func `Every form is read from its own words`() throws {
    for rule in FormTable.rules {
      let operand = rule.operand.map { $0.name.choices?.first ?? "x" }
      let required = rule.requiredOptions.map { "\(Phrases.words($0)[0])=x" }
      let words = Phrases.words(rule.form) + [operand].compactMap(\.self) + required
      #expect(try ArgumentParser.parse(words).form == rule.form)
    }
  }

  @Test func `Every word and option is written without accents`() {
    let words =
      CommandForm.allCases.flatMap(Phrases.words)
      + CommandOption.allCases.flatMap(Phrases.words) + LineTopic.allCases.map(Phrases.word)
    for word in words { #expect(word == Folded.key(word)) }
  }
}
