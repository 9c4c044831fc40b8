import Testing

@testable import CommandLineTool

@Suite struct NearestTests {
  private static let words = ["demo", "animer", "bibliotheque", "seances", "exporter"]

  @Test(arguments: [
    ("a letter changed", "animor", "animer"), ("two swapped", "anmier", "animer"),
    ("one left out", "senaces", "seances"), ("accents and capitals", "SÉANCE", "seances"),
    ("the beginning", "biblio", "bibliotheque"),
  ])
  func `The nearest word is found`(name: String, typed: String, nearest: String) {
    #expect(Nearest.word(to: typed, among: Self.words) == nearest, "\(name)")
  }

  @Test(arguments: ["xyz", "", "observer", "a"])
  func `A word far from all others has no nearest one`(typed: String) {
    #expect(Nearest.word(to: typed, among: Self.words) == nil)
  }

  @Test func `A typed word names what begins so, if one thing alone does`() {
    let candidates = ["retirer", "retenir", "retour", "rouvrir"].map {
      WordMatch(names: [$0], value: $0)
    }
    guard case .one(let whole) = WordMatch.find("retour", in: candidates),
      case .one(let begun) = WordMatch.find("ROU", in: candidates),
      case .several(let many) = WordMatch.find("ret", in: candidates),
      case .none(let nearest) = WordMatch.find("retoru", in: candidates)
    else {
      Issue.record("a word was not found as it should")
      return
    }
    #expect((whole, begun) == ("retour", "rouvrir"))
    #expect(many == ["retirer", "retenir", "retour"])
    #expect(nearest == "retour")
  }
}
