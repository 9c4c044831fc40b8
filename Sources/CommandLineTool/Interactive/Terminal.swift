import GameEngine
import Screens
import SessionRoom
import SessionStore
import TerminalUI

/// The terminal and the one wait of the program, for whatever screen is shown.
final class Terminal {
  /// What one wait brought.
  enum Input {
    case key(Key)
    /// The picture may have to change: another size, or a moment that has come.
    case redraw
    /// The program is asked to end, or the terminal is gone.
    case end
  }

  private let screen: TerminalScreen
  private var loop = PollLoop()

  init() throws(TerminalFailure) {
    screen = try TerminalScreen.open()
    watchPerson()
  }

  /// Columns and rows.
  var size: Size { screen.size }

  /// Shows a picture.
  func show(_ canvas: Canvas) { screen.draw(canvas) }

  /// Gives the terminal back.
  func close() { screen.close() }

  /// Stops as ^Z does; returns once the program goes on.
  func suspend() { screen.suspend() }

  /// Waits for guests no longer.
  func dismissGuests() {
    loop = PollLoop()
    watchPerson()
  }

  private func watchPerson() {
    loop.watch(.keyboard, screen.inputDescriptor)
    loop.watch(.signals, screen.signalDescriptor)
  }

  /// Paints everything anew.
  func repaint() { screen.resume() }

  /// Waits for keys, a signal, or a delay to pass.
  ///
  /// - Parameters:
  ///   - delay: Milliseconds at most; nil to wait for somebody.
  ///   - guest: Who waits beside the keyboard, and is served first.
  /// - Returns: What came, in order; a redraw alone once the delay has passed.
  func next(within delay: Int?, beside guest: (any LoopGuest)? = nil) -> [Input] {
    guest?.enroll(in: &loop)
    let patience = [delay, guest?.patience].compactMap(\.self).min()
    let wakes: [Wake]
    do { wakes = try loop.wait(atMost: patience.map { Elapsed(milliseconds: $0) }) } catch {
      return [.end]
    }
    let hasNews = guest?.answer(wakes) ?? false
    var inputs: [Input] = wakes.isEmpty || hasNews ? [.redraw] : []
    for signal in screen.readSignals() {
      guard let input = answer(signal) else { continue }
      inputs.append(input)
      // NB: what is woken up only to end does not take the terminal back.
      if case .end = input { return inputs }
    }
    for key in screen.readKeys() { inputs.append(key == .endOfInput ? .end : .key(key)) }
    return inputs
  }

  private func answer(_ signal: TerminalSignal) -> Input? {
    switch signal {
    case .resized: return .redraw
    case .hangUp, .terminate, .interrupt: return .end
    case .suspend:
      screen.suspend()
      return .redraw
    case .continued:
      screen.resume()
      return .redraw
    }
  }
}
