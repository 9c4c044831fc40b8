import GameEngine
import SessionRoom

/// The wait for lines somebody types, while the room beside goes on.
final class Waiting {
  private var loop = PollLoop()

  /// Waits for a descriptor; for none, until what is served says that it is enough.
  init(for descriptor: Int32?) {
    if let descriptor { loop.watch(.keyboard, descriptor) }
  }

  /// Serves a guest until something can be read; once in any case.
  ///
  /// - Parameters:
  ///   - guest: Who is served.
  ///   - news: Told whether something changed; answers whether to go on waiting.
  func serve(_ guest: any LoopGuest, news: (Bool) -> Bool = { _ in true }) {
    while true {
      guest.enroll(in: &loop)
      let patience = guest.patience.map { Elapsed(milliseconds: $0) }
      guard let wakes = try? loop.wait(atMost: patience) else { return }
      let goesOn = news(guest.answer(wakes))
      if !goesOn || wakes.contains(where: { $0.source == .keyboard }) { return }
    }
  }
}
