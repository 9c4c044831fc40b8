import DeckLibrary
import Phrasebook

extension Scheme {
  /// What is known of it in a line or two: status, conditions up to so many characters, source
  /// and date.
  public func facts(conditions length: Int = .max) -> String {
    let cut = conditions.count > length ? conditions.prefix(length - 1) + "…" : conditions[...]
    return Phrases.Screen.schemeFacts(
      acronym ?? name, status: standing.label, conditions: String(cut), sites: standing.sites,
      checked: standing.checkedOn.map(FrenchDate.moment))
  }
}
