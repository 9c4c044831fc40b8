import GameEngine
import Phrasebook

/// What a line of a terminal asks for.
extension RoomServer {
  func take(_ line: ArraySlice<UInt8>, of terminal: Connection) {
    guard let message = Wire.terminalLine(line) else {
      let isText = String(validating: line, as: UTF8.self) != nil
      return dismiss(terminal, isText ? .notProtocol : .notText)
    }
    if let hello = message.hello { return greet(hello, terminal) }
    guard terminal.isKnown else { return dismiss(terminal, .helloFirst) }
    if let submit = message.submit { take(submit, of: terminal) }
    if message.ping == true { terminal.awaitsMoment = true }
  }

  private func take(_ submit: TerminalLine.Submit, of terminal: Connection) {
    if terminal.role == .table { return dismiss(terminal, .wrongRole) }
    guard let seat = terminal.seat else { return dismiss(terminal, .notSeated) }
    guard let action = submit.action.action else { return dismiss(terminal, .notProtocol) }
    if let round = action.round, round != host.session.round.number,
      submit.sequence > host.session.lastSequence(of: terminal.client)
    {
      return refuse(terminal, submit.sequence, .roundOver)
    }
    let command = Command.submit(
      action.command(of: seat), client: terminal.client, sequence: submit.sequence)
    requests.add(
      CommandRequest(command, by: .participant(seat)), .submission(sequence: submit.sequence),
      of: terminal)
  }

  private func refuse(_ terminal: Connection, _ sequence: Int, _ refusal: RoomRefusal) {
    refuse(terminal, sequence, code: refusal.rawValue, Phrases.sentence(refusal))
  }

  func refuse(_ terminal: Connection, _ sequence: Int, code: String, _ sentence: String) {
    terminal.say(HostLine(refused: .init(sequence: sequence, code: code, sentence: sentence)))
  }

  private func greet(_ hello: TerminalLine.Hello, _ terminal: Connection) {
    if terminal.isKnown { return dismiss(terminal, .helloTwice) }
    guard hello.spro.count == 2, hello.spro[0] <= versions.upperBound,
      hello.spro[1] >= versions.lowerBound
    else { return dismiss(terminal, .otherVersion) }
    guard Self.isSecret(hello.client.rawValue) else { return dismiss(terminal, .notProtocol) }
    terminal.client = hello.client
    terminal.version = min(hello.spro[1], versions.upperBound)
    terminal.heard = hello.heard
    switch hello.role {
    case .table: welcome(terminal, as: .table, seat: nil)
    case .observer: seat(hello, terminal)
    }
  }

  /// Whether a terminal's name for itself is one no other will have, and fit to be written anywhere.
  private static func isSecret(_ text: String) -> Bool {
    (16...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private func seat(_ hello: TerminalLine.Hello, _ terminal: Connection) {
    if let code = hello.seat {
      guard let seat = host.session.seat(code) else { return dismiss(terminal, .unknownSeat) }
      return comeBack(to: seat, hello, terminal)
    }
    let request = SeatRequest(
      client: hello.client, name: hello.name ?? nextAnonymousName(), home: hello.home,
      code: SeatCode(secrets.code()))
    terminal.isArriving = true
    requests.add(CommandRequest(.takeSeat(request)), .seat(request.code), of: terminal)
  }

  private func comeBack(to seat: Seat, _ hello: TerminalLine.Hello, _ terminal: Connection) {
    terminal.seat = seat.participant
    let isPresent = host.session.participant(seat.participant)?.isPresent ?? false
    guard hello.arriving == true, !isPresent else {
      return welcome(terminal, as: .observer, seat: seat)
    }
    terminal.isArriving = true
    requests.add(
      CommandRequest(.returnToSeat(seat.participant, hello.client)), .comeBack, of: terminal)
  }

  private func nextAnonymousName() -> String {
    repeat {
      lastAnonymous += 1
    } while host.session.participants.contains {
      $0.name == Phrases.anonymousName(lastAnonymous)
    }
    return Phrases.anonymousName(lastAnonymous)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension SeatAction {
  /// The round it was meant for, where it is of one.
  fileprivate var round: RoundNumber? {
    switch self {
    case .observe(let round, _, _, _), .takeAway(let round, _): round
    default: nil
    }
  }
}
