import Foundation

/// Whether a structure or a scheme can still be offered.
public enum EntryStatus: String, CaseIterable, Sendable {
  case active = "actif"
  case restricted = "restreint"
  /// No longer exists: recognised when somebody names it, never suggested.
  case ended = "supprimé"
  case toCheck = "à vérifier"

  /// Word shown to people.
  public var label: String { rawValue }
}

/// How well the facts of an entry are sourced.
public enum Confidence: String, CaseIterable, Sendable {
  case high = "haute"
  case medium = "moyenne"
  case low = "basse"
}

/// What is known of an entry's existence, and how surely.
public struct Standing: Hashable, Sendable {
  /// Whether the entry still exists.
  public let status: EntryStatus
  /// How well the facts are sourced.
  public let confidence: Confidence
  /// Year, month or day when the facts were last checked (« 2026 », « 2026-03 »), if they were.
  public let checkedOn: String?
  /// Addresses the facts come from.
  public let sources: [String]

  /// Tells whether the entry no longer exists.
  public var isEnded: Bool { status == .ended }

  /// Tells whether the facts can be told as they are, with no reservation.
  public var isCertain: Bool { status != .toCheck && confidence != .low }

  /// Sites the facts come from, without the rest of their addresses, each once.
  public var sites: [String] {
    var seen: Set<String> = []
    return sources.compactMap { address in
      let rest = address.range(of: "://").map { address[$0.upperBound...] } ?? address[...]
      let site = rest.prefix { $0 != "/" }
      return String(site.hasPrefix("www.") ? site.dropFirst(4) : site)
    }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// Words shown to people; what is not certain says « à vérifier ».
  public var label: String {
    switch (status, isCertain) {
    case (.toCheck, _), (.active, false): EntryStatus.toCheck.label
    case (.active, true), (.restricted, true), (.ended, true): status.label
    case (.restricted, false), (.ended, false): "\(status.label), \(EntryStatus.toCheck.label)"
    }
  }
}
