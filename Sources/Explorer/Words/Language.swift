public import NewsModel

/// The language of the interface; what the articles say stays as it is.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case korean = "ko"
  case english = "en"

  /// The language of a POSIX locale: Korean for `ko`, `ko_KR.UTF-8` and the like, else English.
  public init(locale: String) {
    self = locale.lowercased().hasPrefix("ko") ? .korean : .english
  }

  /// What a command does, in a few words.
  public func help(_ command: Command) -> String { words.help(command) }

  /// Which value of something is a reader's, and what the articles say in its place.
  public func trace(_ trace: Correction.Trace) -> String { words.trace(trace) }

  /// The words of the interface.
  var words: any Words {
    switch self {
    case .korean: KoreanWords()
    case .english: EnglishWords()
    }
  }
}
