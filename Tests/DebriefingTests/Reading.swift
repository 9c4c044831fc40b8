import Debriefing
import Foundation

/// What somebody who opens a document reads and sees, by a reading of the format of its own.
enum Reading {
  /// The words of a document, without its marks.
  static func words(of document: String, _ format: DocumentFormat) -> String {
    switch format {
    case .markdown:
      document.replacing("&lt;", with: "<").replacing("&amp;", with: "&").replacing("\\", with: "")
    case .page: characters(of: document)
    case .richText: richWords(document)
    case .spreadsheet: rows(of: document).map { $0.joined(separator: "\n") }.joined(separator: "\n")
    case .json: strings(of: document).joined(separator: "\n")
    case .plain: document
    }
  }

  /// What a document is made of, without its words: elements, marks, keys, numbers of cells.
  static func shape(of document: String, _ format: DocumentFormat) -> [String] {
    switch format {
    case .markdown: Skeleton(document).lines
    case .page: elements(of: document)
    case .richText: richShape(document)
    case .spreadsheet: rows(of: document).map { "\($0.count)" }
    case .json: paths(of: document)
    case .plain:
      document.split(separator: "\n").filter { $0.allSatisfy("=-~_".contains) }.map { _ in "rule" }
    }
  }

  // MARK: Pages

  private static func elements(of page: String) -> [String] {
    page.utf8.split(separator: UInt8(ascii: "<")).dropFirst()
      .map { String($0.split(separator: UInt8(ascii: ">"))[0]) ?? "" }
  }

  private static func characters(of page: String) -> String {
    let texts: [[UInt8]] = page.utf8.split(separator: UInt8(ascii: "<")).map { part in
      Array(part.drop { $0 != UInt8(ascii: ">") }.dropFirst())
    }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(String(decoding: Array(texts.joined(separator: [0])), as: UTF8.self)) {
        replacing($1.0, with: $1.1, in: $0)
      }
  }

  /// Replaces bytes, not characters: an accent after a mark does not hide it.
  private static func replacing(_ mark: String, with text: String, in words: String) -> String {
    String(
      decoding: Array(words.utf8).replacing(Array(mark.utf8), with: Array(text.utf8)),
      as: UTF8.self)
  }

  // MARK: Rich text

  /// A piece of RTF: a mark, or a unit of text.
  private enum RichToken {
    case mark(String)
    case unit(UInt16)
  }

  private static func tokens(of document: String) -> [RichToken] {
    let bytes = Array(document.utf8)
    var tokens: [RichToken] = []
    var place = 0
    func word(where isPart: (UInt8) -> Bool) -> String {
      let start = place
      while place < bytes.count, isPart(bytes[place]) { place += 1 }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "}"): tokens.append(.mark("\(byte)"))
      case UInt8(ascii: "\\") where "\\{}".utf8.contains(bytes[place]):
        tokens.append(.unit(UInt16(bytes[place])))
        place += 1
      case UInt8(ascii: "\\"):
        let name = word { (0x61...0x7A).contains($0) }
        let number = word { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
        if place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
        guard name == "u", let unit = Int16(number) else {
          tokens.append(.mark(name + number))
          continue
        }
        tokens.append(.unit(UInt16(bitPattern: unit)))
        place += 1
      default: tokens.append(.unit(UInt16(byte)))
      }
    }
    return tokens
  }

  private static func richWords(_ document: String) -> String {
    let units = tokens(of: document).compactMap { token -> UInt16? in
      if case .unit(let unit) = token { unit } else { nil }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func richShape(_ document: String) -> [String] {
    tokens(of: document).compactMap { if case .mark(let mark) = $0 { mark } else { nil } }
  }

  // MARK: Data

  /// The cells of a CSV file.
  static func rows(of document: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in document.unicodeScalars.drop(while: { $0 == "\u{FEFF}" }) {
      switch (scalar, isQuoted) {
      case ("\"", _):
        isQuoted.toggle()
        cell.append(scalar)
      case (";", false), ("\n", false):
        row.append(unquoted(String(cell)))
        cell.removeAll()
        if scalar == "\n" { rows.append(row) }
        if scalar == "\n" { row = [] }
      default: cell.append(scalar)
      }
    }
    return rows
  }

  private static func unquoted(_ cell: String) -> String {
    var scalars = cell.unicodeScalars[...]
    if scalars.last == "\r" { scalars.removeLast() }
    guard scalars.first == "\"" else { return String(scalars) }
    return replacing("\"\"", with: "\"", in: String(scalars.dropFirst().dropLast()))
  }

  /// The path of every value.
  private static func paths(of document: String) -> [String] {
    func all(_ value: Any, _ path: String) -> [String] {
      switch value {
      case let list as [Any]: list.enumerated().flatMap { all($1, "\(path).\($0)") }
      case let object as [String: Any]:
        object.sorted { $0.key < $1.key }.flatMap { all($0.value, "\(path).\($0.key)") }
      default: [path]
      }
    }
    return (try? JSONSerialization.jsonObject(with: Data(document.utf8))).map { all($0, "") } ?? []
  }

  private static func strings(of document: String) -> [String] {
    func all(_ value: Any) -> [String] {
      switch value {
      case let text as String: [text]
      case let list as [Any]: list.flatMap(all)
      case let object as [String: Any]: object.values.flatMap(all)
      default: []
      }
    }
    return (try? JSONSerialization.jsonObject(with: Data(document.utf8))).map(all) ?? []
  }
}
