import DeckLibrary
import Foundation
import SessionStore

/// What every part of the program works with.
public struct Context {
  /// What the program finds outside itself.
  public let environment: Environment
  /// Lines somebody types.
  public let input: LineInput
  /// What the program answers.
  public let output: Output
  /// What the program says went wrong.
  public let errors: Output

  /// Where sessions are kept.
  ///
  /// - Throws: `Failure` when no folder of the user is known.
  public func place() throws(Failure) -> StorePlace {
    do { return try StorePlace.locate(environment: environment.variables) } catch {
      throw Failure(error)
    }
  }

  /// Reads a deck.
  ///
  /// - Parameter deck: Folder of the deck; nil for the built-in one.
  /// - Returns: The library of the deck.
  /// - Throws: `Failure` with every fault of the deck, or when there is none.
  public func library(deck: String? = nil) throws(Failure) -> Library {
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
public struct FacilitationRequest: Equatable {
  /// Name of the session to make, or to take up again.
  public var name: String?
  /// Whether a session is taken up again: the one named, else the last that is not closed.
  public var resumes = false
  /// Folder of the deck; nil for the built-in one.
  public var deck: String?
  /// Seed of the draws; nil for one nobody chose.
  public var seed: UInt64?
  /// Title, which opens the session at once.
  public var title: String?
  /// Local group or place.
  public var territory: String?

  /// Asks for a new session with the built-in deck.
  public init() {}
}
