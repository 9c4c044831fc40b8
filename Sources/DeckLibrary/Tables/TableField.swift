/// A key of an entry, and the column or columns of a table it becomes.
struct TableField: Sendable {
  let key: String
  /// What stands at the head of its column.
  let heading: String
  let content: Content
  /// Tells whether the key is written even with nothing in it.
  let isRequired: Bool

  enum Content: Sendable {
    case text, date, number
    /// Texts, one a line of the cell.
    case lines
    /// Ids of other entries, on one line.
    case ids
    /// Objects of a few texts, one a line of the cell; a bar stands between the texts.
    case parts([TableField])
    /// An object whose keys are columns of their own.
    case group([TableField])
    /// The same, after a column that says whether the object is there.
    case optionalGroup([TableField])
  }

  /// Headings of its columns, in order.
  var headings: [String] {
    switch content {
    case .text, .date, .number, .lines, .ids, .parts: [heading]
    case .group(let fields): fields.flatMap(\.headings)
    case .optionalGroup(let fields): [heading] + fields.flatMap(\.headings)
    }
  }

  /// Headings that must be there, or an import could not tell « nothing » from « forgotten ».
  var requiredHeadings: [String] {
    switch content {
    case .text, .date, .number, .lines, .ids, .parts: isRequired ? [heading] : []
    case .group(let fields): fields.flatMap(\.requiredHeadings)
    case .optionalGroup: []
    }
  }
}

/// Short ways to write fields down.
extension TableField {
  private init(_ key: String, _ content: Content, _ heading: String?, isRequired: Bool = true) {
    self.init(key: key, heading: heading ?? key, content: content, isRequired: isRequired)
  }

  static func text(_ key: String, as heading: String? = nil) -> Self { Self(key, .text, heading) }

  static func optional(_ key: String) -> Self { Self(key, .text, nil, isRequired: false) }

  static func date(_ key: String) -> Self { Self(key, .date, nil) }

  static func optionalDate(_ key: String) -> Self { Self(key, .date, nil, isRequired: false) }

  static func number(_ key: String) -> Self { Self(key, .number, nil) }

  static func lines(_ key: String, as heading: String? = nil) -> Self {
    Self(key, .lines, heading)
  }

  static func optionalLines(_ key: String) -> Self { Self(key, .lines, nil, isRequired: false) }

  static func ids(_ key: String) -> Self { Self(key, .ids, nil) }

  static func parts(_ key: String, _ fields: [TableField]) -> Self {
    Self(key, .parts(fields), nil)
  }

  static func group(_ key: String, _ fields: [TableField]) -> Self {
    Self(key, .group(fields), nil)
  }

  static func optionalGroup(_ key: String, _ fields: [TableField]) -> Self {
    Self(key, .optionalGroup(fields), nil, isRequired: false)
  }
}
