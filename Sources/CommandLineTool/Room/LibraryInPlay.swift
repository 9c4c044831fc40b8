import DeckLibrary
import GameEngine

/// The library a terminal goes by: its host's, where the host says so, else its own.
final class LibraryInPlay {
  private let own: Library
  private let builtIn: () -> Library?
  private var read: (deck: String, library: Library)?

  /// Goes by a library until a host says otherwise.
  init(_ own: Library, builtIn: @escaping () -> Library?) {
    self.own = own
    self.builtIn = builtIn
  }

  /// What is to be gone by now.
  func library(_ view: SeatView) -> Library {
    if let deck = view.deck {
      return library(of: deck.id) { Library.read(shared: deck.files) }
    }
    guard let played = view.session.opening?.deck.id, played != own.info.id else { return own }
    return library(of: played) { [builtIn] in
      builtIn().flatMap { $0.info.id == played ? $0 : nil }
    }
  }

  /// Reads a deck once; one that cannot be read leaves the terminal with its own.
  private func library(of deck: String, _ make: () -> Library?) -> Library {
    if let read, read.deck == deck { return read.library }
    let library = make() ?? own
    read = (deck, library)
    return library
  }
}
