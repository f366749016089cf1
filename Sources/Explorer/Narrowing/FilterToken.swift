/// A word of a filter, or a facet with its values; quotation marks hold words together.
struct FilterToken: Hashable, Sendable {
  /// What stands before the colon of a facet; nil for a word.
  private(set) var key: String?
  /// The values of a facet, or the word alone.
  private(set) var values: [String]
  /// Where it stands in the text.
  private(set) var range: Range<String.Index>

  /// The word.
  var text: String { values.joined(separator: ",") }

  /// Takes a text apart at its blanks.
  static func tokens(of text: String) -> [FilterToken] {
    var tokens: [FilterToken] = []
    var current: FilterToken?
    var isQuoted = false
    func end(at index: String.Index) {
      guard var token = current else { return }
      token.range = token.range.lowerBound..<index
      tokens.append(token)
      current = nil
    }
    for index in text.indices {
      let character = text[index]
      let begun = current ?? FilterToken(key: nil, values: [""], range: index..<index)
      switch character {
      case "\"", "“", "”":
        isQuoted.toggle()
        current = begun
      case _ where character.isWhitespace && !isQuoted: end(at: index)
      case ":" where !isQuoted, "：" where !isQuoted: current = begun.closed
      default: current = begun.adding(character, isQuoted)
      }
    }
    end(at: text.endIndex)
    return tokens
  }

  /// What stands there so far is a facet's name if it is a word of letters; else the colon is one of
  /// the word's characters.
  private var closed: FilterToken {
    let word = text
    guard key == nil, !word.isEmpty, word.allSatisfy(\.isLetter) else { return adding(":", true) }
    return FilterToken(key: word, values: [""], range: range)
  }

  private func adding(_ character: Character, _ isQuoted: Bool) -> FilterToken {
    var token = self
    if character == ",", !isQuoted, key != nil {
      token.values.append("")
    } else {
      token.values[token.values.count - 1].append(character)
    }
    return token
  }
}
