import GameEngine

/// Lines that stand together, before it is known how many persons wrote them.
struct Gathering {
  /// Never empty, in the order they were written.
  var lines: [ObservedLine]
  let bond: SeenTogether.Bond

  /// Gathers lines: first what the group brought together, then what says the same under one
  /// heading and is not kept apart; in the order first written.
  static func gather(
    _ lines: [ObservedLine], groups: [ObservationGroup], apart: KeptApart
  ) -> [Gathering] {
    let byID = Dictionary(lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let byHand = groups.map { group in
      Gathering(lines: group.members.compactMap { byID[$0] }, bond: .byHand)
    }
    let grouped = Set(groups.flatMap(\.members))
    let alike = gatherAlike(lines.filter { !grouped.contains($0.id) }, apart)
    return (byHand.filter { !$0.lines.isEmpty } + alike).sorted { $0.lines[0].id < $1.lines[0].id }
  }

  private static func gatherAlike(_ lines: [ObservedLine], _ apart: KeptApart) -> [Gathering] {
    var places: [Likeness: [Int]] = [:]
    var gatherings: [Gathering] = []
    for line in lines {
      let likeness = Likeness(line)
      let place = places[likeness]?.first {
        !apart.separates(line.id, from: gatherings[$0].lines)
      }
      if let place {
        gatherings[place].lines.append(line)
      } else {
        places[likeness, default: []].append(gatherings.count)
        gatherings.append(Gathering(lines: [line], bond: likeness.bond))
      }
    }
    return gatherings
  }

  /// Its lines in blocks that say the same; each line a block when they all do.
  var parting: Parting {
    var places: [Likeness: Int] = [:]
    var blocks: [[ObservationID]] = []
    for line in lines {
      let place = places[Likeness(line)] ?? blocks.count
      places[Likeness(line)] = place
      if place == blocks.count { blocks.append([]) }
      blocks[place].append(line.id)
    }
    return blocks.count > 1 ? Parting(blocks: blocks) : Parting(each: lines.map(\.id))
  }
}

/// What two lines must share to say the same.
private struct Likeness: Hashable {
  let section: GridSectionID
  let doors: [DoorKey]

  init(_ line: ObservedLine) {
    section = line.section.id
    doors = line.doors.map(\.key)
  }

  var bond: SeenTogether.Bond { doors.contains(where: \.isWords) ? .sameWords : .sameEntry }
}
