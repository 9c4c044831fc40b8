/// Looks a deck over: what is read with faults, then what plays and should be mended.
enum DeckCheck {
  static func faults(in files: DeckFiles) -> [DeckFault] {
    faults(of: DeckReader.read(files), in: files)
  }

  static func faults(of outcome: DeckReader.Outcome, in files: DeckFiles) -> [DeckFault] {
    outcome.desk.log.faults(in: files.bytes)
  }
}
