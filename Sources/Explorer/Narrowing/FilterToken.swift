/// A word of a filter, or a facet with its values; quotation marks hold words together.
struct FilterToken: Hashable, Sendable {
  /// What stands before the colon of a facet; nil for a word.
  private(set) var key: String?
  /// The values of a facet, or the word alone.
  private(set) var values: [String]

  /// The word.
  var text: String { values.joined(separator: ",") }

  /// Takes a text apart at its blanks.
  static func tokens(of text: String) -> [FilterToken] {
    var tokens: [FilterToken] = []
    var current: FilterToken?
    var isQuoted = false
    for character in text {
      switch character {
      case "\"", "“", "”":
        isQuoted.toggle()
        current = current ?? FilterToken(key: nil, values: [""])
      case _ where character.isWhitespace && !isQuoted:
        if let token = current { tokens.append(token) }
        current = nil
      case ":" where !isQuoted, "：" where !isQuoted:
        current = (current ?? FilterToken(key: nil, values: [""])).closed
      default:
        current = (current ?? FilterToken(key: nil, values: [""])).adding(character, isQuoted)
      }
    }
    if let token = current { tokens.append(token) }
    return tokens
  }

  /// What stands there so far is a facet's name if it is a word of letters; else the colon is one of
  /// the word's characters.
  private var closed: FilterToken {
    let word = text
    guard key == nil, !word.isEmpty, word.allSatisfy(\.isLetter) else { return adding(":", true) }
    return FilterToken(key: word, values: [""])
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
