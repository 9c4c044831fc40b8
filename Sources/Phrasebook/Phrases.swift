/// Every text shown to people, by the language of the room.
///
/// French is the only language so far; another one is another enum with the same members, and this
/// line.
package typealias Phrases = French

/// The texts in French.
package enum French {}
