import NewsGraph
import NewsModel
import TextUI

/// A line of text that is asked for in the bottom line.
struct Prompt: Hashable, Sendable {
  /// What the text is for.
  var purpose: Purpose
  /// What it is about.
  var subject: EntityRef
  /// What is being typed.
  var field: TextField

  /// What a line of text is asked for.
  enum Purpose: Hashable, Sendable, CaseIterable {
    /// Words to keep beside the subject.
    case note
    /// The form of its name to show.
    case rename
    /// The day of a meeting.
    case date
    /// Where a meeting was.
    case place
    /// The title of a role.
    case title
  }

  /// What is done with the text; nil while there is none.
  var act: ReaderAct? {
    let text = field.text
    guard !text.allSatisfy(\.isWhitespace) else { return nil }
    return switch purpose {
    case .note: .note(subject.id, text)
    case .rename: .rename(subject.id, text)
    case .date: .correct(subject.id, .date, text)
    case .place: .correct(subject.id, .place, text)
    case .title: .correct(subject.id, .title, text)
    }
  }
}
