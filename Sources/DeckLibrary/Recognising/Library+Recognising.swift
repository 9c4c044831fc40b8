extension Library {
  /// Structure, scheme or question of the public meant by what somebody typed: « ML »,
  /// « Pole emploi », « mision locale ».
  ///
  /// One that no longer exists is recognised too, and its reference says so. Nothing comes back
  /// when it is not sure which is meant.
  public func recognise(_ text: String) -> EntryReference? {
    questionTable.question(in: text)
      ?? Recognition(nameTable).name(in: text).map(nameTable.reference)
  }

  /// Structures and schemes that what was typed so far may become.
  public func completions(_ prefix: String, limit: Int) -> [EntryReference] {
    doorNames.completions(prefix, limit: limit)
  }

  private var questionTable: QuestionTable { questions.get { QuestionTable(self) } }

  var nameTable: NameTable { names.get { NameTable(self) } }
}
