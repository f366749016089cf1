import NewsModel

/// Words in a place of a deal that only a firm can fill, beside a firm known already.
///
/// `한빛전자는 누리랩과 업무협약을 맺었다`, `누리랩을 인수했다`, `누리랩에 80억원을 투자했다`, `누리랩으로부터 투자를`, `누리랩은 …다고
/// 공시했다`. Yields the firm. Rejects ordinary words, people, places, works, shares and goods.
struct SlotFirm {
  let words: [Word]
  let usage: WordUsage
  let findings: Findings
  let people: WordSet

  private static let agreements = [
    "업무협약", "MOU", "양해각서", "협약", "제휴", "손잡", "손을", "맞손", "파트너십", "합작", "공급계약", "업무제휴", "협력", "공동",
  ]
  private static let buying = [
    "인수했", "인수한", "인수하", "인수해", "품었", "품은", "사들", "흡수합병", "매각했", "매각하", "매각한", "자회사로", "계열사로",
  ]
  private static let things = [
    "센터", "공장", "부지", "건물", "사업", "사업부", "부문", "브랜드", "지분", "주식", "채권", "자산", "기술", "특허", "설비",
    "장비", "시설", "매장", "점포",
    "빌딩", "사옥", "토지", "골프장", "단지", "지역", "시장", "업체", "회사", "기업", "기관", "단체", "병원", "학교", "당국", "국가",
    "도시", "물량", "제품",
    "부품", "서비스", "플랫폼", "소프트웨어", "법인", "노조", "투자자", "주주", "측", "구단", "인력", "직원", "고객", "소비자", "가맹점",
    "대리점", "인프라", "콘텐츠",
    "협력사", "고객사", "대주주", "경영진", "업계", "현지", "물질", "원료", "소재", "칩", "치료제", "백신", "신약", "모델", "로봇",
    "차량", "선박", "발전소", "광산",
    "산업", "분야", "생산", "판매", "개발", "건설", "운영", "사", "들", "기", "품", "제", "용", "량", "률", "비", "권", "주",
    "일", "월", "년", "원", "명", "사채", "증권", "상인", "공인", "주민", "시민", "계층", "농가", "들과", "청년",
  ]

  func find() -> [FirmCandidate] {
    guard
      words.contains(where: { word in word.splits.contains { findings.isFirm($0.stem) } }
      )
    else { return [] }
    return words.indices.dropLast().compactMap { i in
      guard !words[i].isQuoted, let split = name(i), fits(i, split.josa) else { return nil }
      let isRepeated = usage.stems[split.stem, default: 0] >= 2
      return FirmCandidate(
        name: split.stem, kind: nil, rule: "firm.slot", confidence: isRepeated ? 0.65 : 0.55)
    }
  }

  private static let particles: WordSet = ["와", "과", "을", "를", "에", "로부터", "으로부터", "은", "는"]

  private func name(_ i: Int) -> Josa.Split? {
    let split =
      words[i].isClosed
      ? Josa.Split(stem: words[i].text, josa: words[i].tail)
      : words[i].splits.last { Self.particles.contains($0.josa) }
    guard let split, Self.particles.contains(split.josa), !findings.isFirm(split.stem) else {
      return nil
    }
    let stem = split.stem
    guard stem.count >= 3, stem.count <= 10, words[i].isHangul || words[i].hasLatin,
      HeadNounFirm.mayBeFirm(stem, word: words[i]), !people.contains(stem),
      KoreanName.likeness(stem) ?? 0 < 0.6, KoreanName.parts(stem) == nil || stem.count > 3,
      !stem.ends(withAny: Self.things),
      !Lexicon.shared.places.contains(stem), TitleWord.read(stem) == nil
    else { return nil }
    // A short form of a firm known already is none of its own.
    guard !findings.firms.words.contains(where: { $0.hasPrefix(stem) }) else { return nil }
    // 생산공장을, 인공지능반도체와: made of ordinary words.
    let characters = Array(stem)
    let isCompound = (2..<max(2, characters.count - 1)).contains { cut in
      Lexicon.shared.common.contains(String(characters[..<cut]))
        && Lexicon.shared.common.contains(String(characters[cut...]))
    }
    return isCompound ? nil : split
  }

  private func fits(_ i: Int, _ josa: String) -> Bool {
    func next(_ count: Int, _ prefixes: [String]) -> Bool {
      (i + 1..<min(words.count, i + 1 + count)).contains { k in
        words[k].text.begins(withAny: prefixes)
      }
    }
    switch josa {
    case "와", "과": return next(4, Self.agreements)
    case "을", "를": return next(1, Self.buying) || next(2, ["인수하", "인수했", "품었"])
    case "에":
      return i + 2 < words.count && words[i + 1].startsWithDigit
        && next(4, ["투자했", "투자한", "투자하", "출자", "넣었"])
        || next(1, ["투자한", "투자했", "인수됐", "매각됐", "팔렸"])
    case "로부터", "으로부터": return next(4, ["투자", "수주", "인수", "지분", "공급받", "납품"])
    default:
      return words.last.map {
        ["공시했다", "상장했다", "상장한다", "투자받았다", "유치했다"].contains($0.text)
      } == true && i <= 2
    }
  }
}
