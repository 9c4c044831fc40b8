import CLinux
import DeckLibrary
import GameEngine

/// The library a terminal goes by: its host's, where the host says so, else its own.
///
/// None is read before somebody at the terminal needs it.
final class LibraryInPlay {
  private let own: LibraryOnDemand
  private let ownDeck: EntryID
  private let builtIn: () -> Library?
  private var other: (deck: String, library: LibraryOnDemand)?

  /// Goes by a library until a host says otherwise.
  init(_ own: Library, builtIn: @escaping () -> Library?) {
    self.own = LibraryOnDemand(own)
    ownDeck = own.info.id
    self.builtIn = builtIn
  }

  /// Goes by the built-in library until a host says otherwise.
  init() {
    own = Library.builtInOnDemand(tidying: spro_give_memory_back)
    ownDeck = Library.builtInID
    builtIn = { nil }
  }

  /// What is to be gone by now.
  func library(_ view: SeatView) -> LibraryOnDemand {
    if let deck = view.deck {
      return library(of: deck.id) { Library.read(shared: deck.files) }
    }
    guard let played = view.session.opening?.deck.id, played != ownDeck else { return own }
    return library(of: played) { [builtIn] in
      builtIn().flatMap { $0.info.id == played ? $0 : nil }
    }
  }

  /// Reads a deck once; one that cannot be read leaves the terminal with its own.
  private func library(of deck: String, _ make: @escaping () -> Library?) -> LibraryOnDemand {
    if let other, other.deck == deck { return other.library }
    let library = LibraryOnDemand(tidying: spro_give_memory_back) { [own] in
      make() ?? own.library
    }
    other = (deck, library)
    return library
  }
}
