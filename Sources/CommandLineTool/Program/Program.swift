/// What the program is.
enum Program {
  /// Version of the program, written into every journal.
  static let version = "1.0.0"
}
