import HangulText

/// Finds the word that somebody meant among those there are.
enum NearestWord {
  /// The word at the smallest distance; nil when none is near.
  ///
  /// A word typed while the keyboard was in its Hangul state counts as the keys that were struck.
  static func to(_ typed: String, among words: [String]) -> String? {
    let keys = DuBeolsik.keys(of: typed.composingHangul()).lowercased()
    let bound = max(1, min(3, keys.count / 2))
    let near = words.compactMap { word in
      JamoDistance.distance(Array(keys.utf16), Array(word.utf16), within: bound)
        .map { (word, $0) }
    }
    return near.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }
}
