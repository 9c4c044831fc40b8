import Foundation
import Testing

@Suite(.serialized) struct `Accents in every locale` {
  /// What the environment says of the language.
  enum Language: CaseIterable {
    case none, c, posix, unknown, french

    var variables: [String: String] {
      switch self {
      case .none: [:]
      case .c: ["LANG": "C"]
      case .posix: ["LC_ALL": "POSIX"]
      case .unknown: ["LANG": "xx_YY.UTF-8"]
      case .french: ["LC_ALL": "fr_FR.UTF-8"]
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `Accents are shown whatever the language of the machine`(language: Language) throws {
    try Room.with { room in
      room.environment["LANG"] = nil
      room.environment.merge(language.variables) { $1 }
      try check(room)
    }
  }

  /// Whether the machine can make a locale.
  static let canMakeLocales = FileManager.default.fileExists(
    atPath: "/usr/share/i18n/locales/fr_FR")

  @Test(.enabled(if: canMakeLocales))
  func `Accents are shown where the machine writes Latin-1`() throws {
    try Room.with { room in
      let folder = room.path("locales")
      let name = "fr_FR.ISO-8859-1"
      let made = try room.shell(
        "mkdir \(folder) && localedef -i fr_FR -f ISO-8859-1 \(folder)/\(name)")
      try #require(made.status == 0, "\(made.errors)")
      room.environment["LOCPATH"] = folder
      room.environment["LC_ALL"] = name
      #expect(try room.shell("locale charmap").output == "ISO-8859-1\n")
      try check(room)
    }
  }

  private func check(_ room: Room) throws {
    let terminal = try room.play(size: .smallest)
    let screen = try terminal.wait(for: "échanger nos pratiques d’orientation")
    #expect(screen.contains("▸ Nouvelle séance"))
    #expect(screen.contains("╱╲╱╲"))
    try terminal.press("Enter", bringing: "Échange de pratiques SPRO")
    try terminal.press("C-u")
    try terminal.type("Où ça, à Bœuf-sur-Loire ?")
    try terminal.wait(for: "Où ça, à Bœuf-sur-Loire ?")
    try terminal.press("F2", bringing: "● enregistré")
    let listed = try room.run(["seances"])
    #expect(listed.output.contains("Où ça, à Bœuf-sur-Loire ?"))
  }
}
