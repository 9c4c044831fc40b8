import GameEngine

/// Reads the files that hold entries, in an order in which each finds what it needs.
extension DeckReader {
  mutating func readEntries() {
    if let root = root(.structures) {
      contents.structures += root.entries("structures", Structure.init(reading:))
      root.finish()
    }
    if let root = root(.schemes) {
      contents.schemes += root.entries("dispositifs", Scheme.init(reading:))
      root.finish()
    }
    if let root = root(.practices) {
      contents.chapters += root.entries(
        "chapitres", optional: base != nil, Chapter.init(reading:))
      contents.practices += root.entries("pratiques", Practice.init(reading:))
      root.finish()
    }
    if let root = root(.orientation) {
      contents.orientation += root.entries("orientation", OrientationQuestion.init(reading:))
      root.finish()
    }
    if let root = root(.cases) {
      let families = contents.families
      contents.cases += root.entries("cas") { CaseEntry(reading: $0, families: families) }
      root.finish()
    }
    readGrids()
  }

  private mutating func readGrids() {
    guard let root = root(.grids) else { return }
    contents.gridEntries += root.entries(
      "grilles", optional: base != nil, GridEntry.init(reading:))
    let prompts = base == nil ? root.object("relances") : root.optionalObject("relances")
    contents.prompts.merge(prompts?.linesByKey(of: .phase) ?? [:]) { $0 + $1 }
    root.finish()
  }
}

extension Structure {
  fileprivate init(reading entry: EntryReader) {
    defer { entry.finish() }
    let id = entry.id(in: .door)
    let name = entry.filledText("nom")
    self.init(
      id: id, number: CardNumber(entry.number(in: .structures, title: name)), name: name,
      acronym: entry.optionalText("sigle"), aliases: entry.lines("alias"),
      name2017: entry.text("nom_2017"), since: entry.text("depuis"),
      standing: Standing(reading: entry), audience: entry.text("public"),
      mission: entry.text("mission"), conditions: entry.text("conditions"),
      access: entry.text("acces"), note: entry.optionalText("remarque"),
      profiles: entry.lines("profils"), audiences: entry.links("publics", to: .audience),
      themes: entry.links("themes", to: .theme), words: entry.lines("mots", optional: true),
      practices: entry.links("dans_le_guide", to: .practice),
      house: entry.optionalObject("carte").map(House.init(reading:)))
  }
}

extension Structure.House {
  fileprivate init(reading card: EntryReader) {
    defer { card.finish() }
    self.init(
      offers: card.lines("peut"), limits: card.lines("ne_peut_pas"), partners: card.lines("avec"))
  }
}

extension Standing {
  fileprivate init(reading entry: EntryReader) {
    self.init(
      status: entry.choice("statut"), confidence: entry.choice("confiance"),
      checkedOn: entry.optionalDate("verifie_le"), sources: entry.lines("source"))
  }
}

extension Scheme {
  fileprivate init(reading entry: EntryReader) {
    defer { entry.finish() }
    self.init(
      id: entry.id(in: .door), name: entry.filledText("nom"), acronym: entry.optionalText("sigle"),
      aliases: entry.lines("alias"), name2017: entry.text("nom_2017"),
      since: entry.text("depuis"), standing: Standing(reading: entry),
      audience: entry.text("public"), purpose: entry.text("objet"),
      conditions: entry.text("conditions"), entrances: entry.links("entrees", to: .structure),
      entrancesNote: entry.optionalText("entrees_remarque"), profiles: entry.lines("profils"),
      audiences: entry.links("publics", to: .audience),
      themes: entry.links("themes", to: .theme), words: entry.lines("mots", optional: true),
      replacedBy: entry.links("remplace_par", to: .scheme),
      note: entry.optionalText("remarque"),
      practices: entry.links("dans_le_guide", to: .practice))
  }
}

extension Chapter {
  fileprivate init(reading entry: EntryReader) {
    defer { entry.finish() }
    let id = entry.id(in: .chapter)
    let title = entry.filledText("titre")
    self.init(id: id, number: entry.number(in: .chapters, title: title), title: title)
  }
}

extension Practice {
  fileprivate init(reading entry: EntryReader) {
    defer { entry.finish() }
    let id = entry.id(in: .practice)
    let chapter = entry.link("chapitre", to: .chapter)
    let title = entry.filledText("titre")
    self.init(
      id: id, number: entry.number(in: .practices(chapter: chapter), title: title),
      chapter: chapter, title: title,
      territory: entry.text("territoire"), departments: entry.lines("departements"),
      objectives: entry.lines("objectifs"), steps: entry.lines("etapes"),
      actors: entry.parts("acteurs").map(PracticeActor.init(reading:)),
      tools: entry.lines("outils"), indicators: entry.lines("indicateurs"),
      note: entry.optionalText("remarque"), structures: entry.links("structures", to: .structure),
      schemes: entry.links("dispositifs", to: .scheme),
      audiences: entry.links("publics", to: .audience),
      themes: entry.links("themes", to: .theme), words: entry.lines("mots"))
  }
}

extension PracticeActor {
  fileprivate init(reading actor: EntryReader) {
    defer { actor.finish() }
    self.init(name: actor.filledText("nom"), role: actor.optionalText("role"))
  }
}

extension OrientationQuestion {
  fileprivate init(reading entry: EntryReader) {
    defer { entry.finish() }
    self.init(
      id: entry.id(in: .orientation), question: entry.filledText("question"),
      audiences: entry.links("publics", to: .audience),
      themes: entry.links("themes", to: .theme), words: entry.lines("mots", optional: true),
      mainStructure: entry.link("principale", to: .structure),
      secondaryStructures: entry.links("secondaires", to: .structure),
      schemes: entry.links("dispositifs", to: .scheme, mustLast: true),
      note: entry.optionalText("remarque"))
  }
}
