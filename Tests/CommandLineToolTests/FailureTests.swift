import Foundation
import Phrasebook
import SessionStore
import TestSupport
import Testing

@testable import CommandLineTool

/// A failure, its status, and words its sentence must hold.
struct ToldFailure: CustomTestStringConvertible {
  let failure: Failure
  let status: ExitCode
  let words: [String]

  var testDescription: String { "\(failure)" }

  private static func told(_ failure: Failure, _ status: ExitCode, _ words: String...) -> Self {
    Self(failure: failure, status: status, words: words)
  }

  static let cases: [Self] = [
    told(.usage(.missingValue(.seed)), .usage, "--graine", "N"),
    told(.usage(.badValue(.kind, value: "x", nearest: nil)), .usage, "structure", "ou cas"),
    told(
      .usage(.misplacedOption("--graine", path: ["demo"], options: ["--vitesse"])), .usage,
      "spro demo", "--vitesse"),
    told(.unknownSubject("x", nearest: nil), .usage, "spro aide"),
    told(
      .brokenDeck(place: "p", faults: ["un", "deux"]), .badData, "« p »", "2 fautes",
      "\n  un\n  deux"),
    told(.brokenDeck(place: nil, faults: ["un"]), .badData, "intégré", "une faute"),
    told(.deckMissing(path: "/p"), .missingInput, "/p", "paquet.json"),
    told(.noSession("x", nearest: "y"), .missingInput, "« x »", "« y »"),
    told(.noSession("x", nearest: nil), .missingInput, "spro seances"),
    told(.noSessionToResume, .missingInput, "spro animer"),
    told(.ambiguousSession("x", choices: ["x1", "x2"]), .usage, "x1 et x2"),
    told(.sessionExists("x"), .cannotCreate, "--reprendre"),
    told(.sessionOpenElsewhere("x", process: 12), .tryAgain, "« x »", "12"),
    told(.sessionClosedMeanwhile("x"), .tryAgain, "--reprendre"),
    told(.noHome, .cannotCreate, "SPRO_HOME"),
    told(
      .damagedJournal(session: "x", line: 4, offset: 99), .badData, "ligne 5", "octet 99",
      "spro seances reparer x"),
    told(.unknownEvent(session: "x", line: 4), .badData, "ligne 5", "plus récente"),
    told(.newerJournal(session: "x", format: 2), .badData, "format 2"),
    told(.notAJournal(session: "x"), .badData, "« x »"),
    told(.nothingToRecover(session: "x"), .badData, "sauvegarde"),
    told(.tamperedJournal(session: "x"), .badData, "spro seances verifier x"),
    told(
      .unsaved(.cannotWrite(path: "/j", number: ENOSPC)), .inputOutput, "n’est pas enregistrée",
      "/j", "plein"),
    told(.notAFile(path: "/p"), .cannotCreate, "/p"),
    told(.notAFolder(path: "/p"), .cannotCreate, "/p"),
    told(.foreignOwner(path: "/p"), .cannotCreate, "/p"),
    told(.noRoom, .tryAgain, "spro animer"), told(.severalRooms(["a", "b"]), .usage, "a, b"),
    told(.badHost("-x"), .usage, "-x"), told(.badExport("x"), .badData, "x"),
    told(.exportMissing(path: "/x.json"), .missingInput, "/x.json"),
    told(.openToOthers(path: "/p"), .cannotCreate, "/p"),
    told(.fileExists(path: "/p"), .cannotCreate, "/p", "--remplacer"),
    told(.cannotRead(path: "/p", number: EACCES), .inputOutput, "/p", "droit"),
    told(.cannotCreate(path: "/p", number: EROFS), .cannotCreate, "/p", "lecture seule"),
    told(.cannotWrite(path: "/p", number: EIO), .inputOutput, "/p", "disque"),
    told(.outputFailed(number: ENOSPC), .inputOutput, "plein"),
    told(.inputFailed(number: 200), .inputOutput, "200"),
    told(.unconfirmed(session: "x"), .usage, "--confirmer"),
    told(.needsTerminal, .fellShort, "--lignes"),
    told(.refused("Non."), .fellShort, "Non."),
    told(.unexpected("x"), .inputOutput, "x"),
  ]
}

@Suite struct FailureTests {
  @Test(arguments: ToldFailure.cases)
  func `A failure says what, on what and what to do, with its status`(_ told: ToldFailure) {
    #expect(told.failure.status == told.status)
    let sentence = Phrases.failure(told.failure.sentence)
    #expect(sentence.hasPrefix("spro\u{A0}: "))
    let plain = sentence.replacing("\u{A0}", with: " ")
    for word in told.words { #expect(plain.contains(word), "\(word)") }
    #expect(Typography.faults(in: sentence) == [])
  }

  @Test func `The statuses are those of sysexits`() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 73, 74, 75])
    for status in ExitCode.allCases { #expect(!Phrases.exitStatus(status.rawValue).isEmpty) }
  }

  @Test func `A wrong command line is told on the error output alone`() throws {
    let run = try ScriptedRun()
    #expect(run.run("anmier") == 64)
    #expect(run.output == "")
    #expect(run.errors.contains("«\u{A0}animer\u{A0}»"))
  }

  @Test func `A deck that is not there and one that is broken are told apart`() throws {
    let run = try ScriptedRun()
    #expect(run.run("animer", "--lignes", "--paquet", "/nulle-part") == 66)
    let folder = run.folder.url.appendingPathComponent("vide")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #expect(run.run("animer", "--lignes", "--paquet", folder.path) == 65)
    #expect(run.errors.contains("paquet.json"))
    #expect(run.errors.contains("cas.json"))
  }

  @Test func `An output that cannot be written is told, one that was closed is not`() throws {
    let full = try ScriptedRun()
    full.outputFailure = ENOSPC
    #expect(full.run("--version") == 74)
    #expect(full.errors.contains("plein"))
    let closed = try ScriptedRun()
    closed.outputFailure = EPIPE
    #expect(closed.run("--version") == 0)
    #expect(closed.errors == "")
  }
}
