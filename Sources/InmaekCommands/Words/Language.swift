import ArgumentParser
import Explorer

/// A language, as the command line calls it.
struct LanguageName: ExpressibleByArgument {
  var language: Language

  init?(argument: String) {
    guard let language = Language(rawValue: argument) else { return nil }
    self.language = language
  }

  static var allValueStrings: [String] { Language.allCases.map(\.rawValue) }
}

extension Language {
  /// The language of a locale: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides.
  init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self.init(locale: locale ?? "")
  }

  /// The language that `--lang` asks for, wherever it stands among the arguments; nil when it asks
  /// for none that there is.
  ///
  /// Parsing itself needs to know: it speaks, too.
  init?(askedForIn arguments: [String]) {
    let asked = arguments.indices.lazy.compactMap { index -> Language? in
      if arguments[index].hasPrefix("--lang=") {
        return Language(rawValue: String(arguments[index].dropFirst("--lang=".count)))
      }
      guard arguments[index] == "--lang", index + 1 < arguments.count else { return nil }
      return Language(rawValue: arguments[index + 1])
    }
    guard let language = asked.first else { return nil }
    self = language
  }

  /// What the program says in this language.
  var phrases: any Phrases {
    switch self {
    case .korean: KoreanPhrases()
    case .english: EnglishPhrases()
    }
  }
}

/// The phrases of the run at hand.
///
/// Descriptions of arguments are made by types, not by values, so nothing can be passed to them.
enum Speech {
  @TaskLocal static var phrases: any Phrases = EnglishPhrases()
}
