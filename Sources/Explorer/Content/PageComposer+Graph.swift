import HangulText
import NewsGraph
import NewsModel

extension PageComposer {
  /// The subject with its neighbours around it, drawn with box lines.
  ///
  /// Roles, ties (═), and meetings as nodes (◆) of their own with those who were there; at most so many
  /// of each, the rest is counted.
  func graphItems(_ most: Int) -> [PageItem] {
    let branches = roleBranches(most) + tieBranches(most) + meetingBranches(most)
    let name = page.ref?.label ?? ""
    let bar = String(repeating: "━", count: name.displayCells + 2)
    var middle = PageItem(indent: 1)
    middle.add("┃ ")
    middle.fact(name, .heading, fact: "name", proofs: nameProofs)
    middle.add(" ┃")
    let box = [
      PageItem("┏\(bar)┓", indent: 1), middle,
      PageItem(
        branches.isEmpty ? "┗\(bar)┛" : "┗━┯\(String(bar.dropFirst(2)))┛", indent: 1),
    ]
    return box
      + branches.enumerated().flatMap { index, branch in
        drawn(branch, isLast: index == branches.count - 1)
      }
  }

  /// A line that goes out from the middle, with those that go out from its end.
  private struct Branch {
    var line: PageItem
    var twigs: [PageItem] = []
  }

  private static let trunk = "  │"

  private func drawn(_ branch: Branch, isLast: Bool) -> [PageItem] {
    var items = [branch.line.prefixed(by: isLast ? "  └─" : "  ├─")]
    for (index, twig) in branch.twigs.enumerated() {
      let corner = index == branch.twigs.count - 1 ? "└─ " : "├─ "
      items.append(twig.prefixed(by: (isLast ? "   " : Self.trunk) + "     " + corner))
    }
    return items
  }

  var nameProofs: [Proof] {
    switch page.subject {
    case .person(let person): person.mentions.proofs
    case .firm(let firm): firm.mentions.proofs
    case .meeting(let meeting): meeting.proofs
    case .article, .overview: []
    }
  }

  /// Titles: of a person at firms, of a firm its people.
  private func roleBranches(_ most: Int) -> [Branch] {
    var branches: [Branch] = []
    if case .person(let person) = page.subject {
      for role in person.roles {
        guard let firm = role.firm.flatMap(ref) else { continue }
        var line = PageItem()
        line.add(" \(role.line(firmName: nil)) ── ", .faint)
        line.link(firm, fact: "role:\(role.id)", proofs: role.provenance.proofs)
        branches.append(Branch(line: line))
      }
    }
    for holder in page.holders {
      guard let person = ref(holder.person) else { continue }
      var line = PageItem()
      line.add(" \(holder.role.line(firmName: nil)) ── ", .faint)
      line.link(person, fact: "holder:\(holder.role.id)", proofs: holder.role.provenance.proofs)
      branches.append(Branch(line: line))
    }
    return folded(branches, most)
  }

  private func tieBranches(_ most: Int) -> [Branch] {
    let branches = page.ties.compactMap { tie -> Branch? in
      let other = tie.from == page.id ? tie.to : tie.from
      guard let ref = ref(other) else { return nil }
      var line = PageItem()
      let label = tie.label.isEmpty ? words.kind(tie.kind) : tie.label
      line.add(
        "═ \(words.kind(tie.kind))\(label == words.kind(tie.kind) ? "" : " " + label) ═ ", .faint)
      line.link(ref, fact: "tie:\(tie.id)", proofs: tie.provenance.proofs)
      if tie.status != .current { line.add(" (\(words.status(tie.status)))", .planned) }
      return Branch(line: line)
    }
    return folded(branches, most)
  }

  /// Meetings, or of a meeting those who were there.
  private func meetingBranches(_ most: Int) -> [Branch] {
    if case .meeting(let meeting) = page.subject {
      return folded(
        parties(of: meeting).map { item in
          var line = PageItem()
          line.add(" ", .faint)
          line.append(item)
          return Branch(line: line)
        }, most)
    }
    return folded(
      page.meetings.map { meeting in
        var line = PageItem()
        line.add("◆ ", .number)
        let target =
          ref(meeting.id) ?? EntityRef(id: meeting.id, kind: .meeting, name: meeting.kind)
        let start = line.add("\(meeting.status.mark) ", meeting.status.role).lowerBound
        line.add("\(when(meeting)) \(meeting.kind)", .link)
        line.stop(
          start..<line.text.utf8.count, fact: "meeting", target: target, proofs: meeting.proofs)
        line.isEntry = true
        return Branch(line: line, twigs: parties(of: meeting))
      }, most)
  }

  private func parties(of meeting: Meeting) -> [PageItem] {
    (meeting.people + meeting.firms).filter { $0 != page.id }.compactMap(ref).map { other in
      var item = PageItem()
      if let part = meeting.parts[other.id] { item.add("\(words.part(part)) ", .faint) }
      item.link(other, fact: "party:\(meeting.id)", proofs: meeting.proofs(of: other.id))
      return item
    }
  }

  private func folded(_ branches: [Branch], _ most: Int) -> [Branch] {
    guard branches.count > most else { return branches }
    var rest = PageItem()
    rest.add(" " + words.more(branches.count - max(0, most)), .faint)
    return branches.prefix(max(0, most)) + [Branch(line: rest)]
  }
}
