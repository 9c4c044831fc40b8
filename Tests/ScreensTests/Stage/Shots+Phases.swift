import GameEngine
import TerminalUI

/// Every phase of a session, empty and full.
extension Shot {
  static func phases() throws -> [Shot] {
    try opening() + table() + debriefing() + end()
  }

  private static func opening() throws -> [Shot] {
    [
      try Shot("welcome-empty") { _ in },
      try Shot("welcome") { $0.gather() },
      try Shot("frame") {
        $0.gather()
        $0.press(.right)
        $0.wait(seconds: 42)
      },
      try Shot("volunteers-empty") {
        $0.gather()
        $0.press(.right, .enter)
      },
      try Shot("volunteers") { $0.seat() },
      try Shot("volunteers-second-round") {
        try $0.transfer()
        $0.press(.character("n"))
      },
    ]
  }

  private static func table() throws -> [Shot] {
    [
      try Shot("draw-piles") {
        $0.seat()
        $0.press(.right)
      },
      try Shot("draw-turning-back") { $0.turn(for: 300) },
      try Shot("draw-turning-face") { $0.turn(for: 800) },
      try Shot("draw-one") { $0.turn(for: 2000) },
      try Shot("draw") { $0.deal() },
      try Shot("reading-case") {
        $0.deal()
        $0.press(.right)
      },
      try Shot("reading-case-end") {
        $0.deal()
        $0.press(.right, .character(" "))
      },
      try Shot("reading-structure") {
        $0.deal()
        $0.press(.right, .tab)
      },
      try Shot("interview") { $0.interview() },
      try Shot("interview-asked") {
        $0.interview()
        $0.press(.character("s"), .down, .enter)
      },
      try Shot("interview-asked-long") {
        $0.interview()
        $0.press(.character("s"), .down, .enter, .character("t"))
        $0.press(.character("t"))
        $0.wait(seconds: 61)
      },
      try Shot("interview-paused") {
        $0.interview()
        $0.press(.character("t"))
        $0.wait(seconds: 20)
      },
      try Shot("interview-case") {
        $0.interview()
        $0.press(.tab)
      },
      try Shot("completion") { try $0.observe() },
    ]
  }

  private static func debriefing() throws -> [Shot] {
    [
      try Shot("experience-empty") {
        try $0.observe()
        $0.press(.right)
      },
      try Shot("experience") { try $0.experience() },
      try Shot("viewpoints-hidden") {
        try $0.experience()
        $0.press(.right)
      },
      try Shot("viewpoints") { try $0.reveal() },
      try Shot("viewpoints-sections") {
        try $0.reveal()
        $0.press(.tab)
      },
      try Shot("viewpoints-timeline") {
        try $0.reveal()
        $0.press(.tab, .tab)
      },
      try Shot("viewpoints-grouped") {
        try $0.reveal()
        $0.press(.character(" "), .character(" "), .character("r"), .character(" "))
      },
      Shot("viewpoints-authors", try authors()),
      try Shot("doors-heard") {
        try $0.reveal()
        $0.press(.right)
      },
      try Shot("doors") { try $0.doors() },
      try Shot("practices-proposed") {
        try $0.doors()
        $0.press(.right)
      },
      try Shot("practices") { try $0.practices() },
      try Shot("transfer-empty") {
        try $0.practices()
        $0.press(.right)
      },
      try Shot("transfer") { try $0.transfer() },
    ]
  }

  private static func end() throws -> [Shot] {
    [
      try Shot("closing") { try $0.closing() },
      try Shot("closed") {
        try $0.closing()
        $0.press(.character("c"))
      },
    ]
  }

  private static func authors() throws -> Stage {
    let library = try Stage().library
    var stage = try Stage(Stage.opening(library, showsTimers: false, showsAuthors: true))
    try stage.reveal()
    return stage
  }
}

extension Stage {
  /// The first card has been turning for a while.
  fileprivate mutating func turn(for milliseconds: Int) {
    seat()
    press(.right, .enter)
    wait(milliseconds: milliseconds)
  }
}
