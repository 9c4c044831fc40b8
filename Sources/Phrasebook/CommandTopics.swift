/// Ways to call the program, named here so that their words stand in the catalogue.
package enum CommandForm: String, CaseIterable, Sendable {
  case home
  case demo
  case facilitate
  case observe
  case table
  case room
  case relay
  case entrance
  case library
  case librarySearch
  case deckCheck
  case deckExport
  case deckImport
  case deckPrint
  case sessions
  case sessionsList
  case sessionsShow
  case sessionsCheck
  case sessionsRepair
  case sessionsDelete
  case export
  case report
  case completion
  case help
}

/// Options of the command line.
package enum CommandOption: String, CaseIterable, Sendable {
  case speed
  case session
  case resume
  case deck
  case seed
  case lines
  case title
  case name
  case homeStructure
  case seat
  case territory
  case kind
  case limit
  case json
  case document
  case format
  case reportFormat
  case periods
  case since
  case until
  case output
  case named
  case replace
  case part
  case confirm
  case help
  case version
}

/// What a person can type after the words of a form.
package enum CommandOperand: String, CaseIterable, Sendable {
  case session
  /// A session, or a JSON file one was exported to.
  case sessionOrExport
  case roomName
  case folder
  case folders
  case tables
  case text
  case shell
  case subject
}
