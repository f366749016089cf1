/// A text of settings: what is set where, and on which line.
///
/// The part of TOML 1.0 that settings need: remarks, headers of tables, bare, quoted and dotted keys;
/// texts in one line, true and false, whole numbers, and lists of them over any number of lines. What
/// else TOML has (dates, fractions, inline tables, texts over several lines) sets nothing here and is
/// told as a fault. A line that is wrong does not spoil the others.
struct SettingsText {
  /// What is set, in the order of the text.
  private(set) var entries: [Entry] = []
  /// What cannot be read, by line.
  private(set) var faults: [(line: Int, fault: Fault)] = []

  /// A value and where it stands.
  struct Entry: Hashable {
    /// The tables it stands in and its own name.
    var path: [String]
    var value: Value
    /// The line of its key, counted from 1.
    var line: Int
  }

  /// What can be set.
  enum Value: Hashable {
    case text(String)
    case truth(Bool)
    case number(Int)
    case list([Value])
  }

  /// Why a line cannot be read.
  enum Fault: Hashable, Sendable {
    /// There is no key, or it is not followed by `=`.
    case key
    /// There is no value, or none of the kinds there are.
    case value
    /// A text without its second quotation mark, or with an unknown escape.
    case text
    /// A list without its end.
    case list
    /// Something stands after the value.
    case rest
    /// The header of a table is none.
    case header
    /// The key was set before.
    case again(String)
  }

  /// Reads a text, in time O(text).
  init(_ text: String) {
    var scanner = SettingsScanner(text)
    var table: [String] = []
    while scanner.skipToLine() {
      let line = scanner.line
      do throws(Fault) {
        if let header = try scanner.header() {
          table = header
        } else {
          let path = table + (try scanner.key())
          let value = try scanner.value()
          try scanner.endOfLine()
          try add(Entry(path: path, value: value, line: line))
        }
      } catch {
        faults.append((line, error))
        scanner.skipLine()
      }
    }
  }

  private mutating func add(_ entry: Entry) throws(Fault) {
    guard !entries.contains(where: { $0.path == entry.path }) else {
      throw .again(entry.path.joined(separator: "."))
    }
    entries.append(entry)
  }
}

extension SettingsText.Fault: Error {}
