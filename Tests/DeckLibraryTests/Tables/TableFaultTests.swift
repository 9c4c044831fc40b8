import Foundation
import Testing

@testable import DeckLibrary

/// Each fault of the small deck's tables, made by one edit.
@Suite struct TableFaultTests {
  struct Spoiled: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let table: String
    let old: String
    let new: String
    let fault: String
  }

  static let spoiled = [
    Spoiled(
      testDescription: "dead link", table: "cas.csv", old: ";cej;", new: ";cje;",
      fault:
        "cas.csv, ligne 2, colonne P, cas-01, dispositifs : erreur : « cje » n’est l’identifiant d’aucun dispositif connu. Vouliez-vous dire « cej » ?"
    ),
    Spoiled(
      testDescription: "text instead of a number", table: "cas.csv", old: ";19;", new: ";dix-neuf;",
      fault:
        "cas.csv, ligne 2, colonne G, cas-01, personne.age : erreur : Il faut un nombre ici, et non un texte. Écrivez un nombre entier, sans guillemets."
    ),
    Spoiled(
      testDescription: "no title", table: "cas.csv", old: "Sans permis à Vierzon", new: "",
      fault:
        "cas.csv, ligne 2, colonne C, cas-01, titre : erreur : Ce texte est vide. Écrivez au moins un mot."
    ),
    Spoiled(
      testDescription: "same id", table: "cas.csv", old: "cas-02", new: "cas-01",
      fault:
        "cas.csv, ligne 3, colonne A, cas-01, id : erreur : L’identifiant « cas-01 » sert déjà. Donnez-en un autre à cette entrée."
    ),
    Spoiled(
      testDescription: "misspelt heading", table: "cas.csv", old: ";demande;", new: ";demnade;",
      fault:
        "cas.csv, ligne 1, colonne A : erreur : La colonne « demande » manque. Ajoutez-la, vide au besoin."
    ),
    Spoiled(
      testDescription: "unknown heading", table: "cas.csv", old: ";questions\r\n",
      new: ";questions;avis\r\n",
      fault:
        "cas.csv, ligne 1, colonne R : erreur : La colonne « avis » n’existe pas ici. Retirez-la."),
    Spoiled(
      testDescription: "heading twice", table: "cas.csv", old: ";questions\r\n",
      new: ";questions;Titre\r\n",
      fault:
        "cas.csv, ligne 1, colonne R : erreur : La colonne « titre » figure deux fois. Gardez-en une seule."
    ),
    Spoiled(
      testDescription: "stray cell", table: "themes.csv", old: "\r\n", new: "\r\nx;y;là\r\n",
      fault:
        "themes.csv, ligne 2, colonne C : erreur : « là » est dans une colonne sans nom. Déplacez ce texte, ou nommez la colonne sur la première ligne."
    ),
    Spoiled(
      testDescription: "stray quote", table: "cas.csv", old: "Sans permis", new: "\"Sans permis",
      fault:
        "cas.csv, ligne 2, colonne C : erreur : Un guillemet droit est mal placé dans cette cellule. Écrivez-le deux fois, ou enregistrez de nouveau le tableau depuis le tableur."
    ),
    Spoiled(
      testDescription: "unclosed quote", table: "themes.csv", old: "\r\n", new: "\r\n\"",
      fault:
        "themes.csv, ligne 2, colonne A : erreur : Un guillemet droit ouvert ici n’est jamais fermé. Fermez-le, ou enregistrez de nouveau le tableau depuis le tableur."
    ),
    Spoiled(
      testDescription: "orphan section", table: "rubriques.csv", old: "\r\nobservation;",
      new: "\r\nobsrevation;",
      fault:
        "rubriques.csv, ligne 2, colonne A : erreur : « obsrevation » n’est pas l’identifiant d’une ligne de grilles.csv. Vouliez-vous dire « observation » ?"
    ),
    Spoiled(
      testDescription: "unknown phase", table: "relances.csv", old: "\r\nvecu;",
      new: "\r\nveuc;",
      fault:
        "relances.csv, ligne 2, colonne A, relances : erreur : « veuc » n’est l’identifiant d’aucune phase connue. Vouliez-vous dire « vecu » ?"
    ),
    Spoiled(
      testDescription: "hidden character", table: "cas.csv", old: "Sans permis",
      new: "Sans\u{202E} permis",
      fault:
        "cas.csv, ligne 2, colonne C, cas-01, titre : erreur : Ce texte contient le caractère interdit U+202E. Retirez-le : il commande l’écran ou ne se voit pas."
    ),
    Spoiled(
      testDescription: "two decks in one", table: "paquet.csv", old: "\r\n1;",
      new: "\r\n1;autre\r\n1;",
      fault:
        "paquet.csv, ligne 3, colonne A : erreur : Ce tableau a plus d’une ligne. Gardez-en une : un paquet se décrit une seule fois."
    ),
  ]

  @Test(arguments: spoiled)
  func `A fault names table, row and column`(spoiled: Spoiled) throws {
    let tables = try TablesOnDisk()
    try tables.replace(spoiled.table, spoiled.old, by: spoiled.new)
    #expect(tables.faults().contains(spoiled.fault), "\(tables.faults())")
  }

  @Test func `A table that is missing is named, and nothing else is said`() throws {
    let tables = try TablesOnDisk()
    try tables.remove("publics.csv")
    #expect(
      tables.faults() == [
        "publics.csv : erreur : Ce fichier manque. Ajoutez-le au dossier, ou complétez le paquet fourni avec « etend »."
      ])
  }

  @Test func `A folder without tables, or none at all, is refused`() throws {
    let tables = try TablesOnDisk()
    for name in try tables.names { try tables.remove(name) }
    #expect(tables.faults().count == 14)
    try FileManager.default.removeItem(at: tables.folder)
    #expect(
      tables.faults().map { $0.hasSuffix("Ce dossier n’existe pas. Vérifiez le chemin.") } == [true]
    )
  }

  @Test func `A misnamed table is pointed out`() throws {
    let tables = try TablesOnDisk()
    try tables.write("Cas (2).csv", Array("id\r\n".utf8))
    #expect(
      tables.faults() == [
        "Cas (2).csv : avertissement : Ce fichier n’est pas lu : un paquet n’en a pas de ce nom. Retirez-le ou renommez-le."
      ])
  }

  @Test func `A table from anywhere is refused in a sentence`() throws {
    let hostile: [[UInt8]] = [
      [], [0], Array("\r\n\r\n".utf8), [UInt8](repeating: 0xFF, count: 9_000_000),
      [UInt8](repeating: UInt8(ascii: ";"), count: 7_000_000),
      [UInt8](repeating: UInt8(ascii: "\""), count: 1_000_001),
    ]
    for bytes in hostile {
      let tables = try TablesOnDisk()
      try tables.write("cas.csv", bytes)
      #expect(tables.faults().contains { $0.hasPrefix("cas.csv") && $0.contains("erreur") })
    }
  }
}
