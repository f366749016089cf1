import NewsGraph
import NewsModel

extension PageComposer {
  func firmItems(_ firm: Firm) -> [PageItem] {
    var head = PageItem()
    let kind = [words.kind(firm.kind), firm.ticker].compactMap(\.self).joined(separator: " · ")
    head.fact(kind, fact: "kind", proofs: firm.mentions.proofs)
    return [head, PageItem(sourceCount(firm.mentions), .faint)]
      + handItems(firm.id)
      + holderItems(page.holders)
      + tieItems(page.ties, of: firm.id)
      + meetingListItems(page.meetings, of: firm.id)
      + formItems(firm.aliases, firm.mentions)
      + articleItems(naming: firm.mentions)
  }

  private func holderItems(_ holders: [Page.Holder]) -> [PageItem] {
    guard !holders.isEmpty else { return [] }
    return heading(.holders, Set(holders.map(\.person)).count)
      + holders.compactMap { holder in
        guard let person = ref(holder.person) else { return nil }
        var item = PageItem(indent: 1)
        item.link(
          person, fact: "holder:\(holder.role.id)", proofs: holder.role.provenance.proofs)
        item.add(" \(holder.role.line(firmName: nil))")
        addState(of: holder.role, to: &item)
        addTraces(holder.role.id, to: &item)
        item.isEntry = true
        return item
      }
  }
}
