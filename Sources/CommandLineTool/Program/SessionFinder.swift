import SessionStore

/// Finds the session somebody names.
struct SessionFinder {
  let place: StorePlace

  init(place: StorePlace) { self.place = place }

  /// The session of that name, or the only one whose name begins so.
  func session(named name: String) throws(Failure) -> SessionFolder {
    do { return try place.find(name) } catch .noSession {
      let names = try names()
      throw .noSession(name, nearest: Nearest.word(to: name, among: names))
    } catch { throw Failure(error) }
  }

  /// The session to take up again: the one named, else the last that is not closed.
  func session(toResume name: String?) throws(Failure) -> SessionFolder {
    if let name { return try session(named: name) }
    let sessions = try sessions()
    if let open = sessions.first(where: { (try? $0.contents.get())?.isClosed == false }) {
      return open.folder
    }
    // NB: a session that cannot be read may be the one that is wanted: it is not passed over.
    if let failure = sessions.lazy.compactMap(\.failure).first { throw Failure(failure) }
    throw .noSessionToResume
  }

  /// Every session, the newest first.
  func sessions() throws(Failure) -> [SessionSummary] {
    do { return try place.sessions() } catch { throw Failure(error) }
  }

  /// The names of all sessions.
  func names() throws(Failure) -> [String] {
    do { return try place.sessionFolders().map(\.name) } catch { throw Failure(error) }
  }
}
