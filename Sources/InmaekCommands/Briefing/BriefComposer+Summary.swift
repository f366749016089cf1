import GraphExport
import NewsGraph
import NewsModel

extension BriefComposer {
  /// Who they are, in how many articles, whom they met and what they are tied to.
  var summary: [Brief.Section] {
    if facts.subjects.count == 1, let page = facts.subjects.first {
      let lines = lines(of: page)
      return lines.isEmpty ? [] : [Brief.Section(phrases.summary, lines: lines)]
    }
    return [Brief.Section(phrases.summary)]
      + facts.subjects.compactMap { page in
        let lines = lines(of: page)
        return lines.isEmpty ? nil : Brief.Section(page.ref.name, level: 3, lines: lines)
      }
  }

  private func lines(of page: BriefSubject) -> [Brief.Line] {
    let ties = facts.ties.filter { [$0.from, $0.to].contains(page.ref.id) }
    switch page.subject {
    case .person(let person):
      return roles(of: person) + forms(person.aliases, person.mentions) + counts(page) + met(page)
        + ties.compactMap(line)
    case .firm(let firm):
      return holders(page) + forms(firm.aliases, firm.mentions) + counts(page) + met(page)
        + ties.compactMap(line)
    case .meeting(let meeting):
      let day = meeting.date?.iso ?? phrases.dayUnknown
      return [line("\(day) \(words(meeting))", meeting)].compactMap(\.self)
        + page.ties.compactMap(line)
    case .article, .overview: return []
    }
  }

  /// The role to show beside the name first, as of its month, and then the others.
  private func roles(of person: Person) -> [Brief.Line] {
    let leading = person.leadingRole
    let rest = person.roles.filter { $0.id != leading?.id }
    return ([leading].compactMap(\.self) + rest).compactMap { role in
      Brief.Line(
        telling.roleWords(role, asOf: role.date?.yearAndMonth) + traces(role.id),
        role.provenance.evidence.uniqued(by: \.article))
    }
  }

  /// Those in office at a firm, and those who were.
  private func holders(_ page: BriefSubject) -> [Brief.Line] {
    page.holders.compactMap { holder in
      Brief.Line(
        telling.holderWords(holder, asOf: holder.role.date?.yearAndMonth)
          + traces(holder.role.id), holder.role.provenance.evidence.uniqued(by: \.article))
    }
  }

  /// The other written forms, with the first words in which each stands.
  private func forms(_ aliases: [String], _ mentions: [EntityMention]) -> [Brief.Line] {
    let written = aliases.compactMap { form in
      mentions.first { $0.surface == form }.map { (form, $0.evidence) }
    }
    let forms = phrases.alsoWritten(written.map(\.0).joined(separator: " · "))
    return [Brief.Line(forms, written.map(\.1))].compactMap(\.self)
  }

  /// In how many articles of how many outlets, with the first words of each that name them.
  private func counts(_ page: BriefSubject) -> [Brief.Line] {
    let mentions = facts.mentions(of: page)
    let outlets = Set(mentions.compactMap { facts.articles[$0.evidence.article]?.publisher })
    let told = phrases.told(articles: mentions.count, outlets: outlets.count)
    return [Brief.Line(told, mentions.map(\.evidence))].compactMap(\.self)
  }

  /// Whom they met how often, with the days.
  private func met(_ page: BriefSubject) -> [Brief.Line] {
    facts.met(by: page).compactMap { other, meetings in
      let days = meetings.compactMap(\.date?.iso).uniqued(by: \.self).joined(separator: ", ")
      let words = phrases.met(other.name, times: meetings.count)
      return Brief.Line(
        days.isEmpty ? words : "\(words) (\(days))",
        meetings.flatMap { $0.evidence(of: other.id) }.uniqued(by: \.self))
    }
  }
}
