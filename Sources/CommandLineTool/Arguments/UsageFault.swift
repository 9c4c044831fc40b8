import Phrasebook

/// What is wrong with a command line.
package enum UsageFault: Error, Equatable {
  case unknownWord(String, nearest: String?, after: [String])
  case unfinished([String], choices: [String])
  case tooManyWords(String, after: [String])
  case missingOperand(CommandOperand, path: [String])
  case unknownOption(String, nearest: String?)
  /// An option of the program that this form does not have.
  case misplacedOption(String, path: [String], options: [String])
  case missingOption(CommandOption, path: [String])
  case missingValue(CommandOption)
  case unexpectedValue(String, value: String)
  case badValue(CommandOption, value: String, nearest: String?)
}
