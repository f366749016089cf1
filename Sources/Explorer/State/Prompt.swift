import NewsGraph
import NewsModel
import TextUI

/// A line of text that is asked for in the bottom line.
struct Prompt: Hashable, Sendable {
  /// What can be asked for here: Tab leads from one to the next.
  private let entries: [Entry]
  /// Which of them is asked for.
  private var index = 0
  /// What is being typed.
  var field: TextField

  /// What a line of text is asked for.
  enum Purpose: Hashable, Sendable {
    /// Words to keep beside the subject.
    case note
    /// The form of its name to show.
    case rename
    /// The right value of something.
    case correct(Correction.Field)
    /// The file that the view is written into.
    case exportFile
    /// The file that the brief is written into.
    case briefFile
  }

  /// A text that can be asked for.
  struct Entry: Hashable, Sendable {
    /// What the text is for.
    var purpose: Purpose
    /// What it is about.
    var subject: EntityRef
    /// What stands there so far.
    var text = ""
    /// The words that it is one of; any will do where there are none.
    var choices: [Choice] = []
  }

  /// A word for a value of a vocabulary.
  struct Choice: Hashable, Sendable {
    /// The value, as the export writes it.
    var value: String
    /// How it is called here.
    var word: String
  }

  /// Asks for the first of several texts; nil where there is none to ask for.
  init?(_ entries: [Entry]) {
    guard let first = entries.first else { return nil }
    self.entries = entries
    field = TextField(first.text)
  }

  /// What is asked for.
  var entry: Entry { entries[index] }

  /// Whether something else can be asked for as well.
  var hasOthers: Bool { entries.count > 1 }

  /// Asks for the next or former text; what was typed is dropped.
  mutating func move(by count: Int) {
    index = (index + count % entries.count + entries.count) % entries.count
    field = TextField(entry.text)
  }

  /// What is done with the text; nil while there is none.
  var act: ReaderAct? {
    let text = field.text
    guard !text.allSatisfy(\.isWhitespace) else { return nil }
    let id = entry.subject.id
    switch entry.purpose {
    case .note: return .note(id, text)
    case .rename: return .rename(id, text)
    case .correct(let field):
      let chosen = entry.choices.first { $0.word == text.filter { !$0.isWhitespace } }
      return .correct(id, field, chosen?.value ?? text)
    case .briefFile: return .writeBrief(text)
    case .exportFile: return nil
    }
  }
}
