import Foundation
import GameEngine
import TestSupport
import Testing

@testable import SessionStore

@Suite struct PlaceTests {
  @Test(arguments: [
    ("its own variable first", ["SPRO_HOME": "/a", "XDG_DATA_HOME": "/b", "HOME": "/c"], "/a"),
    ("XDG next", ["XDG_DATA_HOME": "/b", "HOME": "/c"], "/b/spro"),
    ("home last", ["HOME": "/c"], "/c/.local/share/spro"),
    (
      "empty is unset", ["SPRO_HOME": "", "XDG_DATA_HOME": "", "HOME": "/c"], "/c/.local/share/spro"
    ),
    ("relative XDG is ignored", ["XDG_DATA_HOME": "b", "HOME": "/c"], "/c/.local/share/spro"),
    ("spaces and accents", ["SPRO_HOME": "/a b/é%20"], "/a b/é%20"),
    ("up again", ["SPRO_HOME": "/a/../b"], "/b"),
  ])
  func `The place is found as the environment says`(
    name: String, environment: [String: String], path: String
  ) throws {
    #expect(try StorePlace.locate(environment: environment).folder.path == path, "\(name)")
  }

  @Test func `A place of one's own may be given from where one stands`() throws {
    let place = try StorePlace.locate(environment: ["SPRO_HOME": "ici"])
    #expect(place.folder.path == FileManager.default.currentDirectoryPath + "/ici")
  }

  @Test func `Without a home the place is refused`() {
    #expect(failure { _ = try StorePlace.locate(environment: [:]) } == .noHome)
    #expect(failure { _ = try StorePlace.locate(environment: ["HOME": "x"]) } == .noHome)
  }

  @Test(arguments: [
    ("2026-11-23", "Orientation Cher", "2026-11-23-orientation-cher"),
    ("2026-11-23", "  Œuvre d’été : l’ÉCHANGE n° 3 ! ", "2026-11-23-oeuvre-d-ete-l-echange-n-3"),
    ("2026-11-23", "« ??? »", "2026-11-23-seance"),
    ("", "../../etc/passwd", "etc-passwd"),
    ("2026-11-23", "日本語 Straße", "2026-11-23-strasse"),
    (
      "2026-11-23", String(repeating: "échange ", count: 20),
      "2026-11-23-echange-echange-echange-echange-echange-echange-echange"
    ),
    (
      "2026-11-23", String(repeating: "a", count: 300),
      "2026-11-23-" + String(repeating: "a", count: 60)
    ),
  ])
  func `A folder's name is made of the day and the title, in plain letters`(
    date: String, title: String, name: String
  ) {
    #expect(SessionName.make(date: date, title: title) == name)
  }

  @Test func `Sessions of the same day and title get names of their own`() throws {
    let home = try TemporaryFolder()
    let names = try (1...3).map { _ in try home.journal().folder.name }
    #expect(names == ["2026-11-23-essai", "2026-11-23-essai-2", "2026-11-23-essai-3"])
  }

  @Test func `A name asked for is made plain, and refused when it is taken`() throws {
    let home = try TemporaryFolder()
    let draft = Journal.Draft(Samples.opening(), name: "Bourges, le matin", program: "1.0")
    let journal = try Journal.create(draft, in: home.place, first: [])
    #expect(journal.folder.name == "bourges-le-matin" && journal.header.name == journal.folder.name)
    let again = failure { _ = try Journal.create(draft, in: home.place, first: []) }
    #expect(again == .nameTaken("bourges-le-matin"))
  }

  @Test func `The moment of creation is written with its time zone`() throws {
    let moment = Date(timeIntervalSince1970: 1_795_439_109)
    let paris = try #require(TimeZone(secondsFromGMT: 3600))
    #expect(JournalHeader.stamp(moment, in: paris) == "2026-11-23T14:05:09+01:00")
    let utc = try #require(TimeZone(secondsFromGMT: 0))
    #expect(JournalHeader.stamp(moment, in: utc) == "2026-11-23T13:05:09Z")
  }
}
