import DeckLibrary
import Foundation
import Phrasebook

/// `spro paquet verifier`: every fault of a deck, with its place and its remedy.
struct DeckChecking {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func check(_ invocation: Invocation) throws(Failure) -> Int32 {
    let faults = try faults(in: invocation.operand)
    if invocation.has(.json) {
      try context.sayJSON(faults.map(JSONFault.init))
    } else {
      say(faults)
    }
    let isBroken = faults.contains { $0.severity == .error }
    return (isBroken ? ExitCode.badData : .done).rawValue
  }

  private func faults(in folder: String?) throws(Failure) -> [DeckFault] {
    guard let folder else { return Library.checkBuiltIn() }
    guard FileManager.default.fileExists(atPath: folder) else {
      throw .deckMissing(path: folder)
    }
    return Library.check(folder: URL(fileURLWithPath: folder, isDirectory: true))
  }

  private func say(_ faults: [DeckFault]) {
    for fault in faults { context.output.say(fault.description) }
    let errors = faults.count { $0.severity == .error }
    context.output.say(Phrases.deckChecked(errors: errors, warnings: faults.count - errors))
  }

  private struct JSONFault: Encodable {
    let fichier: String
    let ligne: Int?
    let colonne: Int?
    let entree: String?
    let champ: String?
    let gravite: String
    let message: String
    let remede: String

    init(_ fault: DeckFault) {
      fichier = fault.file
      ligne = fault.position?.line
      colonne = fault.position?.column
      entree = fault.entry
      champ = fault.field
      gravite = fault.severity.label
      message = fault.message
      remede = fault.remedy
    }
  }
}
