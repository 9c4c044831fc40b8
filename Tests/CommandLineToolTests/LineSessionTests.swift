import Foundation
import GameEngine
import Phrasebook
import SessionStore
import TestSupport
import Testing

@testable import CommandLineTool

@Suite struct LineSessionTests {
  /// Lines up to the interview of a first round, observed by Léa and Tim.
  static let toInterview = """
    ouvrir Essai
    participants Inès, Jo, Léa, Tim
    suivant
    suivant
    volontaires Inès Jo
    suivant
    tirer
    suivant
    suivant

    """

  private func play(_ script: String) throws -> (run: ScriptedRun, status: Int32) {
    let run = try ScriptedRun(script)
    return (run, run.run("animer", "--lignes", "--paquet", ScriptedRun.deck))
  }

  @Test func `No word of a line is written out before the reveal, whatever is asked`() throws {
    let asked = """
      releve Léa questions secretun secretdeux
      releve Tim portes « secrettrois » 4:30
      releve Tim dispositifs secretquatre, CPF
      releve Tim secretcinq
      releve secretsix
      releve Léa 1 « secretsept
      modifier 1 secrethuit
      modifier secretneuf
      deplacer 1 questions secretdix
      retirer 1 secretonze
      pret Léa secretdouze
      retirer 3
      annuler
      etat
      table
      regards
      regards fil
      portes
      note
      dispositifs
      pratiques
      participants
      retenir
      engagement
      exporter
      aide releve
      suivant
      suivant quand-meme
      pratiques
      dispositifs
      portes
      devoiler
      regards
      """
    let (run, _) = try play(Self.toInterview + asked)
    #expect(!run.output.contains("secret"))
    #expect(!run.errors.contains("secret"))
    #expect(run.output.contains("Relevé n°\u{A0}2 enregistré pour"))
  }

  @Test func `Once revealed, lines are written out under their author only when that was chosen`()
    throws
  {
    let lines = """
      releve Léa questions Elle reformule
      aller regards
      devoiler quand-meme
      regards
      reglages auteurs oui
      regards
      """
    let (run, status) = try play(Self.toInterview + lines)
    #expect(status == 0)
    let shown = run.output.split(separator: "\n").filter { $0.contains("Elle reformule") }
    #expect(shown.count == 2)
    #expect(shown.map { $0.contains("(Léa)") } == [false, true])
  }

  @Test func `A revealed line is taken off the wall and put back, without its words or its author`()
    throws
  {
    let lines = """
      releve Léa questions Elle reformule
      masquer 1
      aller regards
      devoiler quand-meme
      masquer 1
      masquer 1
      regards
      etat
      remontrer 1
      regards
      masquer 1
      annuler
      regards
      """
    let (run, _) = try play(Self.toInterview + lines)
    let shown = run.output.split(separator: "\n").filter { $0.contains("Elle reformule") }
    #expect(shown.count == 2)
    #expect(run.output.contains("Relevé n°\u{A0}1 masqué au mur."))
    #expect(run.output.contains("n°\u{A0}1  une ligne masquée"))
    #expect(run.output.contains("Relevé n°\u{A0}1 remis au mur."))
    #expect(!run.output.contains("masqué pour Léa"))
  }

  @Test func `What was acknowledged is on disk, and the session goes on where it stood`() throws {
    let (first, status) = try play(Self.toInterview + "releve Léa 1 Elle reformule\n")
    #expect(status == 0)
    #expect(first.output.contains("--reprendre"))
    let second = try ScriptedRun("releve Tim 1 Elle se tait\netat\n", in: first.folder)
    #expect(second.run("animer", "--lignes", "--reprendre", "--paquet", ScriptedRun.deck) == 0)
    #expect(second.output.contains("Séance «\u{A0}Essai\u{A0}» reprise"))
    #expect(second.output.contains("Relevé n°\u{A0}2 enregistré pour"))
    #expect(second.output.contains("2 relevés."))
  }

  @Test
  func `A practice put aside stays so after the session is resumed, until it is proposed again`()
    throws
  {
    let (first, status) = try play(Self.toInterview + "ecarter connaitre-1\necarter connaitre-1\n")
    #expect(status == 0)
    #expect(first.output.contains("Écartée"))
    #expect(first.output.contains("rien n’a changé"))
    let second = try ScriptedRun(
      "ecarter\nreproposer 1\necarter\nannuler\necarter\n", in: first.folder)
    #expect(second.run("animer", "--lignes", "--reprendre", "--paquet", ScriptedRun.deck) == 0)
    #expect(second.output.contains("De nouveau dans la liste"))
    #expect(second.output.contains("Rien n’est écarté de cette partie."))
    #expect(second.output.split(separator: "\n").count { $0.contains("Écarté de cette") } == 2)
  }

  @Test func `A command held back for grids not ready goes through the second time`() throws {
    let (run, status) = try play(Self.toInterview + "suivant\nsuivant\netat\nsuivant\nsuivant\n")
    #expect(status == 1)
    #expect(run.output.split(separator: "\n").count { $0.contains("pour ne pas attendre") } == 2)
    #expect(run.output.contains("Vécu (phase 8 sur 13)."))
  }

  @Test func `Comments and blank lines say nothing, and the last line needs no end`() throws {
    let (run, status) = try play("# rien\n\n   \n  # rien non plus\nouvrir Essai")
    #expect(status == 0)
    #expect(run.output.split(separator: "\n").count == 4)
  }

  @Test func `Without a title nothing is created`() throws {
    let (run, status) = try play("etat\nparticipants Inès\n")
    #expect(status == 1)
    #expect(run.output.contains("rien n’est gardé"))
    #expect(try SessionFinder(place: run.context.place()).sessions().isEmpty)
  }

  @Test func `One refused name does not hold the others back`() throws {
    let (run, status) = try play("ouvrir Essai\nparticipants Inès, inès, Jo\nparticipants\n")
    #expect(status == 1)
    #expect(run.output.contains("2 personnes inscrites"))
    #expect(run.output.contains("Ligne 2\u{A0}: «\u{A0}inès\u{A0}» est déjà dans la séance"))
    #expect(run.output.contains("2. Jo"))
  }

  @Test func `A command is done only when all its words have a meaning`() throws {
    let (run, _) = try play(
      "ouvrir Essai\nparticipants Inès\nchoisir Inès conseiller vite\nvolontaires\n")
    #expect(run.output.contains("«\u{A0}vite\u{A0}» est de trop"))
    #expect(!run.output.contains("Conseiller·ère\u{A0}: Inès"))
  }

  @Test func `What cannot be kept is not acknowledged, and the session stops there`() throws {
    let run = try ScriptedRun("participants Inès\n#!\nparticipants Jo\nparticipants Léa\n")
    let journal = try run.context.place().session(named: "essai").journal
    run.accident = { try? Data("{}".utf8).write(to: journal) }
    let status = run.run(
      "animer", "--lignes", "--seance", "essai", "--titre", "Essai", "--paquet", ScriptedRun.deck)
    #expect(status == 74)
    #expect(run.output.contains("1 dans la salle"))
    #expect(!run.output.contains("2 dans la salle"))
    #expect(run.errors.contains("n’est pas enregistrée"))
  }

  @Test func `The output's reader may leave at any moment`() throws {
    let run = try ScriptedRun(Self.toInterview)
    run.outputFailure = 32
    #expect(run.run("animer", "--lignes", "--titre", "Essai", "--paquet", ScriptedRun.deck) == 1)
    #expect(run.errors == "")
  }
}
