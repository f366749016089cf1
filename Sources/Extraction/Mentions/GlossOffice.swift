import NewsModel

/// An office told in brackets: `두레증권 회장`, `전 두레증권 대표이사 사장`, `두레대 경영학부 교수 겸임`, `회장`.
///
/// Nil where the brackets hold anything else.
struct GlossOffice {
  let titles: [String]
  let firm: String?
  let status: RoleStatus

  private static let statuses: [String: RoleStatus] = [
    "前": .former, "現": .current, "新": .current,
  ]
  private static let besides: WordSet = ["겸임", "겸직", "겸"]

  init?(_ gloss: String) {
    let told = gloss.split(whereSeparator: { "·,/".contains($0) })
      .filter { !$0.hasSuffix("사진") && !$0.hasSuffix("영입") }
    guard told.count == 1, let words = told.first else { return nil }
    var parts = words.split(separator: " ").map(String.init)
    var status = RoleStatus.current
    if let first = parts.first, let told = Self.statuses[first] ?? Lexicon.shared.statuses[first] {
      status = told
      parts.removeFirst()
    }
    if let last = parts.last, Self.besides.contains(last) { parts.removeLast() }
    var titles: [String] = []
    while let last = parts.last, let title = TitleWord.read(last) {
      titles.insert(title.title, at: 0)
      parts.removeLast()
      if let firm = title.firm {
        guard parts.isEmpty else { return nil }
        self.init(titles: titles, firm: firm, status: status)
        return
      }
    }
    guard !titles.isEmpty, parts.count <= 2 else { return nil }
    var firm = parts.first
    if parts.count == 2 {
      if let name = FirmPhrase.split(parts[0], parts[1]) {
        firm = name
      } else if Self.isDepartment(parts[1]) {
        titles[0] = parts[1] + " " + titles[0]
      } else {
        return nil
      }
    }
    // 주베트남 대사, 재활의학과 교수: no organisation by itself.
    if let part = firm, parts.count == 1, Self.isPost(part) || Self.isDepartment(part) {
      titles[0] = part + " " + titles[0]
      firm = nil
    }
    if let firm {
      guard firm.count >= 2, firm.first?.isNumber == false, !Lexicon.shared.isOrdinary(firm)
      else { return nil }
    }
    self.init(titles: titles, firm: firm, status: status)
  }

  private init(titles: [String], firm: String?, status: RoleStatus) {
    self.titles = titles
    self.firm = firm
    self.status = status
  }

  private static func isPost(_ text: String) -> Bool {
    text.hasPrefix("주") && Lexicon.shared.places.contains(String(text.dropFirst()))
  }

  /// What a firm or a school is parted into.
  static func isDepartment(_ text: String) -> Bool {
    text.ends(
      withAny: ContextEmployer.departments + ["학과", "학부", "대학원", "실", "국"], behindStem: true)
  }
}
