/// Something that could not be done, in the words of one line:
/// `inmaek: FILE:LINE: what is wrong; what to do`.
package struct Failure: Error, Hashable, Sendable {
  /// How the program ends because of it.
  package var status: ExitStatus
  /// The file (and line) it is about.
  package var place: String?
  /// What is wrong.
  package var what: String
  /// What to do about it.
  package var remedy: String?
  /// What it may have been about, one a line, to choose from.
  package var candidates: [String] = []

  /// Makes a failure.
  package init(
    _ status: ExitStatus, place: String? = nil, _ what: String, remedy: String? = nil
  ) {
    self.status = status
    self.place = place
    self.what = what
    self.remedy = remedy
  }

  /// Makes a failure of words.
  init(_ status: ExitStatus, place: String? = nil, _ words: Complaint) {
    self.init(status, place: place, words.what, remedy: words.remedy)
  }

  /// The one line that a reader sees.
  package var line: String {
    let text = ["inmaek", place, what].compactMap(\.self).joined(separator: ": ")
    return (remedy.map { text + "; " + $0 } ?? text).onOneLine
  }
}

/// What is wrong and what to do about it, in a reader's language.
package struct Complaint: Hashable, Sendable {
  package var what: String
  package var remedy: String?

  /// Makes a complaint.
  init(_ what: String, _ remedy: String? = nil) {
    self.what = what
    self.remedy = remedy
  }
}

/// The command has said all there is to say and ends with this status.
struct Finished: Error {
  var status: ExitStatus
}
