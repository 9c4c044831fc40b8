import Foundation
import Glibc
import Phrasebook
import TerminalUI

/// Runs the program and answers its exit status.
///
/// - Parameters:
///   - arguments: Words of the command line, the program's own name first.
///   - environment: Variables of the process.
/// - Returns: The exit status.
public func run(
  arguments: [String] = CommandLine.arguments,
  environment: [String: String] = ProcessInfo.processInfo.environment
) -> Int32 {
  CrashGuard.install(lastWords: Phrases.Interactive.lastWords)
  signal(SIGPIPE, SIG_IGN)
  // NB: a file that may not grow further is a write that fails, told as any other.
  signal(SIGXFSZ, SIG_IGN)
  StandardStreams.hold()
  let context = Context(
    environment: Environment(variables: environment),
    input: LineInput(descriptor: STDIN_FILENO), output: Output(descriptor: STDOUT_FILENO),
    errors: Output(descriptor: STDERR_FILENO))
  return Launch.run(Array(arguments.dropFirst()), context)
}

/// One run of the program.
enum Launch {
  /// Reads the arguments, does what they ask, and tells what went wrong.
  static func run(_ arguments: [String], _ context: Context) -> Int32 {
    var status = status(context) {
      try Subcommands.run(try ArgumentParser.parse(arguments), context)
    }
    context.output.flush()
    if let number = context.output.failure, !context.output.isClosed {
      status = report(.outputFailed(number: number), context)
    }
    context.errors.flush()
    return status
  }

  /// The exit status of some work; a failure is told first.
  static func status(_ context: Context, of work: () throws -> Int32) -> Int32 {
    do { return try work() } catch {
      context.output.flush()
      return report(failure(error), context)
    }
  }

  /// Any error as one the program knows.
  private static func failure(_ error: any Error) -> Failure {
    switch error {
    case let failure as Failure: failure
    case let fault as UsageFault: .usage(fault)
    default: .unexpected("\(error)")
    }
  }

  private static func report(_ failure: Failure, _ context: Context) -> Int32 {
    context.errors.say(Phrases.failure(failure.sentence))
    return failure.status.rawValue
  }
}
