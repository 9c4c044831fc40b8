import GameEngine
import Testing

/// Ten thousand commands from each of several seeds, and what holds after every one.
@Suite struct RandomPlayTests {
  @Test(arguments: [1, 20_261_123, 0xC0FFEE, UInt64.max])
  func `Whatever is asked, the rules hold`(seed: UInt64) throws {
    var trial = Trial(seed: seed)
    for _ in 1...10_000 { try trial.step() }
    try trial.finish()
    let missing = Set(EventName.allCases).subtracting(trial.happened)
    #expect(missing == [.observationRestored])
  }
}
