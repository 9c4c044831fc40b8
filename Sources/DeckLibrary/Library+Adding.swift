extension Library {
  /// The same library with practices its users added, and their chapters, after the deck's own.
  ///
  /// A practice whose id is taken is left out, so that what the deck says stands.
  public func adding(practices added: [Practice], chapters: [Chapter] = []) -> Library {
    var contents = contents
    var ids = Set(contents.practices.map(\.id))
    contents.practices += added.filter { ids.insert($0.id).inserted }
    var chapterIDs = Set(contents.chapters.map(\.id))
    contents.chapters += chapters.filter { chapterIDs.insert($0.id).inserted }
    return Library(contents)
  }
}
