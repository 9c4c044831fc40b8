import DeckLibrary
import Foundation
import Phrasebook
import Printing
import SessionStore

/// `spro paquet imprimer`: a deck as one page to print and cut out.
enum DeckPrinting {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> Int32 {
    let page = try page(invocation, context)
    let path = invocation.options[.output] ?? ""
    if path == "-" {
      context.output.write(page)
    } else {
      try write(page, to: path, replaces: invocation.has(.replace))
      context.output.say(path)
    }
    return ExitCode.done.rawValue
  }

  private static func page(
    _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> String {
    let library = try context.deck(invocation.operand)
    let base = library.info.extends == nil ? nil : try context.deck()
    let part = invocation.options[.part].flatMap(PrintedPart.init)
    return PrintedDeck(library, extending: base).html(part.map { [$0] } ?? PrintedPart.allCases)
  }

  private static func write(
    _ page: String, to path: String, replaces: Bool
  ) throws(Failure) {
    do {
      try AtomicFile.write(page.utf8, to: URL(fileURLWithPath: path), overwrite: replaces)
    } catch { throw Failure(error) }
  }
}
