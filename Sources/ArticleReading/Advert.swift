import NewsModel

/// Adverts and spam between the lines of an article.
enum Advert {
  private static let spam = PhraseSet(
    """
    카지노 슬롯 바카라 토토 룰렛 홀덤 파워볼 블랙잭 먹튀 꽁머니 사다리게임 성인용품 비아그라 조건만남 출장안마 대출상담 리딩방
    """)
  private static let lures = PhraseSet(
    """
    첫충 첫_충전 첫_입금 가입머니 가입코드 보너스 꽁머니 먹튀 추천인 총판 롤링 환전 입금 가입 주소 추천 순위 무료 이벤트 %
    """)
  private static let marks = PhraseSet(
    "[광고] (광고) <광고> 【광고】 [AD] (AD) [PR] [홍보] (협찬) AD) [Sponsored] [전면광고]")
  /// No headline says these.
  private static let houseNotices = PhraseSet(
    "[알림] [공지] [모집] [이벤트] [구독_안내] [구독안내] [독자_참여] <알림> <알립니다> [알립니다] 다음_호_예고 다음호_예고 다음_회에는 다음_회_예고")
  private static let calls = PhraseSet(
    """
    지금_가입하면 지금_바로_가입 무료로_받기 무료_받기 첫_달_무료 한_달_무료 쿠폰_받기 채널_추가하 채널을_추가하 알림받기 알림_받기 친구_추가하 \
    클릭하세요 구독하세요 1+1_행사 수익률_보장 네이버에서_구독 메인에서_만나 채널에서_만나 홈에서_구독 구독하면 바로가기 구독하기
    """)
  /// A headline may say these; a line that also points or exclaims does not.
  private static let hints = PhraseSet(
    """
    무료_체험 무료체험 무료로_보기 무료_공개 선착순 할인 이벤트 구독 앱_다운로드 앱_설치 상담_신청 급등주 추천주 특가 쿠폰 뉴스레터 \
    알림 채널 체험단 당첨 사은품
    """)
  private static let appeals = PhraseSet("! 하기 받기 보기 신청 하세요 가입 클릭 추가 > ▶ → 만나세요 드립니다 드려요")

  /// Marks adverts: lines that say so, calls to subscribe or sign up, and betting spam.
  ///
  /// Rejects running prose: a story may be about a casino.
  static func mark(_ draft: inout Draft) {
    let outline = Outline(draft.lines)
    for index in draft.lines.indices {
      let line = draft.lines[index]
      if isAdvert(line) || index > outline.firstProse && isHouseNotice(line) {
        draft.lines[index].take(.advert)
      }
    }
  }

  /// "[알림] 시민기자를 모십니다", "다음 호 예고: …" below a story: the outlet on itself.
  private static func isHouseNotice(_ line: DraftLine) -> Bool {
    guard line.isUntouched, line.core.count <= 120 else { return false }
    return houseNotices.length(in: line.scalars, at: 0, end: line.scalars.count) != nil
  }

  private static func isAdvert(_ line: DraftLine) -> Bool {
    guard line.isUntouched, line.core.count <= 120 else { return false }
    let scalars = line.scalars
    if marks.length(in: scalars, at: 0, end: scalars.count) != nil { return true }
    if marks.suffixLength(of: scalars[...]) != nil { return true }
    guard !SentenceEnd.closes(scalars, line.core) else { return false }
    if calls.first(in: scalars, line.core) != nil { return true }
    if let first = scalars.first, first.isBullet || first.isOpening || first == "👉",
      hints.first(in: scalars, line.core) != nil, appeals.suffixLength(of: scalars[...]) != nil
    {
      return true
    }
    return isSpam(scalars)
  }

  /// Every word a betting house, or one of them with a lure beside it.
  private static func isSpam(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let first = spam.first(in: scalars, scalars.indices) else { return false }
    let words = scalars.split(whereSeparator: \.isBlank)
    let betting = words.count { spam.first(in: Array($0), 0..<$0.count) != nil }
    if betting == words.count || betting >= 3 { return true }
    let rest = [0..<first.lowerBound, first.upperBound..<scalars.count]
    let lured = rest.reduce(0) { $0 + lures.count(in: scalars, $1) }
    return lured >= 2 || lured == 1 && betting * 2 >= words.count - 2 && words.count <= 8
  }
}
