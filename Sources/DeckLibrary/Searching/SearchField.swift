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
    case keyword, profile, audience, theme, family, place, person, linkedDoor
    /// A question of the public it answers.
    case asked
    /// What those who answer a question are there for, and for whom.
    case answered
    /// Running text; the word says which (« mission »).
    case text(Passage)
  }

  /// Running texts of entries.
  enum Passage: Hashable {
    case audience, mission, purpose, conditions, access, note, offers, limits, partners
    case objectives, steps, actors, tools, indicators
    case situation, request, questions
  }

  /// Weights fall under four tiers: names, key words, running text, and what others say of it.
  enum Tier: Int, CaseIterable {
    case names, keywords, text, echoes
  }

  var tier: Tier {
    switch role {
    case .name, .title, .acronym, .alias, .formerName: .names
    case .keyword, .profile, .audience, .theme, .family, .place, .person, .linkedDoor: .keywords
    case .text: .text
    case .asked, .answered: .echoes
    }
  }
}
