struct SearchIndex: Sendable {}
