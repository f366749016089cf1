package import NewsModel

extension Person {
  /// The role to show beside the name: one held now before one to come before one past; the one
  /// at a named firm before the bare title of the same wording; then the latest.
  package var leadingRole: Role? {
    let placed = Set(roles.filter { $0.firm != nil }.map(\.title))
    let candidates = roles.filter { $0.firm != nil || !placed.contains($0.title) }
    return candidates.enumerated().min { a, b in
      if a.element.status.rank != b.element.status.rank {
        return a.element.status.rank < b.element.status.rank
      }
      if a.element.date != b.element.date {
        return PartialDate.isLater(a.element.date, b.element.date)
      }
      return a.offset < b.offset
    }?.element
  }
}

extension Role {
  /// The role in words: "삼성전자 회장", "전 삼성전자 부회장".
  package func line(firmName: String?) -> String {
    [status.prefix, firmName, title].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension RoleStatus {
  /// The word that Korean newspapers put before a title that is not simply held.
  fileprivate var prefix: String? {
    switch self {
    case .current, .acting: nil
    case .designate: "차기"
    case .former: "전"
    case .deceased: "고"
    }
  }
}
