import NewsGraph
import NewsModel

extension PageComposer {
  /// The ties of somebody: "소유 → ›ARM  지분 약 90%".
  func tieItems(_ ties: [Tie], of subject: ContentID) -> [PageItem] {
    guard !ties.isEmpty else { return [] }
    return heading(.ties, ties.count) + ties.map { tieItem($0, of: subject) }
  }

  /// The ties agreed at a meeting: "›삼성전자 → ›오픈AI  공급  의향서".
  func agreedItems(_ ties: [Tie]) -> [PageItem] {
    guard !ties.isEmpty else { return [] }
    return heading(.agreed, ties.count)
      + ties.map { tie in
        var item = PageItem(indent: 1)
        addEnd(tie.from, of: tie, to: &item)
        item.add(" \(tie.kind.isDirected ? "→" : "↔") ", .faint)
        addEnd(tie.to, of: tie, to: &item)
        item.add("  \(words.kind(tie.kind))")
        addTail(tie, to: &item)
        return item
      }
  }

  private func tieItem(_ tie: Tie, of subject: ContentID) -> PageItem {
    var item = PageItem(indent: 1)
    let isFrom = tie.from == subject
    let arrow = tie.kind.isDirected ? (isFrom ? "→" : "←") : "↔"
    item.add("\(words.kind(tie.kind)) \(arrow) ", .faint)
    addEnd(isFrom ? tie.to : tie.from, of: tie, to: &item)
    addTail(tie, to: &item)
    return item
  }

  private func addEnd(_ id: ContentID, of tie: Tie, to item: inout PageItem) {
    let name = ref(id) ?? EntityRef(id: id, kind: .firm, name: id.rawValue)
    item.link(name, fact: "tie:\(tie.id)", proofs: tie.provenance.proofs)
  }

  /// The article's word, the amounts, the share, the day and the status, as far as known.
  private func addTail(_ tie: Tie, to item: inout PageItem) {
    let doubtful = tie.amounts.apartByUnit.map(\.asWritten)
    var facts = [tie.label] + tie.amounts.map(\.asWritten).filter { !doubtful.contains($0) }
    if let share = tie.share, share.isFinite, !tie.label.contains("%") {
      facts.append("\(Int(min(max(share, 0), 1) * 100 + 0.5))%")
    }
    facts = facts.filter { !$0.isEmpty }.uniqued()
    if !facts.isEmpty { item.add("  " + facts.joined(separator: " · ")) }
    if !doubtful.isEmpty { item.add(" (\(words.unitDoubt(doubtful)))", .planned) }
    if let date = tie.date { item.add("  \(date.iso)", .number) }
    if tie.status != .current { item.add(" (\(words.status(tie.status)))", .planned) }
    item.add(hedge(tie.provenance), .faint)
    addTraces(tie.id, to: &item)
  }
}

extension TieKind {
  /// Whether the two ends differ: owner and owned, supplier and supplied.
  fileprivate var isDirected: Bool {
    switch self {
    case .partnership, .rivalry, .kinship: false
    case .investment, .ownership, .venture, .supply: true
    }
  }
}
