import Debriefing
import GameEngine
import Testing

@Suite struct PersonalDataTests {
  private func findings(_ note: String) throws -> [PersonalData.Finding] {
    var table = try Table(people: [("Inès Martin", nil), ("Jo", nil), ("🙂", nil), ("Linda", nil)])
    try table.deal()
    try table.run(.note(.exchange, text: note, author: nil))
    return PersonalData.findings(in: table.session)
  }

  @Test(arguments: [
    ("Inès Martin a parlé", PersonalData.Kind.participantName), ("ines a parlé", .participantName),
    ("voir avec M. MARTIN.", .participantName), ("Jo rappelle", .participantName),
    ("merci 🙂", .participantName), ("02 38 11 22 33", .telephone),
    ("tél. 06.12.34.56.78 le soir", .telephone), ("+33 6 12 34 56 78", .telephone),
    ("0033612345678", .telephone), ("écrire à prenom.nom@exemple.fr", .email),
    ("prenom (at) exemple.fr", .email), ("au 12 bis, rue des Lilas", .address),
    ("au 12rue des Lilas", .address), ("4 ALLÉE des Tilleuls", .address),
    ("né le 3/4/98, au 2", .birthDate),
    ("3 place de la République", .address), ("45000 Orléans", .address),
    ("née le 12/03/1998", .birthDate), ("né le 1er mars 98", .birthDate),
    ("le 5 avril 1979, déjà", .birthDate), ("2 85 03 45 234 012 25", .socialSecurity),
  ])
  func `What could name or reach somebody is pointed out`(
    line: String, kind: PersonalData.Kind
  ) throws {
    #expect(try findings(line).map(\.kind) == [kind])
  }

  @Test(arguments: [
    "Joli moment", "2 places de formation", "3 cours de français", "1 600 h sur 18 mois",
    "la loi du 5 mars 2004", "le 15 décembre 2026", "12000 euros", "le 3949", "à 14 h 30",
    "PTP : 24 mois dont 12", "de 16 à 25 ans", "@", "1er rendez-vous", "cas n° 12",
  ])
  func `Ordinary words are not`(line: String) throws {
    #expect(try findings(line).isEmpty)
  }

  @Test func `A finding says where, what and the line`() throws {
    let finding = try #require(try findings("Première ligne\nappeler le 02 38 11 22 33").first)
    #expect(finding.line == "appeler le 02 38 11 22 33")
    #expect(finding.match == "02 38 11 22 33")
    #expect(
      finding.sentence
        == "Partie 1, note\u{A0}: on dirait un numéro de téléphone («\u{A0}02 38 11 22 33\u{A0}») "
        + "dans «\u{A0}appeler le 02 38 11 22 33\u{A0}».")
  }

  @Test func `A name that is also the fiction's says so`() throws {
    #expect(try findings("Linda hésite").map(\.isNameOfCase) == [true])
  }

  @Test func `Lines still private are not read`() throws {
    var table = try Table(people: ["A", "B", "Camille"].map { ($0, nil) })
    try table.deal()
    try table.observe(3, "questions", "Appeler le 02 38 11 22 33")
    #expect(PersonalData.findings(in: table.session).isEmpty)
    try table.reveal()
    #expect(PersonalData.findings(in: table.session).map(\.kind) == [.telephone])
  }

  @Test(arguments: DocumentRequest.all)
  func `Only what stands in the document is pointed out`(request: DocumentRequest) throws {
    var table = try Table(people: ["Awa", "Bruno", "Camille"].map { ($0, nil) })
    try table.deal()
    try table.run(.note(.adviserExperience, text: "appeler le 02 38 11 22 33", author: nil))
    try table.run(.note(.takeaway, text: "écrire à \"x\"@y.fr \\ x@y.fr", author: nil))
    let summary = Summary(session: table.session, library: table.library)
    let kinds = Set(summary.findings(in: table.session, request).map(\.kind))
    switch (request.kind, request.format) {
    case (_, .spreadsheet): #expect(kinds == [])
    case (.notes, _): #expect(kinds == [.email])
    case (.record, _): #expect(kinds == [.email, .telephone])
    }
  }

  @Test func `A hostile text costs no more than its length`() throws {
    let tail = String(repeating: "a.", count: 4900)
    #expect(try findings(tail + "@").isEmpty)
    #expect(try findings(String(repeating: "0 ", count: 4900)).isEmpty)
  }
}
