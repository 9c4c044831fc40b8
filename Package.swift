// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "spro",
  targets: [
    .systemLibrary(name: "CNcurses"),
    .target(name: "CLinux"),
    .target(name: "CDecks"),
    module("PlainText"),
    module("GameEngine", ["PlainText"]),
    module("Phrasebook", ["GameEngine", "PlainText"]),
    module("DeckLibrary", ["GameEngine", "PlainText", "CDecks"]),
    module("Debriefing", ["GameEngine", "PlainText", "DeckLibrary", "Phrasebook"]),
    module("Printing", ["GameEngine", "DeckLibrary", "Phrasebook"]),
    module("SessionStore", ["GameEngine", "PlainText", "CLinux"]),
    module("SessionRoom", ["GameEngine", "PlainText", "Phrasebook", "SessionStore", "CLinux"]),
    module("TerminalUI", ["CNcurses", "CLinux", "PlainText"]),
    module(
      "Screens",
      ["GameEngine", "PlainText", "DeckLibrary", "Debriefing", "TerminalUI", "Phrasebook"]),
    module(
      "CommandLineTool",
      [
        "GameEngine", "PlainText", "DeckLibrary", "Debriefing", "SessionStore", "SessionRoom",
        "TerminalUI", "Screens", "CLinux", "Phrasebook", "Printing",
      ]),
    .executableTarget(name: "spro", dependencies: ["CommandLineTool"], swiftSettings: strict),
    .executableTarget(
      name: "spro-bench",
      dependencies: [
        "GameEngine", "PlainText", "DeckLibrary", "Debriefing", "SessionStore", "SessionRoom",
        "TerminalUI", "Screens", "CLinux", "Phrasebook", "CommandLineTool",
      ], exclude: ["Peers", "Search/requetes.json"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["GameEngine", "SessionStore"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("PlainTextTests", ["PlainText"]),
    tests("GameEngineTests", ["GameEngine", "DeckLibrary", "PlainText"], exclude: ["Fixtures"]),
    tests("TidyTests", []),
    tests("TerminalUITests", ["TerminalUI", "PlainText", "CLinux"]),
    tests("DeckLibraryTests", ["DeckLibrary", "GameEngine", "PlainText"], exclude: ["Fixtures"]),
    tests("PrintingTests", ["Printing", "GameEngine", "DeckLibrary", "Phrasebook"]),
    tests(
      "SessionStoreTests", ["SessionStore", "GameEngine", "PlainText", "TestSupport"],
      exclude: ["Fixtures"]),
    tests(
      "SessionRoomTests",
      ["SessionRoom", "SessionStore", "GameEngine", "Phrasebook", "TestSupport"],
      exclude: ["Transcripts"]),
    tests(
      "DebriefingTests", ["Debriefing", "GameEngine", "DeckLibrary", "Phrasebook", "PlainText"],
      exclude: ["Fixtures"]),
    tests(
      "ScreensTests",
      ["Screens", "TerminalUI", "GameEngine", "DeckLibrary", "Debriefing", "Phrasebook"],
      exclude: ["Snapshots"]),
    tests(
      "CommandLineToolTests",
      [
        "CommandLineTool", "GameEngine", "DeckLibrary", "Phrasebook", "PlainText", "SessionRoom",
        "SessionStore", "TestSupport",
      ], exclude: ["Fixtures", "Scripts"]),
    tests("BenchTests", ["spro-bench"]),
    tests("ProgramTests", ["spro"]),
  ],
  swiftLanguageModes: [.v6]
)
