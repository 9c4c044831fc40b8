/// Completes the name of a door while it is typed.
struct Completion {
  private let list: DoorNameList

  init(_ list: DoorNameList) { self.list = list }

  /// Names that begin so, then names one of whose words does; one for each door that still exists.
  func names(startingWith prefix: String, limit: Int) -> [NameTable.Name] {
    let key = DoorKey(prefix)
    guard !key.letters.isEmpty, limit > 0 else { return [] }
    let matches = list.names.enumerated().compactMap { place, name -> Match? in
      guard list.doors[name.door].status != .ended else { return nil }
      return rank(of: name, for: key).map { Match(rank: $0, place: place, name: name) }
    }
    var seen = Set<Int>()
    return Array(
      matches.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.name)
        .filter { seen.insert($0.door).inserted }.prefix(limit))
  }

  private struct Match {
    let rank: Int
    let place: Int
    let name: NameTable.Name
  }

  private func rank(of name: NameTable.Name, for key: DoorKey) -> Int? {
    if name.key.letters == key.letters { return name.rank }
    if name.key.letters.hasPrefix(key.letters) { return 10 + name.rank }
    let hasWord = name.key.words.indices.dropFirst().contains { start in
      name.key.words[start...].joined().hasPrefix(key.letters)
    }
    return hasWord && key.letters.utf8.count > 1 ? 20 + name.rank : nil
  }
}
