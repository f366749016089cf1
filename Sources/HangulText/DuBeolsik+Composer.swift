extension DuBeolsik {
  /// A two-set input method: jamo in, text out.
  public struct Composer: Sendable {
    private var done: [UInt16] = []
    private var leading: UInt16?
    private var vowel: UInt16?
    private var final: UInt16?

    /// Makes a composer with nothing typed.
    public init() {}

    /// Types one unit: a jamo joins the syllable that is being made where it can; all else ends it.
    public mutating func type(_ unit: UInt16) {
      if Hangul.isCompatibilityVowel(unit) {
        typeVowel(unit)
      } else if Hangul.isCompatibilityConsonant(unit) {
        typeConsonant(unit)
      } else {
        flush()
        done.append(unit)
      }
    }

    /// The text typed so far, the unfinished syllable included.
    public func finished() -> String {
      var whole = self
      whole.flush()
      return String(decoding: whole.done, as: UTF16.self)
    }

    private mutating func typeConsonant(_ unit: UInt16) {
      if leading != nil, vowel != nil {
        let joined = final.map { Jamo.compound($0, unit) } ?? unit
        if let joined, Jamo.finalIndex(joined) != nil {
          final = joined
          return
        }
      }
      flush()
      leading = unit
    }

    private mutating func typeVowel(_ unit: UInt16) {
      if let before = final {
        let parts = Jamo.parts(of: before)
        final = parts?.first
        start(leading: parts?.second ?? before)
        vowel = unit
      } else if let before = vowel {
        let joined = Jamo.compound(before, unit)
        if joined == nil { flush() }
        vowel = joined ?? unit
      } else {
        if let parts = leading.flatMap(Jamo.parts) {
          leading = parts.first
          start(leading: parts.second)
        }
        vowel = unit
      }
    }

    private mutating func start(leading jamo: UInt16) {
      flush()
      leading = jamo
    }

    private mutating func flush() {
      if let first = leading.flatMap(Jamo.leadingIndex),
        let second = vowel.flatMap(Jamo.vowelIndex),
        let syllable = Hangul.Syllable(
          leading: first, vowel: second, final: final.flatMap(Jamo.finalIndex) ?? 0)
      {
        done.append(syllable.unit)
      } else {
        done += [leading, vowel, final].compactMap { $0 }
      }
      leading = nil
      vowel = nil
      final = nil
    }
  }
}
