package import NewsModel

extension Person {
  /// The reference to the person.
  package var ref: EntityRef { EntityRef(id: id, kind: .person, name: name) }

  /// The articles that name the person.
  package var sources: Set<ContentID> { Set(mentions.map(\.evidence.article)) }

  /// The row of the People list; `refs` gives the names of the person and the firm.
  package func row(refs: (ContentID) -> EntityRef?) -> ListRow {
    let line = leadingRole.map { $0.line(firmName: $0.firm.flatMap(refs)?.name) }
    return ListRow(ref: refs(id) ?? ref, detail: line, stories: sources.count)
  }
}

extension Firm {
  /// The reference to the firm.
  package var ref: EntityRef { EntityRef(id: id, kind: .firm, name: name) }

  /// The articles that name the firm.
  package var sources: Set<ContentID> { Set(mentions.map(\.evidence.article)) }

  /// The row of the Firms list.
  package var row: ListRow {
    ListRow(ref: ref, detail: ticker, stories: sources.count, firmKind: kind)
  }
}

extension Meeting {
  /// The row of the Meetings list; `refs` gives the names of its parties.
  package func row(refs: (ContentID) -> EntityRef?) -> ListRow {
    ListRow(
      ref: ref(naming: refs), detail: kind, stories: sources.count, date: date, status: status,
      parties: parties.compactMap(refs), place: place)
  }
}

extension ArticleHead {
  /// The reference to the article under its headline.
  package var ref: EntityRef { EntityRef(id: id, kind: .article, name: title) }

  /// The row of a list of articles.
  package var row: ListRow { ListRow(ref: ref, detail: publisher, stories: 1, date: published) }
}

extension ListRow {
  /// Whether `a` stands before `b` in an order; a total order, by id in the end.
  package static func precedes(_ a: ListRow, _ b: ListRow, in order: ListOrder) -> Bool {
    switch order {
    case .rank where a.ref.kind == .person || a.ref.kind == .firm:
      if a.stories != b.stories { return a.stories > b.stories }
    case .rank, .date:
      if a.date != b.date { return PartialDate.isLater(a.date, b.date) }
    case .name: break
    }
    if a.ref.name != b.ref.name {
      return a.ref.name.utf8.lexicographicallyPrecedes(b.ref.name.utf8)
    }
    return a.ref.id < b.ref.id
  }
}
