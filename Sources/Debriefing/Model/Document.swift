/// A document as a tree, before it takes a form.
///
/// Every word in it is cleaned, and nothing in it is escaped: each writer does that in its own way.
struct Document: Hashable, Sendable {
  let title: Line
  /// What stands between the title and the first section.
  let head: [Block]
  let sections: [Section]
  /// What is said once everything is told.
  let foot: [Block]

  init(_ title: String, head: [Block], sections: [Section?], foot: [Block]) {
    self.title = Line(title)
    self.head = head.filter { !$0.isEmpty }
    self.sections = sections.compactMap(\.self)
    self.foot = foot.filter { !$0.isEmpty }
  }
}

/// What stands under a heading: blocks, then sections of their own.
///
/// Its level is its depth in the tree, so that no level is ever left out.
struct Section: Hashable, Sendable {
  let title: Line
  let blocks: [Block]
  let sections: [Section]

  /// A section; none where nothing would stand under its heading.
  init?(_ title: String, _ blocks: [Block], _ sections: [Section?] = []) {
    self.title = Line(title)
    self.blocks = blocks.filter { !$0.isEmpty }
    self.sections = sections.compactMap(\.self)
    if self.blocks.isEmpty, self.sections.isEmpty { return nil }
  }
}
