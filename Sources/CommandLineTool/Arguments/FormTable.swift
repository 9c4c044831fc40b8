import Debriefing
import DeckLibrary
import Phrasebook
import Printing

/// A way to call the program: what may follow its words.
struct FormRule {
  let form: CommandForm
  var operand: Operand?
  var options: [CommandOption] = []
  /// Options the form cannot do without.
  var requiredOptions: [CommandOption] = []

  /// What is typed after the words of a form, beside options.
  struct Operand {
    let name: CommandOperand
    var isRequired = true
    /// Whether several words make one text, as in a search.
    var isText = false
    /// Whether several may be given, each a word of its own.
    var isList = false
  }

  /// Options of the form, with those every form has.
  var allOptions: [CommandOption] {
    options + (form == .home ? [.help, .version] : [.help])
  }

  /// The form's own option of that word; `--format` means other formats in other forms.
  func option(named word: String) -> CommandOption? {
    allOptions.first { Phrases.words($0).contains(word) }
  }
}

/// Every way to call the program; the parser, the help and the completion are made from it.
enum FormTable {
  static let rules = CommandForm.allCases.map(rule)

  static func rule(_ form: CommandForm) -> FormRule {
    switch form {
    case .home: FormRule(form: form)
    case .demo: FormRule(form: form, options: [.speed])
    case .facilitate:
      FormRule(
        form: form, options: [.session, .resume, .deck, .seed, .lines, .title, .territory])
    case .observe:
      FormRule(
        form: form, operand: .init(name: .roomName, isRequired: false),
        options: [.session, .name, .homeStructure, .seat, .deck, .lines])
    case .table:
      FormRule(
        form: form, operand: .init(name: .roomName, isRequired: false), options: [.deck])
    case .room: FormRule(form: form)
    case .relay: FormRule(form: form, operand: .init(name: .session, isRequired: false))
    case .entrance: FormRule(form: form, options: [.session])
    case .library: FormRule(form: form, options: [.kind, .limit, .json, .deck])
    case .librarySearch:
      FormRule(
        form: form, operand: .init(name: .text, isText: true),
        options: [.kind, .limit, .json, .deck])
    case .deckCheck:
      FormRule(form: form, operand: .init(name: .folder, isRequired: false), options: [.json])
    case .deckExport:
      FormRule(
        form: form, operand: .init(name: .folder, isRequired: false),
        options: [.output, .replace], requiredOptions: [.output])
    case .deckImport:
      FormRule(
        form: form, operand: .init(name: .tables), options: [.output, .replace],
        requiredOptions: [.output])
    case .deckPrint:
      FormRule(
        form: form, operand: .init(name: .folder, isRequired: false),
        options: [.output, .part, .replace], requiredOptions: [.output])
    case .sessions, .sessionsList: FormRule(form: form, options: [.json])
    case .sessionsShow: FormRule(form: form, operand: .init(name: .session), options: [.json])
    case .sessionsCheck:
      FormRule(form: form, operand: .init(name: .session, isRequired: false), options: [.json])
    case .sessionsRepair: FormRule(form: form, operand: .init(name: .session))
    case .sessionsDelete:
      FormRule(form: form, operand: .init(name: .session), options: [.confirm])
    case .export:
      FormRule(
        form: form, operand: .init(name: .sessionOrExport),
        options: [.document, .format, .output, .named, .replace, .deck])
    case .report:
      FormRule(
        form: form, operand: .init(name: .folders, isRequired: false, isList: true),
        options: [
          .reportFormat, .json, .periods, .since, .until, .limit, .output, .replace, .deck,
        ])
    case .completion: FormRule(form: form, operand: .init(name: .shell))
    case .help:
      FormRule(form: form, operand: .init(name: .subject, isRequired: false, isText: true))
    }
  }

  /// The words that may follow others: after `seances`, `lister` and its like.
  static func words(after path: [String]) -> [String] {
    var words: [String] = []
    for form in CommandForm.allCases {
      let own = Phrases.words(form)
      guard own.count > path.count, own.starts(with: path) else { continue }
      if !words.contains(own[path.count]) { words.append(own[path.count]) }
    }
    return words
  }

  /// The form those words call, if they are a whole one.
  static func form(called path: [String]) -> CommandForm? {
    CommandForm.allCases.first { Phrases.words($0) == path }
  }
}

/// What an option's value may be.
enum OptionValue: Equatable {
  case none
  case text
  /// A whole number from 0.
  case seed
  /// A whole number from 1.
  case count
  /// A number above 0, with a comma or a point.
  case factor
  case choice([String])
  /// A day, as people write it.
  case day
}

extension CommandOption {
  var value: OptionValue {
    switch self {
    case .resume, .lines, .json, .named, .replace, .confirm, .help, .version: .none
    case .session, .deck, .title, .territory, .output, .name, .homeStructure, .seat: .text
    case .seed: .seed
    case .limit: .count
    case .speed: .factor
    case .kind: .choice(EntryKind.allCases.map(\.label))
    case .document: .choice(DocumentKind.allCases.map(\.rawValue))
    case .format: .choice(DocumentFormat.allCases.map(\.rawValue))
    case .reportFormat: .choice(ReportFormat.allCases.map(\.rawValue))
    case .periods: .choice(["mois", "trimestre", "annee"])
    case .since, .until: .day
    case .part: .choice(PrintedPart.allCases.map(\.label))
    }
  }
}

extension CommandOperand {
  /// The words it may be, where they are few.
  var choices: [String]? { self == .shell ? ["bash", "zsh", "fish"] : nil }
}
