/// One thing measured in turns: by us, then by each peer, again and again.
struct Contest {
  let what: String
  /// What the numbers count.
  var unit: (Double) -> Measure = Measure.seconds
  var repetitions = 30
  let ours: () throws -> Double
  let peers: [Rival]

  /// A row for every peer; one that is not on this machine is said to be missing.
  func rows() throws -> [Row] {
    let turns = peers.compactMap { try? $0.turn.get() }
    var medians = try Timing.medians(repetitions: repetitions, [ours] + turns).map(unit)[...]
    let own = medians.removeFirst()
    return peers.map { peer in
      switch peer.turn {
      case .success:
        Row(what, own, beside: peer.name, medians.removeFirst(), reach: peer.reach)
      case .failure(let missing):
        Row(what, own, beside: peer.name, missing: missing, reach: peer.reach)
      }
    }
  }
}

/// A peer, what it does in its turn, and how near to it we have to come.
struct Rival {
  let name: String
  let reach: Reach
  let turn: Result<() throws -> Double, MissingPeer>

  /// Prepares a peer.
  ///
  /// - Throws: What its preparation throws, but for `MissingPeer`, which is kept to be told.
  init(
    _ name: String, reach: Reach, preparing prepare: () throws -> () throws -> Double
  ) throws {
    self.name = name
    self.reach = reach
    do {
      turn = .success(try prepare())
    } catch let missing as MissingPeer {
      turn = .failure(missing)
    }
  }
}
