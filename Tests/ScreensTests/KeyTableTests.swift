import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// The one table the last row, the help and the keys themselves come from.
@Suite struct KeyTableTests {
  @Test(arguments: try Shot.bare.get())
  func `No key means two things in one phase`(shot: Shot) throws {
    let stage = try #require(shot.stage)
    var meanings: [Key: Set<Action>] = [:]
    for binding in KeyTable.bindings(stage.session) {
      for key in binding.keys { meanings[key, default: []].insert(binding.action) }
    }
    #expect(meanings.filter { $0.value.count > 1 }.isEmpty)
  }

  @Test(arguments: try Shot.boxed.get())
  func `No key means two things in one box`(shot: Shot) throws {
    let stage = try #require(shot.stage)
    var meanings: [Key: Set<String>] = [:]
    for binding in try #require(stage.screen.overlays.last).allKeys {
      for key in binding.keys { meanings[key, default: []].insert(binding.label) }
    }
    #expect(meanings.filter { $0.value.count > 1 }.isEmpty)
  }

  @Test(arguments: try Shot.bare.get() + Shot.boxed.get())
  func `Whatever the last row tells stands in the help`(shot: Shot) throws {
    var stage = try #require(shot.stage)
    let last = try #require(stage.lines(140, 45).last)
    stage.press(.function(1))
    let help = stage.text(140, 45)
    let told = stage.screen.overlays.last.flatMap { overlay -> [KeyBinding]? in
      guard case .help = overlay, stage.screen.overlays.count > 1 else { return nil }
      return stage.screen.overlays.dropLast().last?.allKeys
    }
    for binding in told ?? KeyTable.bindings(stage.session)
    where last.contains("\(binding.cap) \(binding.label)") {
      let row = TextLayout.pad(binding.cap, width: 11) + binding.label
      #expect(help.contains(row), "\(binding.cap) \(binding.label)")
    }
  }

  @Test(arguments: try Shot.bare.get())
  func `The way on, the way out and the help are told on the smallest screen`(shot: Shot) throws {
    let stage = try #require(shot.stage)
    let last = try #require(stage.lines(80, 24).last)
    #expect(last.contains("? \(Phrases.Keys.help)"))
    let goesOn = KeyTable.bindings(stage.session).first { $0.action == .advance }
    guard let goesOn, stage.session.phase != .closing else { return }
    #expect(last.contains("\(goesOn.cap) \(goesOn.label)"), "\(last)")
  }

  // NB: the warning that nothing is saved covers the question to the room, whichever it is.
  @Test(arguments: try Shot.bare.get().filter { $0.stage?.saving != .failing })
  func `Every key of the table does something or says why not`(shot: Shot) throws {
    let former = try #require(shot.stage)
    let seen = former.text()
    let moves: Set<Action> = [.up, .down, .pageUp, .pageDown, .first, .last]
    for binding in KeyTable.bindings(former.session) where !moves.contains(binding.action) {
      for key in binding.keys {
        var stage = former
        stage.press(key)
        let isSeen = stage.differs(from: former) && stage.text() != seen
        let isDone = stage.said != nil || isSeen || !stage.requests.isEmpty
        #expect(isDone, "\(binding.cap) \(binding.label)")
      }
    }
  }

  @Test(arguments: try Shot.bare.get())
  func `A key that is not in the table changes nothing, and a letter says so`(
    shot: Shot
  ) throws {
    let former = try #require(shot.stage)
    let bound = Set(KeyTable.bindings(former.session).flatMap(\.keys))
    let letters = "azertyuiopqsdfghjklmwxcvbnéèàùâêîôûäëïöüçœæÉÀÇŒ0123456789&'(§!ñßøåžгжשあ"
    let others: [Key] = [.insert, .function(4), .alt("a"), .control("a"), .shiftUp, .endOfInput]
    for key in letters.map(Key.character) + others where !bound.contains(key) {
      var stage = former
      stage.press(key)
      #expect(!stage.differs(from: former), "\(key)")
      #expect(stage.requests.isEmpty)
      if case .character = key { #expect(stage.said == Phrases.Screen.unknownKey, "\(key)") }
    }
  }

  @Test(arguments: try Shot.bare.get())
  func `Pasted text is never a command`(shot: Shot) throws {
    let former = try #require(shot.stage)
    for text in ["q", "c", "x", "n", "u", "\n", "f\n", "+++", "Anna\nBruno\n"] {
      var stage = former
      stage.paste(text)
      #expect(!stage.differs(from: former), "\(text)")
      #expect(stage.requests.isEmpty)
    }
  }

  @Test func `Capitals do what their letters do`() throws {
    for letter in "gbpfot?" {
      var (small, large) = (try Stage(), try Stage())
      small.press(.character(letter))
      large.press(.character(Character(letter.uppercased())))
      #expect(small.text() == large.text())
    }
  }
}

extension Stage {
  /// Whether the session, what is open or what is chosen is another.
  fileprivate func differs(from other: Stage) -> Bool {
    session != other.session || screen.overlays.count != other.screen.overlays.count
      || screen.sight != other.screen.sight || screen.prompt != other.screen.prompt
  }
}
