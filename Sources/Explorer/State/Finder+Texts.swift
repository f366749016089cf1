import NewsGraph
import NewsModel
import TextUI

extension Finder {
  /// The first character typed.
  var sign: Character? { field.text.first { $0 != " " } }

  /// What a text has to say, as `TextQuery` reads it, of articles that facets narrow as those of a list do;
  /// and which of the facets cannot be read.
  var text: (query: Result<TextQuery, TextQuery.Fault>, fault: FilterText.Fault?) {
    let typed = field.text.drop { $0 == " " }
    let rest = typed.dropFirst()
    // The sign itself opens a phrase where one more mark closes it.
    let isPhrase = !rest.count(where: TextQuery.quotes.contains).isMultiple(of: 2)
    let (scope, words) = FilterText.articles(in: String(isPhrase ? typed : rest))
    let query = Result { () throws(TextQuery.Fault) in
      var query = try TextQuery(words)
      query.period = scope.filter.period
      query.outlet = scope.filter.outlet
      return query
    }
    return (query, scope.fault)
  }

  /// What texts are searched for, to be shown among their words.
  var phrases: [String] { (try? text.query.get())?.phrases ?? [] }

  /// Why the texts cannot be searched for what stands there so far.
  var fault: TextQuery.Fault? {
    guard isText, case .failure(let fault) = text.query, fault != .noWords else { return nil }
    return fault
  }

  /// The searches that are kept, while the sign of texts stands alone or before the beginning of a name
  /// (`"@공급`).
  var shownQueries: [SavedQuery] {
    guard isText, let name = nameOfKept else { return [] }
    return queries?.filter { name.isEmpty || $0.name.lowercased().contains(name) } ?? []
  }

  /// The search under the cursor.
  var keptQuery: SavedQuery? {
    let shown = shownQueries
    return shown.indices.contains(window.cursor) ? shown[window.cursor] : nil
  }

  /// Types a search that is kept, to be changed like any other.
  mutating func type(_ kept: SavedQuery, in language: Language) {
    let signs = Self.signs.filter { kept.kinds == [$0.value] }.map { String($0.key) }
    let scope = FilterText.articles(of: kept.period, outlet: kept.outlet, in: language)
    let sign = scope.isEmpty ? signs.first ?? "\"" : "\""
    field = TextField(sign + kept.words + (scope.isEmpty ? "" : " " + scope))
  }

  /// The name that a kept search is looked for by, empty for all of them; nil where something else is
  /// typed.
  var nameOfKept: String? {
    let rest = String(field.text.drop { $0 == " " }.dropFirst())
    guard isText, !rest.isEmpty else { return isText ? "" : nil }
    return SavedQuery.name(in: rest)?.lowercased()
  }
}
