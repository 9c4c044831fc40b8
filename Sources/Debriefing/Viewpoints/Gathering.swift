import GameEngine

/// Lines that stand together, before it is known how many persons wrote them.
struct Gathering {
  var lines: [ObservedLine]
  let bond: SeenTogether.Bond

  /// Gathers lines: first what the group brought together, then what says the same under one
  /// heading; in the order first written.
  static func gather(_ lines: [ObservedLine], groups: [ObservationGroup]) -> [Gathering] {
    let byHand = groups.map { group in
      Gathering(lines: lines.filter { group.members.contains($0.id) }, bond: .byHand)
    }
    let grouped = Set(byHand.flatMap(\.lines).map(\.id))
    let alike = gatherAlike(lines.filter { !grouped.contains($0.id) })
    return (byHand.filter { !$0.lines.isEmpty } + alike).sorted { $0.first < $1.first }
  }

  private var first: ObservationID { lines.map(\.id).min() ?? ObservationID(0) }

  private static func gatherAlike(_ lines: [ObservedLine]) -> [Gathering] {
    var places: [Likeness: Int] = [:]
    var gatherings: [Gathering] = []
    for line in lines {
      let likeness = Likeness(line)
      if let place = places[likeness] {
        gatherings[place].lines.append(line)
      } else {
        places[likeness] = gatherings.count
        gatherings.append(Gathering(lines: [line], bond: likeness.bond))
      }
    }
    return gatherings
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
