/// Everything that can be wrong in a deck; its sentences stand in `FaultSentences`.
enum Defect: Equatable {
  // The folder and its files.
  case folderMissing
  case notAFolder
  case folderUnreadable
  case fileMissing
  case fileUnreadable
  case notARegularFile
  case leavesFolder
  case tooLarge(limit: Int)
  case unknownFile(nearest: String?)

  // The JSON.
  case brokenJSON(JSONProblem.Kind)
  case repeatedKey(String)

  // The tables.
  case brokenTable(CSVProblem.Kind)
  case lostSpaces
  case noHeadings
  case missingColumn(String)
  case unknownColumn(String, nearest: String?)
  case repeatedColumn(String)
  case strayCell(String)
  case noRow
  case severalRows
  case orphanRow(String, of: String, nearest: String?)

  // The fields.
  case missingKey(String)
  case unknownKey(String, nearest: String?)
  case wrongType(expected: ValueKind, found: ValueKind)
  case emptyText
  case badID(String)
  case notAChoice(String, choices: [String])
  case badDate(String)
  case badAge(Int)
  case unknownFormat(Int)
  case unsafeCharacter(Unicode.Scalar)

  // The entries together.
  case duplicateID(String)
  case idOfBuiltInDeck(String)
  case duplicateNumber(Int, of: String, free: Int)
  case deadLink(String, kind: LinkKind, nearest: String?)
  case cannotExtend(String, itself: Bool)
  case noCases
  case noStructureCards
  case noGrid

  // What plays, and should be mended.
  case endedLink(String, replacedBy: [String])
  case sameName(String, as: String)
  case tooLongToRead(words: Int)
  case cardTooLarge(lines: Int)
  case personalData(PersonalData.Kind, String)

  case tooManyFaults

  var severity: DeckFault.Severity {
    switch self {
    case .endedLink, .sameName, .tooLongToRead, .cardTooLarge, .personalData, .unknownFile,
      .lostSpaces:
      .warning
    case .folderMissing, .notAFolder, .folderUnreadable, .fileMissing, .fileUnreadable,
      .notARegularFile, .leavesFolder, .tooLarge, .brokenJSON, .repeatedKey, .brokenTable,
      .noHeadings, .missingColumn, .unknownColumn, .repeatedColumn, .strayCell, .noRow,
      .severalRows, .orphanRow,
      .missingKey, .unknownKey, .wrongType, .emptyText, .badID, .notAChoice, .badDate, .badAge,
      .unknownFormat, .unsafeCharacter, .duplicateID, .idOfBuiltInDeck, .duplicateNumber,
      .deadLink, .cannotExtend, .noCases, .noStructureCards, .noGrid, .tooManyFaults:
      .error
    }
  }
}

/// What a JSON value is, in an author's words.
enum ValueKind: Equatable {
  case object, list, text, number, bool, null
}

extension JSONValue {
  var kind: ValueKind {
    switch content {
    case .object: .object
    case .array: .list
    case .text: .text
    case .number: .number
    case .bool: .bool
    case .null: .null
    }
  }
}

/// What a link of the deck points to.
enum LinkKind: Hashable, CaseIterable {
  case family, audience, theme, structure, scheme, practice, chapter, phase
}
