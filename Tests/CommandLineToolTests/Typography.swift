/// French typography, as every text shown to people keeps it.
enum Typography {
  /// The places of a text where a space that can break stands beside a sign that must not be alone.
  static func faults(in text: String) -> [String] {
    let characters = Array(text)
    return characters.indices.compactMap { index in
      let fault = isFault(characters, index)
      return fault
        ? String(characters[max(0, index - 12)...min(index + 1, characters.count - 1)]) : nil
    }
  }

  private static func isFault(_ text: [Character], _ index: Int) -> Bool {
    switch text[index] {
    case ";", "?", "!": index > 0 && text[index - 1] == " "
    case ":": index > 0 && text[index - 1] == " " && index + 1 < text.count
    case "»": index > 0 && text[index - 1] != "\u{A0}"
    case "«": index + 1 < text.count && text[index + 1] != "\u{A0}"
    case "'":
      index > 0 && text[index - 1].isLetter && index + 1 < text.count && text[index + 1].isLetter
    default: false
    }
  }
}
