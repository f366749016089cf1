public import NewsModel

/// A graph rich enough to walk: the visits of 2025 told by invented outlets, and a meeting of
/// invented people that was called off.
public enum SampleGraph {
  /// The graph and the texts of its articles.
  public static func make() -> (graph: Graph, articles: [Article]) {
    var builder = GraphBuilder()
    addArticles(&builder)
    addParties(&builder)
    addRoles(&builder)
    addMeetings(&builder)
    addTiesAndQuotes(&builder)
    return (builder.graph(), builder.articles)
  }

  /// Many people of one big firm, every two neighbours of whom met: long lists and a hub.
  public static func crowd(_ count: Int) -> (graph: Graph, articles: [Article]) {
    var builder = GraphBuilder()
    let names = (0..<max(0, count)).map { "사람\($0)" }
    builder.article(
      "crowd.txt", title: "큰집의 사람들", publisher: "모두신문", published: "2025-05-01",
      lines: names.map { "\($0) 큰집 사원이 이웃과 만났다." })
    builder.firm("큰집")
    for name in names {
      builder.person(name)
      builder.role(name, "사원", at: "큰집", saying: "\(name) 큰집 사원")
    }
    for (a, b) in zip(names, names.dropFirst()) {
      builder.meeting(
        "만남", date: "2025-05-01", people: [a, b], tellings: [(.held, "\(a) 큰집 사원이 이웃과 만났다")])
    }
    return (builder.graph(), builder.articles)
  }
}

extension SampleGraph {
  private static func addArticles(_ builder: inout GraphBuilder) {
    builder.article(
      "nuri/20250204_seocho.txt", title: "올트먼·손정의, 서초에서 이재용과 마주 앉다",
      publisher: "누리일보", published: "2025-02-04",
      lines: [
        "샘 올트먼 오픈AI 최고경영자와 손정의 소프트뱅크 회장이 4일 오후 삼성전자 서초사옥을 찾아 이재용 삼성전자 회장과 회동했다.",
        "세 사람은 미국에 세울 데이터센터 ‘스타게이트’에서 삼성이 맡을 몫을 한 시간 반 동안 따졌다.",
        "르네 하스 ARM CEO와 전영현 삼성전자 부회장이 배석했다.",
        "손 회장은 건물을 나서며 “오늘은 서로의 생각을 맞춰 봤고 답은 다음에 내겠다”고 말했다.",
      ])
    builder.article(
      "duru/0204-kakao.txt", title: "카카오, 오픈AI와 손잡고 국내 서비스 낸다",
      publisher: "두루경제", published: "2025-02-04",
      lines: [
        "카카오가 오픈AI와 전략적 제휴를 맺었다.",
        "정신아 카카오 대표는 4일 오전 서울 플라자호텔에서 올트먼 CEO와 나란히 무대에 올라 간담회를 열었다.",
        "정 대표는 “우리말을 가장 잘 아는 비서를 함께 만들겠다”고 밝혔다.",
        "올트먼 CEO는 이날 김창한 크래프톤 대표와도 면담할 예정이다.",
      ])
    builder.article(
      "hanbit/20250203.txt", title: "손정의 내일 서울행…이재용과 3자 회동 조율",
      publisher: "한빛통신", published: "2025-02-03",
      lines: [
        "손정의 소프트뱅크 회장이 4일 한국을 찾아 올트먼 CEO, 이재용 삼성전자 회장과 3자 회동을 갖기로 하고 시각을 조율하고 있다.",
        "소프트뱅크는 ARM의 지분 약 90%를 쥐고 있다.",
      ])
    builder.article(
      "nuri/20251001_talks.txt", title: "반도체 손잡은 삼성·오픈AI", publisher: "누리일보",
      published: "2025-10-01",
      lines: [
        "이재용 삼성전자 회장은 1일 서초사옥에서 올트먼 CEO와 회담하고 메모리 공급 의향서에 서명했다.",
        "이에 앞서 최태원 SK그룹 회장도 SK서린빌딩에서 올트먼 CEO와 오찬을 함께했다.",
        "이재명 대통령은 이날 저녁 용산 대통령실에서 올트먼 CEO를 접견했고 이 회장과 최 회장이 동석했다.",
        "이 회장은 “메모리가 모자라면 인공지능도 멈춘다”고 강조했다.",
      ])
    builder.article(
      "memo.txt", title: "가온로봇 대표 회동 무산",
      lines: [
        "나도현 가온로봇 대표와 문가람 새벽전지 사장의 다음 달 회동은 결국 취소됐다.",
        "문 사장의 맏딸 문서린 씨는 가온로봇 이사로 일한 적이 있다.",
      ])
  }

  private static func addParties(_ builder: inout GraphBuilder) {
    builder.person("샘 올트먼", aliases: ["올트먼", "올트먼 CEO"])
    builder.person("손정의", aliases: ["손 회장"])
    builder.person("이재용", aliases: ["이 회장"])
    builder.person("르네 하스")
    builder.person("전영현")
    builder.person("정신아", aliases: ["정 대표"])
    builder.person("김창한")
    builder.person("최태원", aliases: ["최 회장"])
    builder.person("이재명")
    builder.person("나도현")
    builder.person("문가람", aliases: ["문 사장"])
    builder.person("문서린")
    builder.firm("삼성전자", aliases: ["삼성"], ticker: "005930")
    builder.firm("오픈AI")
    builder.firm("소프트뱅크")
    builder.firm("ARM")
    builder.firm("카카오", ticker: "035720")
    builder.firm("크래프톤")
    builder.firm("SK그룹", kind: .group)
    builder.firm("대통령실", kind: .government)
    builder.firm("스타게이트", kind: .venture)
    builder.firm("가온로봇")
    builder.firm("새벽전지")
  }

  private static func addRoles(_ builder: inout GraphBuilder) {
    builder.role(
      "이재용", "회장", at: "삼성전자", date: "2025-10-01", saying: "이재용 삼성전자 회장은 1일",
      "이재용 삼성전자 회장과 회동했다")
    builder.role(
      "샘 올트먼", "최고경영자", at: "오픈AI", date: "2025-02-04", saying: "샘 올트먼 오픈AI 최고경영자")
    builder.role(
      "손정의", "회장", at: "소프트뱅크", date: "2025-02-04", saying: "손정의 소프트뱅크 회장이 4일 오후")
    builder.role("르네 하스", "CEO", at: "ARM", saying: "르네 하스 ARM CEO")
    builder.role("전영현", "부회장", at: "삼성전자", saying: "전영현 삼성전자 부회장")
    builder.role("정신아", "대표", at: "카카오", date: "2025-02-04", saying: "정신아 카카오 대표는")
    builder.role("김창한", "대표", at: "크래프톤", saying: "김창한 크래프톤 대표와도")
    builder.role("최태원", "회장", at: "SK그룹", saying: "최태원 SK그룹 회장도")
    builder.role("이재명", "대통령", at: nil, date: "2025-10-01", saying: "이재명 대통령은")
    builder.role("나도현", "대표", at: "가온로봇", saying: "나도현 가온로봇 대표와")
    builder.role("문가람", "사장", at: "새벽전지", saying: "문가람 새벽전지 사장의")
    builder.role(
      "문서린", "이사", at: "가온로봇", status: .former, saying: "문서린 씨는 가온로봇 이사로 일한 적이 있다")
  }

  private static func addMeetings(_ builder: inout GraphBuilder) {
    builder.meeting(
      "회동", date: "2025-02-04", part: .afternoon, place: "삼성전자 서초사옥", topics: ["스타게이트"],
      people: ["샘 올트먼", "손정의", "이재용", "르네 하스", "전영현"],
      parts: ["르네 하스": .attending, "전영현": .attending, "이재용": .host],
      tellings: [
        (.planned, "올트먼 CEO, 이재용 삼성전자 회장과 3자 회동을 갖기로 하고"),
        (.held, "손정의 소프트뱅크 회장이 4일 오후 삼성전자 서초사옥을 찾아 이재용 삼성전자 회장과 회동했다"),
      ])
    builder.meeting(
      "간담회", date: "2025-02-04", part: .morning, place: "서울 플라자호텔",
      people: ["샘 올트먼", "정신아"], firms: ["카카오", "오픈AI"],
      tellings: [(.held, "정신아 카카오 대표는 4일 오전 서울 플라자호텔에서 올트먼 CEO와 나란히 무대에 올라 간담회를 열었다")])
    builder.meeting(
      "면담", date: "2025-02-04", people: ["샘 올트먼", "김창한"],
      tellings: [(.planned, "올트먼 CEO는 이날 김창한 크래프톤 대표와도 면담할 예정이다")])
    builder.meeting(
      "회담", date: "2025-10-01", place: "서초사옥", topics: ["메모리 공급"],
      people: ["이재용", "샘 올트먼"],
      tellings: [(.held, "이재용 삼성전자 회장은 1일 서초사옥에서 올트먼 CEO와 회담하고")])
    builder.meeting(
      "오찬", date: "2025-10-01", part: .noon, place: "SK서린빌딩", people: ["최태원", "샘 올트먼"],
      tellings: [(.held, "최태원 SK그룹 회장도 SK서린빌딩에서 올트먼 CEO와 오찬을 함께했다")])
    builder.meeting(
      "접견", date: "2025-10-01", part: .evening, place: "용산 대통령실",
      people: ["이재명", "샘 올트먼", "이재용", "최태원"],
      parts: ["이재명": .host, "이재용": .attending, "최태원": .attending],
      tellings: [(.held, "이재명 대통령은 이날 저녁 용산 대통령실에서 올트먼 CEO를 접견했고 이 회장과 최 회장이 동석했다")])
    builder.meeting(
      "회동", people: ["나도현", "문가람"],
      tellings: [(.cancelled, "나도현 가온로봇 대표와 문가람 새벽전지 사장의 다음 달 회동은 결국 취소됐다")])
  }

  private static func addTiesAndQuotes(_ builder: inout GraphBuilder) {
    builder.tie(
      .partnership, GraphBuilder.firm("카카오"), GraphBuilder.firm("오픈AI"), label: "전략적 제휴",
      date: "2025-02-04", saying: "카카오가 오픈AI와 전략적 제휴를 맺었다")
    builder.tie(
      .ownership, GraphBuilder.firm("소프트뱅크"), GraphBuilder.firm("ARM"), label: "지분 약 90%",
      share: 0.9, saying: "소프트뱅크는 ARM의 지분 약 90%를 쥐고 있다")
    builder.tie(
      .supply, GraphBuilder.firm("삼성전자"), GraphBuilder.firm("오픈AI"), label: "공급 의향서",
      status: .planned, date: "2025-10-01", saying: "메모리 공급 의향서에 서명했다")
    builder.tie(
      .kinship, GraphBuilder.person("문가람"), GraphBuilder.person("문서린"), label: "맏딸",
      saying: "문 사장의 맏딸 문서린 씨")
    builder.quote(
      "손정의", "오늘은 서로의 생각을 맞춰 봤고 답은 다음에 내겠다", verb: "말했다", date: "2025-02-04",
      saying: "손 회장은 건물을 나서며 “오늘은 서로의 생각을 맞춰 봤고 답은 다음에 내겠다”고 말했다")
    builder.quote(
      "정신아", "우리말을 가장 잘 아는 비서를 함께 만들겠다", verb: "밝혔다", date: "2025-02-04",
      saying: "정 대표는 “우리말을 가장 잘 아는 비서를 함께 만들겠다”고 밝혔다")
    builder.quote(
      "이재용", "메모리가 모자라면 인공지능도 멈춘다", verb: "강조했다", date: "2025-10-01",
      saying: "이 회장은 “메모리가 모자라면 인공지능도 멈춘다”고 강조했다")
  }
}
