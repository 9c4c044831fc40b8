/// Page, fonts, colours, styles and lists of an RTF document.
enum RichTextStyles {
  /// Width between the margins of an A4 page, in twentieths of a point.
  static let textWidth = 11906 - 2 * margin
  private static let margin = 1020

  /// How a paragraph looks, by the number of its style.
  enum Style: Hashable {
    case body
    case heading(Int)
    case quote
    case term
    case cell
    /// What parts a table from what follows.
    case gap
    /// What parts the end of the document from the rest.
    case rule
    /// The first paragraph of an entry, so deep in its list.
    case entry(Int)
    /// The other paragraphs of an entry.
    case underEntry(Int)

    /// The marks that make a paragraph so.
    var marks: String {
      switch self {
      case .body: "\\s0\\sb60\\sa100\\f0\\fs20"
      case .heading(let level): RichTextStyles.heading(level)
      case .quote: "\\s6\\li400\\ri400\\sa100\\brdrl\\brdrs\\brdrw20\\brdrcf1\\brsp120\\f0\\fs20"
      case .term: "\\s7\\sa40\\f0\\fs20"
      case .cell: "\\s8\\sb20\\sa20\\f0\\fs18"
      case .gap: "\\s0\\f0\\fs12"
      case .rule: "\\s0\\sb200\\sa60\\brdrt\\brdrs\\brdrw10\\brdrcf1\\f0\\fs8"
      case .entry(let depth):
        "\\s5\\ls1\\ilvl\(min(depth, 8))\(RichTextStyles.indent(depth))\\f0\\fs20"
      case .underEntry(let depth): "\\s5\\li\(360 * (depth + 1))\\sa60\\f0\\fs20"
      }
    }
  }

  /// What stands before an entry for a reader that knows no lists.
  static let bullet = "{\\listtext\\u8226?\\tab}"

  private static func heading(_ level: Int) -> String {
    let sizes = [36, 28, 24, 20]
    let size = sizes[min(level, sizes.count) - 1]
    return "\\s\(level)\\outlinelevel\(level - 1)\\keepn\\sb\(level == 1 ? 0 : 200)\\sa80"
      + "\\f0\\fs\(size)\\b\\cf2"
  }

  private static func indent(_ depth: Int) -> String {
    "\\fi-260\\li\(360 * (depth + 1))\\sa40"
  }

  /// All that stands before the first paragraph.
  static func opening(title: Line, pages: String) -> [String] {
    [
      "{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang1036\\uc1",
      "{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}",
      "{\\colortbl;\\red107\\green125\\blue140;\\red18\\green58\\blue92;"
        + "\\red232\\green238\\blue243;}",
      sheet, list, "{\\info{\\title \(RichText.line(title))}}",
      "\\paperw11906\\paperh16838\\margl\(margin)\\margr\(margin)\\margt\(margin)\\margb\(margin)",
      "\\widowctrl\\lang1036",
      "{\\footer\\pard\\plain\\qc\\f0\\fs18 \(RichText.escaped(pages)) \\chpgn\\par}",
    ]
  }

  private static let sheet: String = {
    let headings = (1...4).map { "{\(Style.heading($0).marks)\\sbasedon0\\snext0 heading \($0);}" }
    let others = [
      (Style.entry(0), "List Bullet"), (.quote, "Quote"), (.term, "Term"),
      (.cell, "Table Contents"),
    ].map { "{\($0.0.marks)\\sbasedon0 \($0.1);}" }
    return "{\\stylesheet{\(Style.body.marks) Normal;}" + (headings + others).joined() + "}"
  }()

  private static let list: String = {
    let levels = (0..<9).map { depth in
      "{\\listlevel\\levelnfc23\\levelnfcn23\\leveljc0\\levelfollow0\\levelstartat1"
        + "{\\leveltext\\'01\\u8226?;}{\\levelnumbers;}\\f0\(indent(depth))}"
    }
    return "{\\*\\listtable{\\list\\listtemplateid1\\listhybrid\(levels.joined())\\listid1}}"
      + "{\\*\\listoverridetable{\\listoverride\\listid1\\listoverridecount0\\ls1}}"
  }()
}
