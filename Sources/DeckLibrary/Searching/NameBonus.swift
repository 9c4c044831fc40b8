/// What a query earns an entry by being its name, or by holding it.
struct NameBonus {
  let weight: Float
  /// Tells whether the query says nothing else, so that no word of it is missed.
  let isWhole: Bool

  static func heavier(_ left: NameBonus, _ right: NameBonus) -> NameBonus {
    left.weight < right.weight ? right : left
  }
}
