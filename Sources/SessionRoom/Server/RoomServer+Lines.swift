import GameEngine
import Phrasebook

/// What a line of a terminal asks for.
extension RoomServer {
  func take(_ line: ArraySlice<UInt8>, of id: Int) {
    guard let message = Wire.message(line, as: TerminalLine.self) else {
      return dismiss(id, String(validating: line, as: UTF8.self) == nil ? .notText : .notProtocol)
    }
    if let hello = message.hello { return greet(hello, id) }
    guard let connection = connections[id], connection.client.rawValue.isEmpty == false else {
      return dismiss(id, .helloFirst)
    }
    if let submit = message.submit { take(submit, of: id) }
    if message.ping == true { connections[id]?.awaitsMoment = true }
  }

  private func take(_ submit: TerminalLine.Submit, of id: Int) {
    guard let connection = connections[id] else { return }
    if connection.role == .table { return dismiss(id, .wrongRole) }
    guard let seat = connection.seat else { return dismiss(id, .notSeated) }
    guard let action = submit.action.action else { return dismiss(id, .notProtocol) }
    if let round = action.round, round != host.session.round.number,
      submit.sequence > host.session.lastSequence(of: connection.client)
    {
      return refuse(id, submit.sequence, .roundOver)
    }
    let command = Command.submit(
      action.command(of: seat), client: connection.client, sequence: submit.sequence)
    requests.add(
      CommandRequest(command, by: .participant(seat)), .submission(sequence: submit.sequence),
      of: id)
  }

  private func refuse(_ id: Int, _ sequence: Int, _ refusal: RoomRefusal) {
    refuse(id, sequence, code: refusal.rawValue, Phrases.sentence(refusal))
  }

  func refuse(_ id: Int, _ sequence: Int, code: String, _ sentence: String) {
    connections[id]?.say(
      HostLine(refused: .init(sequence: sequence, code: code, sentence: sentence)))
  }

  private func greet(_ hello: TerminalLine.Hello, _ id: Int) {
    guard connections[id]?.client.rawValue.isEmpty == true else { return dismiss(id, .helloTwice) }
    guard hello.spro.count == 2, hello.spro[0] <= versions.upperBound,
      hello.spro[1] >= versions.lowerBound
    else { return dismiss(id, .otherVersion) }
    guard Self.isSecret(hello.client.rawValue) else { return dismiss(id, .notProtocol) }
    connections[id]?.client = hello.client
    connections[id]?.version = min(hello.spro[1], versions.upperBound)
    heard[id] = hello.heard
    switch hello.role {
    case .table: welcome(id, as: .table, seat: nil)
    case .observer: seat(hello, id)
    }
  }

  /// Whether a terminal's name for itself is one no other will have, and fit to be written anywhere.
  private static func isSecret(_ text: String) -> Bool {
    (16...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private func seat(_ hello: TerminalLine.Hello, _ id: Int) {
    if let code = hello.seat {
      guard let seat = host.session.seat(code) else { return dismiss(id, .unknownSeat) }
      return comeBack(to: seat, hello, id)
    }
    let request = SeatRequest(
      client: hello.client, name: hello.name ?? nextAnonymousName(), home: hello.home,
      code: SeatCode(secrets.code()))
    connections[id]?.isArriving = true
    requests.add(CommandRequest(.takeSeat(request)), .seat(request.code), of: id)
  }

  private func comeBack(to seat: Seat, _ hello: TerminalLine.Hello, _ id: Int) {
    connections[id]?.seat = seat.participant
    let isPresent = host.session.participant(seat.participant)?.isPresent ?? false
    guard hello.arriving == true, !isPresent else {
      return welcome(id, as: .observer, seat: seat)
    }
    connections[id]?.isArriving = true
    requests.add(
      CommandRequest(.returnToSeat(seat.participant, hello.client)), .comeBack, of: id)
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
