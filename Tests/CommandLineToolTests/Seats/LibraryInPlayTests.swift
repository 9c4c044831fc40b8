import DeckLibrary
import Foundation
import GameEngine
import Testing

@testable import CommandLineTool

/// A terminal goes by its host's deck.
@Suite struct LibraryInPlayTests {
  private let hosts = URL(fileURLWithPath: ScriptedRun.deck, isDirectory: true)

  private func shared() -> RoomDeck {
    let files = Library.shareable(folder: hosts)
    return RoomDeck(
      files: files.reduce(into: [:]) { $0[$1.name] = String(decoding: $1.bytes, as: UTF8.self) })
  }

  private func opening(deck: EntryID) -> SessionOpening {
    SessionOpening(
      settings: SessionSettings(title: "Essai", territory: "", date: "2026-11-23"), seed: 1,
      deck: DeckReference(id: deck, version: "1", title: ""),
      grid: ObservationGrid(id: "grille", title: "", sections: []), cases: [], structures: [])
  }

  @Test func `What a host gives away holds no case, whose cues are private`() {
    let files = shared().files
    #expect(files["cas.json"] == nil)
    #expect(files["structures.json"]?.isEmpty == false)
    #expect(files.values.allSatisfy { !$0.contains("\t") && !$0.contains("\r") })
  }

  @Test func `Doors are completed by the names of the host's deck`() throws {
    let builtIn = try Library.builtIn()
    let hostsOwn = try Library.read(folder: hosts)
    let inPlay = LibraryInPlay(builtIn) { builtIn }
    var view = SeatView()
    #expect(inPlay.library(view).library.info.id == builtIn.info.id)
    view.deck = shared()
    let library = inPlay.library(view).library
    #expect(library.info.id == hostsOwn.info.id)
    #expect(library.structures.map(\.name) == hostsOwn.structures.map(\.name))
    #expect(library.schemes.map(\.name) == hostsOwn.schemes.map(\.name))
    #expect(library.cases.isEmpty)
    for structure in hostsOwn.structures {
      #expect(library.completions(structure.name, limit: 8).map(\.name).contains(structure.name))
    }
  }

  @Test func `A deck that is none leaves the terminal with its own`() throws {
    let builtIn = try Library.builtIn()
    let inPlay = LibraryInPlay(builtIn) { builtIn }
    var view = SeatView()
    for text in ["", "{", "[1, 2]", "{\"id\": 7}"] {
      view.deck = RoomDeck(files: ["structures.json": text, "autre": text])
      #expect(inPlay.library(view).library.info.id == builtIn.info.id)
    }
  }

  @Test func `A deck given at the terminal yields to the built-in one its host plays`() throws {
    let builtIn = try Library.builtIn()
    let inPlay = LibraryInPlay(try Library.read(folder: hosts)) { builtIn }
    var view = SeatView()
    view.session.apply(.sessionOpened(opening(deck: builtIn.info.id)))
    #expect(inPlay.library(view).library.info.id == builtIn.info.id)
  }

  @Test func `The built-in library is not read before somebody looks into it`() throws {
    let inPlay = LibraryInPlay()
    var view = SeatView()
    view.session.apply(.sessionOpened(opening(deck: Library.builtInID)))
    let library = inPlay.library(view)
    #expect(library.names.completions("mission", limit: 1).first?.name == "Mission locale")
    #expect(!library.isRead)
    #expect(library.library.info.id == Library.builtInID && library.isRead)
    #expect(library.library.cases.count == (try Library.builtIn()).cases.count)
  }
}
