/// A run of letters and digits, the bracketed gloss that follows it without a space, and the
/// particle after the gloss: `삼성전자(005930)의`, `최고경영자(CEO)가`, `회장은`.
///
/// A class because sentences hand their words around a great deal; none is changed once made.
final class Word {
  /// The run itself, particle included when there is no gloss.
  let range: Range<Int>
  let text: String
  /// What stands in brackets right behind the run.
  let gloss: Gloss?
  /// The Hangul right behind the bracket.
  let tail: String
  /// The end of run, gloss and tail.
  let end: Int
  /// What stands between the word before and this one: " ", "·", ", “" and so on.
  let before: String
  /// What the run tells by its spelling.
  let form: WordForm
  /// Whether the word stands inside quotation marks that hold a sentence.
  let isQuoted: Bool

  init(
    range: Range<Int>, text: String, gloss: Gloss?, tail: String, end: Int, before: String,
    isQuoted: Bool = false
  ) {
    self.range = range
    self.text = text
    self.gloss = gloss
    self.tail = tail
    self.end = end
    self.before = before
    self.isQuoted = isQuoted
    form = .of(text)
  }

  /// The word as part of what somebody is quoted as saying.
  var quoted: Word { marked(isQuoted: true) }

  /// The word as part of what the sentence itself tells.
  var unquoted: Word { marked(isQuoted: false) }

  private func marked(isQuoted: Bool) -> Word {
    Word(
      range: range, text: text, gloss: gloss, tail: tail, end: end, before: before,
      isQuoted: isQuoted)
  }

  /// All ways to take the run apart into stem and particle, the longest stem first.
  var splits: [Josa.Split] { form.splits }

  struct Gloss {
    let range: Range<Int>
    let text: String
  }

  /// Whether run and particle are apart already: a bracket or a closing quotation mark stands
  /// between them.
  var isClosed: Bool { gloss != nil || !tail.isEmpty }

  /// Whether only space lies between this word and the one before it.
  var followsDirectly: Bool {
    !before.isEmpty && before.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }

  /// Whether this word and the one before it are items of a list without spaces: `A·B`.
  var isJoined: Bool {
    before == "·" || before == "." || before == "‧" || before == "・" || before == "∙"
      || before == "ㆍ"
  }

  var isHangul: Bool { text.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) } }
  var isLatin: Bool { text.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isAlphabetic } }
  var hasLatin: Bool { text.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic } }
  var startsWithDigit: Bool { text.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
}
