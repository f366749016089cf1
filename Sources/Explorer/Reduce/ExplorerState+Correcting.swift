import NewsGraph
import NewsModel

extension ExplorerState {
  /// The values that can be set right where the cursor stands, the one under it first: a meeting's day
  /// and place, the title of a role, the outlet of an article, the name of whom a link leads to.
  var correctable: [Prompt.Entry] {
    guard focus == .detail, let page else {
      return Pane.lists.contains(focus) ? currentList?.selected.map(entries(of:)) ?? [] : []
    }
    guard let ref = page.page.ref else { return page.stop?.target.map(nameEntries) ?? [] }
    guard let stop = page.stop else { return nameEntries(ref) }
    let parts = stop.key.fact.split(separator: ":", maxSplits: 1).map(String.init)
    let id = parts.count > 1 ? ContentID(rawValue: parts[1]) : nil
    switch (parts[0], page.page.subject) {
    case ("status", .meeting(let meeting)):
      return entries(of: meeting, ref, first: .status)
    case ("date", .meeting(let meeting)):
      return entries(of: meeting, ref, first: .date)
    case ("place", .meeting(let meeting)):
      return entries(of: meeting, ref, first: .place)
    case ("outlet", .article(let article, _)):
      return entries(of: article, ref, first: .publisher)
    case ("date", .article(let article, _)):
      return entries(of: article, ref, first: .date)
    case ("role", .person(let person)):
      let role = person.roles.first { $0.id == id }
      return role.map { entries(of: $0, person.name) } ?? []
    case ("holder", _):
      let holder = page.page.holders.first { $0.role.id == id }
      return holder.map { entries(of: $0.role, page.page.names[$0.person]?.name ?? "") } ?? []
    case ("tie", _):
      return page.page.ties.first { $0.id == id }.map(entries(of:)) ?? []
    default: return nameEntries(stop.target ?? ref)
    }
  }

  private func nameEntries(_ ref: EntityRef) -> [Prompt.Entry] {
    guard ref.kind == .person || ref.kind == .firm else { return [] }
    return [Prompt.Entry(purpose: .rename, subject: ref, text: ref.name)]
  }

  private func entries(of row: ListRow) -> [Prompt.Entry] {
    func entry(_ field: Correction.Field, _ text: String?) -> Prompt.Entry {
      Prompt.Entry(purpose: .correct(field), subject: row.ref, text: text ?? "")
    }
    switch row.ref.kind {
    case .person, .firm: return nameEntries(row.ref)
    case .meeting:
      return [
        entry(.date, row.date?.iso), entry(.place, row.place),
        status(row.status, of: row.ref, words.status),
        entry(.present, nil),
      ]
    case .article: return [entry(.publisher, row.detail), entry(.date, row.date?.iso)]
    }
  }

  private func entries(
    of meeting: Meeting, _ ref: EntityRef, first: Correction.Field
  ) -> [Prompt.Entry] {
    let entries = [
      Prompt.Entry(purpose: .correct(.date), subject: ref, text: meeting.date?.iso ?? ""),
      Prompt.Entry(purpose: .correct(.place), subject: ref, text: meeting.place ?? ""),
      status(meeting.status, of: ref, words.status),
      Prompt.Entry(purpose: .correct(.present), subject: ref),
    ]
    return entries.beginning(with: first)
  }

  private func entries(
    of article: Article, _ ref: EntityRef, first: Correction.Field
  ) -> [Prompt.Entry] {
    let entries = [
      Prompt.Entry(purpose: .correct(.publisher), subject: ref, text: article.publisher ?? ""),
      Prompt.Entry(purpose: .correct(.date), subject: ref, text: article.published?.iso ?? ""),
    ]
    return entries.beginning(with: first)
  }

  private func entries(of role: Role, _ name: String) -> [Prompt.Entry] {
    let ref = EntityRef(id: role.id, kind: .person, name: name)
    let firm = role.firm.flatMap { page?.page.names[$0]?.name } ?? ""
    return [
      Prompt.Entry(purpose: .correct(.title), subject: ref, text: role.title),
      Prompt.Entry(purpose: .correct(.firm), subject: ref, text: firm),
      status(role.status, of: ref, words.status),
      Prompt.Entry(purpose: .correct(.date), subject: ref, text: role.date?.iso ?? ""),
    ]
  }

  private func entries(of tie: Tie) -> [Prompt.Entry] {
    let ref = EntityRef(id: tie.id, kind: .firm, name: tie.label)
    return [
      status(tie.status, of: ref, words.status),
      Prompt.Entry(purpose: .correct(.date), subject: ref, text: tie.date?.iso ?? ""),
    ]
  }

  /// One of all statuses is chosen, by its word.
  private func status<Status: CaseIterable & RawRepresentable<String>>(
    _ status: Status?, of ref: EntityRef, _ word: (Status) -> String
  ) -> Prompt.Entry {
    Prompt.Entry(
      purpose: .correct(.status), subject: ref, text: status.map(word) ?? "",
      choices: Status.allCases.map { .init(value: $0.rawValue, word: word($0)) })
  }
}

extension [Prompt.Entry] {
  /// The same in a circle from the one for a field on.
  fileprivate func beginning(with field: Correction.Field) -> [Prompt.Entry] {
    guard let index = firstIndex(where: { $0.purpose == .correct(field) }) else { return self }
    return Array(self[index...] + self[..<index])
  }
}
