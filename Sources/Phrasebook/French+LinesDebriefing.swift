import GameEngine

/// Notes, doors, what is kept, who does what.
extension French.Lines {
  /// A note was saved.
  package static func noteKept(_ number: Int, _ kind: String) -> String {
    "Note n° \(number) enregistrée (\(kind))."
  }

  /// No note in this round.
  package static let noNotes = "Aucune note dans cette partie."

  /// A note.
  package static func note(_ number: Int, _ text: String, by author: String?) -> String {
    item(number, text) + (author.map { " (\($0))" } ?? "")
  }

  /// A commitment was saved.
  package static func commitmentKept(_ number: Int) -> String {
    "Engagement n° \(number) enregistré."
  }

  /// No commitment in this round.
  package static let noCommitments = "Aucun engagement dans cette partie."

  /// Who does what by when.
  package static func commitment(
    _ number: Int, who: String, what: String, due: String, date: String?
  ) -> String {
    let due = [due, date ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    return item(number, (who.isEmpty ? "" : "\(who), ") + what) + (due.isEmpty ? "" : " (\(due))")
  }

  /// How many gave no answer.
  package static func unanswered(_ count: Int) -> String { labelled("sans réponse", "\(count)") }

  /// A remark was saved.
  package static func remarked(_ number: Int) -> String { "Remarque enregistrée (n° \(number))." }

  /// An item was changed.
  package static func corrected(_ number: Int) -> String { "N° \(number) corrigé." }

  /// An item was taken away.
  package static func itemErased(_ number: Int) -> String { "N° \(number) effacé." }

  /// A door was saved; the name it was recognised by, if another.
  package static func doorKept(_ number: Int, _ label: String, recognised: String?) -> String {
    let name = recognised.map { $0 == label ? "" : " (\($0))" } ?? " (inconnue de la bibliothèque)"
    return "Porte n° \(number) ouverte : \(label)\(name)."
  }

  /// A scheme that no longer exists was named.
  package static func ended(_ name: String, replacedBy names: [String]) -> String {
    names.isEmpty
      ? "\(name) n’existe plus aujourd’hui."
      : "\(name) n’existe plus aujourd’hui ; à sa place : \(French.list(names))."
  }

  /// No door in this round.
  package static let noDoors = "Aucune porte dans cette partie."

  /// A door, who saw it, and the group's remark.
  package static func door(
    _ number: Int?, _ name: String, saidAs: [String], seenBy: Int, of observers: Int,
    status: String?, remark: String
  ) -> String {
    let status = status.map { ", \($0)" } ?? ""
    let said = saidAs.isEmpty ? "" : " (« \(saidAs.joined(separator: " », « ")) »)"
    let seen = seenBy > 0 ? ", \(French.seen(by: seenBy, of: observers))" : ""
    let remark = remark.isEmpty ? "" : ". \(remark)"
    return (number.map { item($0, name) } ?? item(name)) + status + said + seen + remark
  }

  /// Where a door leads first.
  package static func leadsTo(_ main: String) -> String { "Répond d’abord : \(main)." }

  /// Who can answer too.
  package static func secondary(_ names: [String]) -> String {
    "Peuvent aussi répondre : \(French.list(names))."
  }

  /// No scheme is left to ask about.
  package static let noUnnamedSchemes =
    "Rien à questionner : tout ce que la bibliothèque lie à ce cas a été nommé."

  /// A scheme nobody named, asked as a question.
  package static func question(_ number: Int, _ name: String) -> String {
    "\(number). Et « \(name) » ?"
  }

  /// Said above the schemes nobody named.
  package static let unnamedSchemesHeading =
    "La bibliothèque lie aussi ce cas à des dispositifs que personne n’a nommés. Étaient-ils à leur place ici ?"

  /// No practice speaks to this round.
  package static let noPractices =
    "La bibliothèque ne propose rien pour cette partie ; « chercher » y trouve autre chose."

  /// A practice offered, and why.
  package static func practice(_ number: Int, _ title: String, reason: String) -> String {
    "\(number). \(title)\n   \(reason)"
  }

  /// An entry of the library was kept.
  package static func kept(_ number: Int, _ title: String) -> String {
    "Retenu, n° \(number) : \(title)."
  }

  /// Something kept, with its remark.
  package static func kept(_ number: Int, _ title: String, kind: String, remark: String) -> String {
    item(number, "\(title) (\(kind))") + (remark.isEmpty ? "" : ". \(remark)")
  }

  /// A proposal was put aside.
  package static func dismissed(_ title: String) -> String {
    "Écartée : \(title). « reproposer » la remet dans la liste."
  }

  /// What was put aside may be proposed again.
  package static func readmitted(_ title: String) -> String {
    "De nouveau dans la liste : \(title)."
  }

  /// Heading above what was put aside.
  package static let dismissedHeading = "Écarté de cette partie :"
  package static let nothingDismissed = "Rien n’est écarté de cette partie."

  /// Heading above what is kept.
  package static let keptHeading = "Déjà retenu :"

  /// Nothing was found.
  package static func notFound(_ text: String) -> String {
    "Rien ne répond à « \(text) ». Essayez un autre mot."
  }

  /// An entry found, and why.
  package static func hit(
    _ number: Int, _ title: String, kind: String, status: String?, reason: String
  ) -> String {
    let status = status.map { ", \($0)" } ?? ""
    return "\(number). \(title) (\(kind)\(status))\n   \(reason)"
  }

  /// A document was written.
  package static func exported(_ path: String) -> String { "Document écrit : \(path)" }
}

/// The help and the export.
extension French.Lines {
  /// A command and what it does.
  package static func helpLine(_ usage: String, _ summary: String) -> String {
    "  \(usage) : \(summary)"
  }

  /// A command as one would type it.
  package static func example(_ command: String) -> String { "Exemple : \(command)" }
}

extension French {
  /// Word that writes names into the document.
  package static let lineNominative = "nominatif"

  /// Word that replaces the file.
  package static let lineReplace = "remplacer"

  /// Said above what could name or reach somebody.
  package static func personalDataHeading(_ count: Int) -> String {
    count > 1
      ? "À relire avant d’envoyer ce document, \(count) passages qui peuvent désigner quelqu’un :"
      : "À relire avant d’envoyer ce document, un passage qui peut désigner quelqu’un :"
  }
}
