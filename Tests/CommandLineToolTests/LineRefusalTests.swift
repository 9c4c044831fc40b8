import SessionStore
import TestSupport
import Testing

@testable import CommandLineTool

@Suite struct LineRefusalTests {
  /// A line typed during an interview, and what the answer must hold.
  static let lines: [(line: String, answer: String)] = [
    ("tirre", "Vouliez-vous dire «\u{A0}tirer\u{A0}»"),
    ("xyz", "«\u{A0}aide\u{A0}» montre les commandes"),
    ("re", "peut être"),
    ("volontaires Inès", "Cela s’écrit"),
    ("choisir Ines chef", "n’est pas un rôle\u{A0}: conseiller ou demandeur"),
    ("choisir Lea conseiller", "L’entretien a commencé"),
    ("solliciter Marcelle", "n’est pas le nom"),
    ("solliciter Tmi", "Vouliez-vous dire «\u{A0}Tim\u{A0}»"),
    ("solliciter Inès", "n’observe pas"),
    ("fin", "Personne n’est sollicité"),
    ("minuteur stop", "n’est pas une action du minuteur"),
    ("minuteur reprise", "n’est pas en pause"),
    ("aller nulle-part", "n’est pas une phase"),
    ("partie", "n’est pas encore jouée"),
    ("clore", "Cela ne se fait pas"),
    ("rouvrir", "n’est pas close"),
    ("ouvrir Autre", "déjà ouverte"),
    ("grille courte", "se choisit avant"),
    ("releve Léa 9 texte", "rubrique de la grille"),
    ("releve Inès 1 texte", "n’observe pas"),
    ("releve Léa 1", "Cela s’écrit"),
    ("modifier 99 texte", "n’existe pas"),
    ("devoiler", "Cela ne se fait pas"),
    ("regards", "pas encore dévoilées"),
    ("rapprocher 1", "pas encore dévoilées"),
    ("corriger 9 texte", "n’existe pas"),
    ("remarque 9 texte", "n’existe pas"),
    ("effacer neuf", "n’est pas un nombre"),
    ("retenir 3", "Aucune liste"),
    ("retenir cas-01", "ne se retient pas"),
    ("fiche xyzxyz", "La bibliothèque n’a rien"),
    ("reglages date 2026-02-30", "n’est pas une date"),
    ("reglages minuteurs bof", "oui ou non"),
    ("reglages taille 3", "n’est pas un réglage"),
    ("pioche plombiers", "n’est pas une famille"),
    ("satisfaction tres 99", "plus de réponses"),
    ("satisfaction super 1", "n’est pas une réponse"),
    ("nombre -1", "ne convient pas"),
    ("tirer", "Cela ne se fait pas"),
    ("engagement Inès « appeler » « lundi » hier", "n’est pas une date"),
    ("note avis bien", "n’est pas un genre de note"),
    ("etat vite", "est de trop"),
    ("note echange « sans fin", "guillemet fermant"),
    ("aide tirre", "Vouliez-vous dire «\u{A0}tirer\u{A0}»"),
    ("exporter a b", "est de trop"),
    ("exporter notes rtf a.txt complet « notes »", "est de trop"),
    ("exporter /nulle/part.md", "n’existe pas. Créez-le"),
    ("lacher 4", "n’existe pas"),
    ("depart Inès", "libérez d’abord"),
    ("retour Léa", "déjà dans la salle"),
  ]

  @Test func `A line that cannot be followed is answered, counted, and changes nothing`() throws {
    let before = LineSessionTests.toInterview
    let run = try ScriptedRun(before + Self.lines.map(\.line).joined(separator: "\n"))
    #expect(run.run("animer", "--lignes", "--paquet", ScriptedRun.deck) == 1)
    let first = before.split(separator: "\n").count + 1
    let answers = run.output.split(separator: "\n").map(String.init)
    for (index, expected) in Self.lines.enumerated() {
      let answer = answers.first { $0.hasPrefix("Ligne \(first + index)\u{A0}: ") }
      #expect(answer?.contains(expected.answer) == true, "\(expected.line): \(answer ?? "")")
      #expect(Typography.faults(in: answer ?? "") == [])
    }
    #expect(run.output.contains("\(Self.lines.count) lignes ont été refusées."))
    #expect(try records(of: run) == records(of: try untouched()))
  }

  private func untouched() throws -> ScriptedRun {
    let run = try ScriptedRun(LineSessionTests.toInterview)
    run.run("animer", "--lignes", "--paquet", ScriptedRun.deck)
    return run
  }

  private func records(of run: ScriptedRun) throws -> [JournalRecord] {
    let folder = try #require(
      try SessionFinder(place: run.context.place()).sessions().first?.folder)
    var records: [JournalRecord] = []
    try folder.records { records.append($0) }
    return records
  }
}
