import GameEngine

/// A room that asks for mostly plausible things, and for absurd ones now and then.
struct RandomRoom {
  var dice: Dice
  /// Whether the present command may name what does not exist.
  var isAbsurd = false

  init(seed: UInt64) { dice = Dice(seed: seed) }

  /// Milliseconds until the next command.
  mutating func delay() -> Int { dice.happens(10) ? 0 : dice.roll(30_000) }

  /// What is asked next, and by whom.
  mutating func next(in session: Session) -> (command: Command, actor: Actor) {
    isAbsurd = dice.happens(12)
    let move = nextMove(in: session)
    let (command, actor) = command(for: move, in: session)
    guard case .participant(let id) = actor, dice.happens(70) else { return (command, actor) }
    return (submitting(command, id, in: session), actor)
  }

  private mutating func nextMove(in session: Session) -> Move {
    if session.opening == nil, !isAbsurd { return .open }
    if session.isClosed, !isAbsurd { return .reopen }
    if isAbsurd { return dice.pick(Move.allCases) ?? .undo }
    if dice.happens(8) { return .undo }
    if dice.happens(4) { return dice.pick([.goBack, .skip, .join, .leave, .comeBack]) ?? .skip }
    return dice.pick(Move.plausible(in: session.phase)) ?? .advance
  }

  private mutating func command(for move: Move, in session: Session) -> (Command, Actor) {
    switch move {
    case .observe: observing(in: session)
    case .editObservation, .withdrawObservation: rewriting(move, in: session)
    case .draw: drawing(in: session)
    case .setReady, .amend, .leave, .offer: forOneself(move, in: session)
    case .note, .editNote, .removeNote: noting(move, in: session)
    default: (ordinary(move, in: session), anybody(in: session))
    }
  }

  /// The facilitator, or anybody at all when the command is absurd.
  mutating func anybody(in session: Session) -> Actor {
    isAbsurd && dice.happens(30) ? .participant(person(in: session)) : .facilitator
  }
}
