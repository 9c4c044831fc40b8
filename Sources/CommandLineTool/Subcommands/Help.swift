import DeckLibrary
import Phrasebook

/// The help of the program, made from the table of its forms.
enum Help {
  static func run(_ subject: String?, _ context: Context) throws(Failure) -> Int32 {
    context.output.say(try text(subject))
    return ExitCode.done.rawValue
  }

  /// The help on a subject: a command, words of one, a command of the linear mode; else on all.
  static func text(_ subject: String?) throws(Failure) -> String {
    let words = (subject ?? "").split(separator: " ").map { Folded.key(String($0)) }
    if words.isEmpty { return overview }
    if words == [Phrases.linesSubject] { return LineGuide.commands }
    if words == [Phrases.formatsSubject] { return Phrases.Documents.guide }
    if words == [Phrases.networkSubject] { return Phrases.networkHelp }
    let forms = CommandForm.allCases.filter { Phrases.words($0).starts(with: words) }
    if !forms.isEmpty { return forms.map(details).joined(separator: "\n\n") }
    if words.count == 1,
      let topic = LineTopic.allCases.first(where: { Phrases.word($0) == words[0] })
    {
      return LineGuide.command(topic)
    }
    let subjects =
      FormTable.words(after: [])
      + [Phrases.linesSubject, Phrases.formatsSubject, Phrases.networkSubject]
    throw .unknownSubject(
      subject ?? "", nearest: Nearest.word(to: words.joined(separator: " "), among: subjects))
  }

  private static var overview: String {
    let forms = CommandForm.allCases.map { Phrases.Lines.helpLine(usage($0), Phrases.summary($0)) }
    let statuses = ExitCode.allCases.map {
      Phrases.Lines.helpLine("\($0.rawValue)", Phrases.exitStatus($0.rawValue))
    }
    return
      ([Phrases.programSummary, "", Phrases.helpCommandsHeading] + forms
      + ["", Phrases.helpStatusHeading] + statuses + ["", Phrases.helpMore])
      .joined(separator: "\n")
  }

  /// A form with its operand and options: `spro demo [--vitesse X]`.
  static func usage(_ form: CommandForm) -> String {
    let rule = FormTable.rule(form)
    var words = ["spro"] + Phrases.words(form)
    if let operand = rule.operand {
      let name = Phrases.name(operand.name)
      words.append(operand.isRequired ? name : "[\(name)]")
    }
    let options = rule.options.map {
      rule.requiredOptions.contains($0) ? usage($0) : "[\(usage($0))]"
    }
    return (words + options).joined(separator: " ")
  }

  private static func usage(_ option: CommandOption) -> String {
    let word = Phrases.words(option).first ?? ""
    let value = Phrases.valueName(option)
    return value.isEmpty ? word : "\(word) \(value)"
  }

  private static func details(_ form: CommandForm) -> String {
    let options = FormTable.rule(form).allOptions.map { option in
      Phrases.Lines.helpLine(usage(option), Phrases.summary(option))
    }
    return
      ([usage(form), Phrases.Lines.under(Phrases.summary(form)), Phrases.helpOptionsHeading]
      + options).joined(separator: "\n")
  }
}
