import HangulText

extension Glyph {
  /// A glyph of a text, the cells it takes (1 or 2), and the UTF-8 offset of the character it
  /// belongs to.
  struct Placed {
    var glyph: Glyph
    var width: Int
    var offset: Int
  }

  /// Gives `body` the glyphs of a text from left to right, until it returns false.
  ///
  /// The text is made safe first and measured after. O(text).
  static func set(_ text: some StringProtocol, _ body: (Placed) -> Bool) {
    var offset = 0
    if text.unicodeScalars.allSatisfy(standsAlone) {
      for scalar in text.unicodeScalars {
        let placed = Placed(
          glyph: Glyph(scalar), width: DisplayWidth.standard.cells(of: scalar), offset: offset)
        guard body(placed) else { return }
        offset += UTF8.width(scalar)
      }
      return
    }
    for character in text {
      if let scalar = loner(character) {
        let width = DisplayWidth.standard.cells(of: scalar)
        guard body(Placed(glyph: Glyph(scalar), width: width, offset: offset)) else { return }
        offset += UTF8.width(scalar)
        continue
      }
      for (glyph, width) in set(character) {
        guard body(Placed(glyph: glyph, width: width, offset: offset)) else { return }
      }
      offset += character.utf8.count
    }
  }

  /// The cells that one grapheme takes.
  static func cells(of character: Character) -> Int {
    if let scalar = loner(character) { return DisplayWidth.standard.cells(of: scalar) }
    return set(character).reduce(0) { $0 + $1.1 }
  }

  /// The only scalar of a grapheme that needs no care.
  private static func loner(_ character: Character) -> Unicode.Scalar? {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, standsAlone(first) else { return nil }
    return scalars.index(after: scalars.startIndex) == scalars.endIndex ? first : nil
  }

  /// Whether a scalar is harmless and never joins its neighbours in a grapheme.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xAC00...0xD7A3, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E,
      0x2190...0x23FF, 0x2460...0x2B73,
      0x3000...0x3029, 0x3131...0x318E, 0x3200...0x321E, 0x4E00...0x9FFF, 0xFF01...0xFF5E:
      true
    default: false
    }
  }

  /// The glyphs of one grapheme with their cells; none where it takes no room.
  static func set(_ character: Character) -> [(Glyph, Int)] {
    let composed = String(character).composingHangul()
    guard let first = composed.unicodeScalars.first else { return [] }
    if let safe = substitute(for: first) { return safe }
    let width = composed.reduce(0) { $0 + DisplayWidth.standard.cells(of: $1) }
    let parts = setParts(composed.unicodeScalars)
    if parts.reduce(0, { $0 + $1.1 }) == width { return parts }
    return setEmoji(composed.unicodeScalars, base: first, width: width)
  }

  /// One glyph for every scalar that takes room, with the marks that follow it.
  private static func setParts(_ scalars: String.UnicodeScalarView) -> [(Glyph, Int)] {
    var parts: [(Glyph, Int)] = []
    for scalar in scalars {
      let width = DisplayWidth.standard.cells(of: scalar)
      if width > 0 {
        parts += set(compatibility(scalar), in: min(width, 2))
      } else if isDrawnMark(scalar) && !parts.isEmpty {
        parts[parts.count - 1].0.add(mark: scalar)
      }
    }
    return parts
  }

  /// The base of a sequence that is drawn as one picture.
  ///
  /// A space follows where the base alone is narrower. A flag shows the letters of its country.
  private static func setEmoji(
    _ scalars: String.UnicodeScalarView, base: Unicode.Scalar, width: Int
  ) -> [(Glyph, Int)] {
    let letters = scalars.compactMap(regionLetter)
    if letters.count == 2 { return letters.map { (Glyph($0), 1) } }
    let shown = regionLetter(base) ?? base
    return width > 0 ? set(shown, in: min(width, 2)) : []
  }

  /// A glyph, and a space after it where it is narrower than the cells it is to take.
  private static func set(_ scalar: Unicode.Scalar, in width: Int) -> [(Glyph, Int)] {
    let own = min(DisplayWidth.standard.cells(of: scalar), width)
    guard own > 0 else { return [] }
    return [(Glyph(scalar), own)] + Array(repeating: (.blank, 1), count: width - own)
  }

  /// The letter of a regional indicator.
  private static func regionLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
  }

  /// What is shown instead of a grapheme that begins with `scalar`; nil where nothing is needed.
  private static func substitute(for scalar: Unicode.Scalar) -> [(Glyph, Int)]? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: [(.blank, 1)]
    // A soft hyphen, which some terminals draw and others do not.
    case 0xAD: [(Glyph("-"), 1)]
    // Overrides and isolates turn the order of what follows: the reader has to see them.
    case 0x202A...0x202E, 0x2066...0x2069: [(.replacement, 1)]
    default:
      switch scalar.properties.generalCategory {
      case .control, .surrogate, .unassigned: [(.replacement, 1)]
      default: nil
      }
    }
  }

  /// A leading jamo of decomposed Hangul that found no vowel, as the jamo that stands by itself:
  /// the other kind would join the syllable in the next cell.
  private static func compatibility(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x1100...0x115F).contains(scalar.value) else { return scalar }
    let index = Int(scalar.value) - 0x1100
    return index < leading.count ? leading[index] : replacement.base
  }

  private static let leading = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)

  /// Whether a scalar of no width is drawn onto its base: a mark, but no variation selector.
  private static func isDrawnMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x34F, 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
