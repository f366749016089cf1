extension EnglishWords {
  var briefTitle: String { "Brief" }
  var briefComing: String { "Reading…" }
  func briefEmpty(_ key: String) -> String {
    "Nothing clipped yet: \(key) clips the evidence in sight"
  }
  var briefFile: String { "brief.md" }

  /// What the commands of the brief do; empty for any other.
  func briefHelp(_ command: Command) -> String {
    switch command {
    case .clip: "clip these words, or unclip them"
    case .brief: "what was clipped"
    case .moveUp: "in the brief: clip up"
    case .moveDown: "in the brief: clip down"
    case .write: "in the brief: write it as Markdown"
    default: ""
    }
  }
}
