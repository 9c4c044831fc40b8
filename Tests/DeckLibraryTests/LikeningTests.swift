import DeckLibrary
import Foundation
import Testing

@Suite struct LikeningTests {
  private let library: Library

  init() throws { library = try Library.builtIn() }

  private func alike(_ lines: [String]) -> [[Int]] {
    library.alike(lines.map { [$0] }) { _, _ in true }
  }

  @Test(arguments: [
    ["Pôle emploi", "pole emploi", "France Travail", "l’ANPE"],
    ["mission locale", "mission loc", "la ML"],
    ["le compte personnel de formation", "CPF"],
    ["conseillère attentive", "conseiller attentif"],
    ["développement", "dévelopement", "develloppement"],
    ["La reformulation sur les quinze heures", "reformulation des 15 heures", "reformuler, 15 h"],
    ["elle travaille depuis ses dix-huit ans", "Travaille depuis 18 ans"],
  ])
  func `Names and spellings of one thing are alike`(lines: [String]) {
    #expect(alike(lines) == [Array(lines.indices)])
  }

  @Test func `One word may be wanting in a long line, none in a short one`() {
    let long = "Elle demande ce que la personne aime faire dehors le samedi"
    #expect(alike([long, long.replacing("samedi", with: "matin")]) == [[0, 1]])
    #expect(alike(["Elle aime dehors", "Elle aime dedans"]) == [])
  }

  @Test func `Another number says another thing, in words as in figures`() {
    #expect(alike(["quinze heures par semaine", "16 heures par semaine"]) == [])
    #expect(alike(["à dix-huit ans", "à 19 ans"]) == [])
  }

  @Test func `A known word is never taken for another`() {
    #expect(alike(["une formation", "une formulation"]) == [])
  }

  @Test func `What may not stand together does not`() {
    let lines = ["silence", "silences", "le silence"]
    #expect(library.alike(lines.map { [$0] }) { $0 != 0 && $1 != 0 } == [[1, 2]])
  }

  @Test func `Any wording of a unit makes it alike`() {
    #expect(
      library.alike([["Un regard", "des silences"], ["silence"]]) { _, _ in true } == [[0, 1]])
  }

  @Test func `Nothing and signs alone are alike to nothing`() {
    #expect(alike(["…", "?", "!", "et", "de la"]) == [])
  }
}
