import NewsModel
import Testing

@testable import ArticleReading

/// Adverts, lists of other articles, addresses and copyright lines.
@Suite struct ClutterTests {
  private func kinds(below lines: String) throws -> [String] {
    try zones("\(headline)\n\n\(paragraph)\n\n\(lines)\n").dropFirst(2).map {
      String($0.prefix { $0 != " " })
    }
  }

  @Test(arguments: [
    "황금카지노", "새별카지노 은빛슬롯 해달토토", "해달카지노 별빛슬롯 첫충 30%", "[광고] 하루 한 알, 눈 건강", "지금 가입하면 첫 달 무료",
    "▶ 누리뉴스 채널 추가하고 쿠폰 받기", "▶ 오늘의 급등주 무료로 받기 (광고)",
  ])
  func knowsAdverts(_ line: String) throws {
    #expect(try kinds(below: line) == ["advert"])
    #expect(try read("\(line)\n\n\(headline)\n\n\(paragraph)\n").title == headline)
  }

  @Test(arguments: [
    "한빛랜드, 2분기 카지노 매출 20% 급증", "넷OTT 구독료 인상에 이용자 반발", "하람전자, 무료 체험 매장 100곳으로 늘린다",
  ])
  func leavesHeadlinesAboutThemAlone(_ title: String) throws {
    #expect(try read("\(title)\n\n\(paragraph)\n").title == title)
  }

  @Test func knowsListsOfOtherArticles() throws {
    for heading in ["관련기사", "[관련기사]", "많이 본 뉴스", "[함께 보면 좋은 기사]", "[핫클릭]", "◆ 이 시각 주요뉴스"] {
      let list = "\(heading)\n- 나루조선, 새 도크 착공\n- [인터뷰] 한결 한빛대 교수 \"금리는 내린다\""
      #expect(try kinds(below: list) == ["related", "related", "related"], "\(heading)")
    }
    #expect(try kinds(below: "많이 본 뉴스\n1 나루조선 흑자\n2 새벽 비 소식") == ["related", "related", "related"])
    #expect(try kinds(below: "[관련기사] 나루조선, 새 도크 착공") == ["related"])
    #expect(try kinds(below: "▶ 관련기사: 나루조선, 새 도크 착공") == ["related"])
    #expect(try kinds(below: "#반도체 #하람전자 #인수") == ["related"])
  }

  @Test func goesOnWithTheStoryBehindAListInTheMiddle() throws {
    let text = "\(headline)\n\n\(paragraph)\n\n[관련기사]\n나루조선, 새 도크 착공\n\n\(paragraph)\n"
    #expect(
      try zones(text) == [
        "title \(headline)", "body \(paragraph)", "related [관련기사]", "related 나루조선, 새 도크 착공",
        "body \(paragraph)",
      ])
  }

  @Test func leavesTheStorysOwnListsAlone() throws {
    #expect(try kinds(below: "▷2024년 9월 = 하람전자, 지분 5% 취득\n▷2025년 3월 = 이사 선임") == ["body", "body"])
    #expect(try kinds(below: "오늘의 주요 일정\n▲ 하람전자 주주총회") == ["heading", "body"])
  }

  @Test(arguments: [
    "garam@nuri.example", "garam@nuri.example(끝)", "(끝)", "<끝>", "ⓒ누리뉴스, 무단 전재 금지",
    "<저작권자 ⓒ 누리뉴스, 무단 전재·재배포 금지>", "※ 문의: 하람전자 홍보실 (02-000-0000)", "■ 문의: help@nuri.example",
    "※ 이 글은 누리뉴스의 편집 방향과 다를 수 있습니다.", "https://nuri.example/articles/1", "붙임: 사진 2매. 끝.",
  ])
  func knowsAddressesAndRights(_ line: String) throws {
    #expect(try kinds(below: line) == ["contact"])
  }

  @Test(arguments: [
    ("ⓒ누리뉴스, 무단 전재 금지", "누리뉴스"), ("<저작권자 ⓒ 누리뉴스, 무단 전재·재배포 금지>", "누리뉴스"),
    ("저작권자 © 한빛일보 무단전재 및 재배포 금지", "한빛일보"), ("Copyright ⓒ 누리경제. All rights reserved.", "누리경제"),
    ("<저작권자(c) 한결통신, AI 학습 이용 금지>", "한결통신"), ("※ 이 글은 누리경제의 편집 방향과 다를 수 있습니다.", "누리경제"),
  ])
  func takesTheOutletFromThem(line: String, outlet: String) throws {
    #expect(try read("\(headline)\n\n\(paragraph)\n\n\(line)\n").publisher == outlet)
  }

  @Test func countsMenusBehindTheEndAsRelated() throws {
    let menu = "garam@nuri.example(끝)\n\n증권 종합\n\n02.04 09:13 더보기 >"
    #expect(try kinds(below: menu) == ["contact", "related", "related"])
  }
}

/// What portals put around an article.
@Suite struct PortalTests {
  @Test func leavesTheStoryAlone() throws {
    let text = """
      \(headline) | 누리경제
      입력2025.02.04. 오전 5:31 수정2025.02.04. 오후 1:40 기사원문
      이가람 기자
      본문 요약봇 음성으로 듣기 글자 크기 변경하기 SNS 보내기 인쇄하기

      \(paragraph)

      ◎공감언론 누리시스 garam@nuri.example
      제보는 카카오톡 nurijebo
      <저작권자(c) 누리시스, 무단 전재-재배포, AI 학습 및 활용 금지>
      2025년02월04일 05시31분 송고
      이 기사는 언론사에서 산업 섹션으로 분류했습니다.
      """
    #expect(
      try zones(text).map { $0.prefix { $0 != " " } } == [
        "title", "stamp", "stamp", "byline", "stamp", "body", "contact", "contact", "contact",
        "stamp",
        "contact",
      ])
    let article = try read(text)
    #expect(article.title == headline)
    #expect(article.published?.iso == "2025-02-04")
    #expect(article.publisher == "누리경제")
    #expect(article.bylines == ["이가람"])
  }

  @Test func knowsHowReportersOnTheAirTakeTheirLeave() throws {
    let article = try read("\(headline)\n\n[앵커]\n\(paragraph)\n\n서울에서 누리TV 이가람입니다.\n")
    #expect(article.bylines == ["이가람"])
    #expect(
      try zones("\(headline)\n\n[앵커]\n\(paragraph)\n\n누리TV 이가람입니다.\n").last == "byline 누리TV 이가람입니다."
    )
  }
}

@Suite struct HouseNoticeTests {
  @Test func standsBelowTheStory() throws {
    for notice in ["[알림] 누리뉴스 시민기자를 모십니다. 문의 박나루", "다음 호 예고 : 겨울 바다의 사람들"] {
      #expect(try zones("\(headline)\n\n\(paragraph)\n\n\(notice)\n").last == "advert \(notice)")
    }
  }
}
