import DeckLibrary
import GameEngine

/// Lines that seem to say the same, which the room brings together or keeps apart.
///
/// Until it says so they stand where they stood: alone, or in the groups they are part of.
public struct ProposedGroup: Hashable, Sendable {
  /// Heading they stand under.
  public let section: GridSection
  /// What stands together already, a line or several; at least two parts.
  public let parts: [[ObservedLine]]
  /// Number of distinct persons who wrote the lines.
  public let seenBy: Int
  /// Number of persons who observed the round.
  public let observers: Int

  /// All its lines, in the order they were written.
  public var lines: [ObservedLine] { parts.flatMap(\.self).sorted { $0.id < $1.id } }

  /// Words of the first line.
  public var text: String { parts.first?.first?.text ?? "" }

  /// The words of its parts, each once, in the order they were written.
  public var wordings: [String] {
    var seen: Set<String> = []
    return lines.map(\.text).filter { seen.insert(Wording.key($0)).inserted }
  }

  /// What says that its parts are not alike.
  var parting: Parting { Parting(blocks: parts.map { $0.map(\.id) }) }

  /// Proposes groups of what was gathered under each heading.
  static func proposals(
    _ gatherings: [Gathering], apart: KeptApart, observers: Int, library: Library
  ) -> [ProposedGroup] {
    Dictionary(grouping: gatherings.indices) { gatherings[$0].lines[0].section.id }.values
      .flatMap { places in
        let units = places.sorted().map { gatherings[$0].lines }
        return library.alike(units.map { $0.map(\.text).uniqued() }) { left, right in
          !apart.separates(units[left], from: units[right])
        }.map { ProposedGroup($0.map { units[$0] }, observers: observers) }
      }
      .sorted { $0.parts[0][0].id < $1.parts[0][0].id }
  }

  private init(_ parts: [[ObservedLine]], observers: Int) {
    section = parts[0][0].section
    self.parts = parts
    seenBy = parts.flatMap(\.self).authors
    self.observers = observers
  }
}

extension [String] {
  /// Each once, where it first stood.
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
