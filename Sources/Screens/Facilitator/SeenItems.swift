import Debriefing
import GameEngine
import Phrasebook
import TerminalUI

/// Items of what was seen: by one alone, by several, or perhaps the same.
struct SeenItems {
  private let sight: Sight
  /// Whether each line tells its heading.
  private let namesSection: Bool

  init(_ sight: Sight, namesSection: Bool) {
    self.sight = sight
    self.namesSection = namesSection
  }

  /// What one person alone saw, but for what is proposed elsewhere.
  func items(_ lonely: [SeenOnce], of round: RoundView) -> [Item] {
    lonely.filter { !round.isProposed($0.lines) }.flatMap { seen in
      seen.bond == .byHand
        ? group(seen.lines, by: 1, of: seen.observers)
        : seen.lines.map { line($0, detail: namesSection ? $0.section.title : nil) }
    }
  }

  /// What several saw, but for what is proposed elsewhere.
  func items(_ groups: [SeenTogether], of round: RoundView) -> [Item] {
    groups.filter { !round.isProposed($0.lines) }.flatMap {
      group($0.lines, by: $0.seenBy, of: $0.observers)
    }
  }

  /// What seems to be the same; each part below the first can be taken out of it.
  func items(_ proposals: [ProposedGroup]) -> [Item] {
    proposals.flatMap { proposal in
      let ids = proposal.lines.map(\.id)
      let head = Item(
        text: [
          mark(ids), Span("≈ ", .accent),
          count(proposal.seenBy, of: proposal.observers), Span(proposal.text),
        ], target: .likeness(ids))
      return [head]
        + proposal.parts.dropFirst().map { part in
          Item(text: [Span("  · \(part[0].text)", .quiet)], target: .part(part.map(\.id)))
        }
    }
  }

  /// A line by itself.
  func line(_ line: ObservedLine, detail: String?, showsTime: Bool = true) -> Item {
    let time = showsTime ? line.elapsed.map { "\(Phrases.clock($0))  " } ?? "" : ""
    let author = line.author?.shown(nominative: true).map { " · \($0)" } ?? ""
    return Item(
      text: [
        mark([line.id]), Span(time, .quiet), Span(line.text),
        Span(detail.map { " · \($0)" } ?? "", .quiet), Span(author, .quiet),
      ], target: .observation(line.id))
  }

  /// A group shows every line that is not written as its first is.
  private func group(_ lines: [ObservedLine], by: Int, of observers: Int) -> [Item] {
    let ids = lines.map(\.id)
    let head = Item(
      text: [mark(ids), count(by, of: observers), Span(lines[0].text)], target: .group(ids))
    return [head]
      + lines.filter { $0.text != lines[0].text }.map { line in
        Item(text: [Span("  · \(line.text)", .quiet)], target: .member(line.id))
      }
  }

  private func mark(_ ids: [ObservationID]) -> Span {
    Span(sight.marked.isSuperset(of: ids) ? "✓ " : "", .accent)
  }

  private func count(_ number: Int, of observers: Int) -> Span {
    Span("\(Phrases.Screen.seen(by: number, of: observers))  ", .accent.adding(.bold))
  }
}
