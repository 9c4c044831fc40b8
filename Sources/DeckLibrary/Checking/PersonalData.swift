/// Finds what looks like real personal data in a deck, whose persons are fictions.
enum PersonalData {
  enum Kind: Hashable, CaseIterable {
    case birthDate, telephone, email, street, socialSecurity
  }
}
