import DeckLibrary
import Foundation
import Phrasebook
import SessionStore

/// What every part of the program works with.
package struct Context {
  /// What the program finds outside itself.
  package let environment: Environment
  /// Lines somebody types.
  package let input: LineInput
  /// What the program answers.
  package let output: Output
  /// What the program says went wrong.
  package let errors: Output

  /// Where sessions are kept.
  ///
  /// - Throws: `Failure` when no folder of the user is known.
  package func place() throws(Failure) -> StorePlace {
    do { return try StorePlace.locate(environment: environment.variables) } catch {
      throw Failure(error)
    }
  }

  /// Reads a deck and the practices its users told; what of these cannot be read is said once.
  ///
  /// - Parameter deck: Folder of the deck; nil for the built-in one.
  /// - Returns: The library.
  /// - Throws: `Failure` with every fault of the deck, or when there is none.
  package func library(deck: String? = nil) throws(Failure) -> Library {
    let loaded = try loaded(deck: deck)
    loaded.warnings.forEach { errors.say(Phrases.failure($0)) }
    return loaded.library
  }

  /// The same, with what could not be read of the users' practices.
  func loaded(deck: String?) throws(Failure) -> (library: Library, warnings: [String]) {
    let library = try self.deck(deck)
    guard let own = try? ownLibrary(), !own.isEmpty else { return (library, []) }
    return own.added(to: library, builtIn: deck == nil ? library : try self.deck())
  }

  /// The practices told in sessions.
  func ownLibrary() throws(Failure) -> OwnLibrary { OwnLibrary(try place(), environment) }

  /// Reads a deck alone.
  ///
  /// - Parameter deck: Folder of the deck; nil for the built-in one.
  /// - Returns: The library of the deck.
  /// - Throws: `Failure` with every fault of the deck, or when there is none.
  func deck(_ deck: String? = nil) throws(Failure) -> Library {
    guard let deck else {
      do { return try Library.builtIn() } catch {
        throw .brokenDeck(place: nil, faults: error.errors.map(\.description))
      }
    }
    guard FileManager.default.fileExists(atPath: deck) else { throw .deckMissing(path: deck) }
    do { return try Library.read(folder: URL(fileURLWithPath: deck, isDirectory: true)) } catch {
      throw .brokenDeck(place: deck, faults: error.errors.map(\.description))
    }
  }
}

/// What somebody asks when facilitating.
package struct FacilitationRequest: Equatable {
  /// Name of the session to make, or to take up again.
  package var name: String?
  /// Whether a session is taken up again: the one named, else the last that is not closed.
  package var resumes = false
  /// Folder of the deck; nil for the built-in one.
  package var deck: String?
  /// Seed of the draws; nil for one nobody chose.
  package var seed: UInt64?
  /// Title, which opens the session at once.
  package var title: String?
  /// Local group or place.
  package var territory: String?

  /// Asks for a new session with the built-in deck.
  package init() {}
}
