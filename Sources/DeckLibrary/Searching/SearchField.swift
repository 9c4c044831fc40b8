/// A piece of an entry's text, and what it is there: what a search weighs and a reason quotes.
struct SearchField {
  let role: Role
  let text: String

  init(_ role: Role, _ text: String) {
    self.role = role
    self.text = text
  }

  /// What the text is in its entry, from what counts most to what counts least.
  enum Role: Hashable {
    case name, title, acronym, alias, formerName
    /// What people say when they speak of it.
    case spoken
    case profile, audience, theme, family, place, person, linkedDoor
    /// Running text; the word says which (« mission »).
    case text(Passage)
  }

  /// Running texts of entries.
  enum Passage: Hashable {
    case audience, mission, purpose, conditions, access, note, offers, limits, partners
    case objectives, steps, actors, tools, indicators
    case situation, request, questions
  }

  /// Weights fall under four tiers: names, what people say, what it is filed under, running text.
  enum Tier: Int, CaseIterable {
    case names, spoken, headings, text
  }

  var tier: Tier {
    switch role {
    case .name, .title, .acronym, .alias, .formerName: .names
    case .spoken: .spoken
    case .profile, .audience, .theme, .family, .place, .person, .linkedDoor: .headings
    case .text: .text
    }
  }
}
