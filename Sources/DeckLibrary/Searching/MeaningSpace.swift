/// Places entries and words in a space of few dimensions, where those that are met with the same
/// words lie close: an entry is near a query whose words its neighbours have.
///
/// Latent semantic analysis (Deerwester et al., 1990), by orthogonal iteration.
struct MeaningSpace: Sendable {
  private static let dimensions = 40
  private static let iterations = 6
  /// Entries the dimensions are drawn from; more would not move them.
  private static let mostDrawn = 600

  /// Dimensions there are: fewer than told where there are few entries.
  private let width: Int
  /// Coordinates of each stem, one after the other.
  private var stems: [Float]
  /// Coordinates of each entry, of length one.
  private var entries: [Float]

  init(_ index: SearchIndex) {
    let documentCount = index.documents.count
    let rows = Self.rows(index.postings, index.rarity, documentCount)
    let stride = max(1, (documentCount + Self.mostDrawn - 1) / Self.mostDrawn)
    let drawn = Swift.stride(from: 0, to: documentCount, by: stride).map { rows[$0] }
    width = min(Self.dimensions, drawn.count)
    stems = Self.principalStems(drawn, count: index.postings.count, width: width)
    entries = []
    entries.reserveCapacity(width * documentCount)
    for row in rows { entries += Self.normal(Self.sum(row, stems, width)) }
  }

  /// How near each of these entries is to what stems weigh together, between -1 and 1.
  func nearness(of documents: [Int32], to weights: [(stem: Int32, weight: Float)]) -> [Float] {
    guard width > 0 else { return documents.map { _ in 0 } }
    let query = Self.normal(Self.sum(weights, stems, width))
    return documents.map { document in
      let start = Int(document) * width
      return (0..<width).reduce(Float(0)) { $0 + query[$1] * entries[start + $1] }
    }
  }

  private typealias Row = [(stem: Int32, weight: Float)]

  /// Stems of each entry, weighed as in a search, of length one.
  private static func rows(
    _ postings: [[SearchIndex.Posting]], _ rarity: [Float], _ count: Int
  ) -> [Row] {
    var rows = [Row](repeating: [], count: count)
    for (stem, list) in postings.enumerated() {
      for posting in list {
        rows[Int(posting.document)].append((Int32(stem), posting.impact * rarity[stem]))
      }
    }
    return rows.map { row in
      let length = row.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
      return length == 0 ? row : row.map { ($0.stem, $0.weight / length) }
    }
  }

  /// Coordinates of the stems along the directions in which entries differ most.
  private static func principalStems(_ rows: [Row], count: Int, width: Int) -> [Float] {
    var directions = (0..<width).map { start($0, rows.count) }
    var stems: [Float] = []
    for _ in 0..<iterations {
      makeOrthonormal(&directions)
      stems = spread(directions, rows, count, width)
      for (place, row) in rows.enumerated() {
        let coordinates = sum(row, stems, width)
        for axis in 0..<width { directions[axis][place] = coordinates[axis] }
      }
    }
    makeOrthonormal(&directions)
    return unitColumns(spread(directions, rows, count, width), width)
  }

  /// What each stem has of each direction, by the entries it stands in.
  private static func spread(
    _ directions: [[Float]], _ rows: [Row], _ count: Int, _ width: Int
  ) -> [Float] {
    var stems = [Float](repeating: 0, count: count * width)
    for (place, row) in rows.enumerated() {
      let coordinates = directions.map { $0[place] }
      for (stem, weight) in row {
        let start = Int(stem) * width
        for axis in 0..<width { stems[start + axis] += weight * coordinates[axis] }
      }
    }
    return stems
  }

  private static func sum(_ row: Row, _ stems: [Float], _ width: Int) -> [Float] {
    var sum = [Float](repeating: 0, count: width)
    for (stem, weight) in row {
      let start = Int(stem) * width
      for axis in 0..<width { sum[axis] += weight * stems[start + axis] }
    }
    return sum
  }

  private static func makeOrthonormal(_ vectors: inout [[Float]]) {
    for place in vectors.indices {
      for other in 0..<place {
        let share = zip(vectors[place], vectors[other]).reduce(Float(0)) { $0 + $1.0 * $1.1 }
        for index in vectors[place].indices {
          vectors[place][index] -= share * vectors[other][index]
        }
      }
      vectors[place] = normal(vectors[place])
    }
  }

  private static func normal(_ vector: [Float]) -> [Float] {
    let length = vector.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot()
    return length == 0 ? vector : vector.map { $0 / length }
  }

  /// The same coordinates, every axis as long as any other.
  private static func unitColumns(_ stems: [Float], _ width: Int) -> [Float] {
    var lengths = [Float](repeating: 0, count: width)
    for (place, value) in stems.enumerated() { lengths[place % width] += value * value }
    let factors = lengths.map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
    return stems.enumerated().map { $1 * factors[$0 % width] }
  }

  /// Where the iteration starts, the same for all libraries of a size.
  private static func start(_ axis: Int, _ count: Int) -> [Float] {
    var state = UInt64(axis + 1) &* 0x9E37_79B9_7F4A_7C15
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(Int32(truncatingIfNeeded: state >> 32)) / Float(Int32.max)
    }
  }
}
