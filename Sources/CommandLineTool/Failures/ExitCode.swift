/// What the program answers to whoever started it.
///
/// Source: sysexits.h, for the numbers from 64.
enum ExitCode: Int32, CaseIterable {
  case done = 0
  /// Something was refused, or is not whole.
  case fellShort = 1
  case usage = 64
  case badData = 65
  case missingInput = 66
  case cannotCreate = 73
  case inputOutput = 74
  case tryAgain = 75
}
