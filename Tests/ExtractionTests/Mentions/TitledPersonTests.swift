import NewsModel
import Testing

@testable import Extraction

@Suite struct TitledPersonTests {
  @Test func nameFirmTitle() {
    expectMentions("‹김도현:person› ‹가람전자:firm›(012345) ‹회장:title›은 웃었다.")
    expectMentions("‹남궁서린:person› ‹도담그룹:firm› ‹부회장:title›이 왔다.")
    #expect(facts("김도현 가람전자 회장은 웃었다.").roleLines == ["김도현 회장 @가람전자 current"])
  }

  @Test func firmNameTitle() {
    expectMentions("‹하람건설:firm› ‹박지호:person› ‹대표:title›가 왔다.")
    expectMentions("‹하람건설:firm›의 ‹박지호:person› ‹대표:title›가 왔다.")
    #expect(facts("하람건설 박지호 대표가 왔다.").roleLines == ["박지호 대표 @하람건설 current"])
  }

  @Test func nameTitleAlone() {
    expectMentions("‹최민석:person› ‹대통령:title›은 축하했다.")
    #expect(facts("최민석 대통령은 축하했다.").roleLines == ["최민석 대통령 current"])
  }

  @Test(arguments: [
    ("연구실을 둘러보고 두 김 교수와 저녁을 들었다.", []),
    ("군산 신공장 공사를 따냈다.", []),
    ("국회 출장이 겹친 권태목 시장 대신 하미경 부시장이 나왔다.", ["권태목", "하미경"]),
    ("시드 투자자인 하람건설도 나섰다.", []),
    ("응우옌 티 뚜옛 주한 베트남대사가 왔다.", ["응우옌 티 뚜옛"]),
    ("하람건설파트너스는 크다. 권오름 하람건설 전무가 왔다.", ["권오름"]),
  ]) func whereNamesEnd(_ text: String, _ people: [String]) {
    #expect(facts(text).names(.person) == people)
  }

  @Test func aVerbIsNoFirstName() {
    #expect(facts("국회 출장이 겹친 권태목 시장이 나왔다.").roleLines == ["권태목 시장 current"])
  }

  @Test func namesOfChineseShapeToldWithTheirFirm() {
    #expect(facts("하람건설의 림분헹 부회장이 왔다.").roleLines == ["림분헹 부회장 @하람건설 current"])
    #expect(facts("하람건설의 마케팅 부사장이 왔다.").names(.person).isEmpty)
  }

  @Test func joinedNamesShareTheirTitle() {
    expectMentions("‹정유진:person›·‹윤태호:person› ‹회장:title›이 왔다.")
    #expect(facts("정유진·윤태호 회장이 왔다.").roleLines == ["윤태호 회장 current", "정유진 회장 current"])
  }

  @Test func foreignNames() {
    expectMentions("‹마티아스 벨그렌:person› ‹노르드바이오:firm› ‹최고경영자:title›(CEO)가 왔다.")
    expectMentions("‹노르드바이오:firm›의 ‹마티아스 벨그렌:person› ‹CEO:title›가 왔다.")
    #expect(
      facts("마티아스 벨그렌 노르드바이오 최고경영자(CEO)가 왔다.").roleLines == [
        "마티아스 벨그렌 CEO @노르드바이오 current", "마티아스 벨그렌 최고경영자 @노르드바이오 current",
      ])
  }

  @Test func officesBetweenNameAndTitle() {
    #expect(
      facts("강현우 가람전자 반도체 부문장은 웃었다.").roleLines == ["강현우 반도체 부문장 @가람전자 current"])
  }

  @Test func statusesBetween() {
    #expect(
      facts("강현우 전 가람전자 사장은 웃었다.").roleLines == ["강현우 사장 @가람전자 former"])
    #expect(facts("윤태호 신임 대표는 웃었다.").roleLines == ["윤태호 대표 designate"])
    #expect(facts("故 박지호 회장은 웃었다.").roleLines == ["박지호 회장 deceased"])
  }

  @Test func titlesInBracketsCount() {
    #expect(
      facts("가람전자가 컸다. 김도현 가람전자 부문장(부회장)은 웃었다.").roleLines == [
        "김도현 부문장 @가람전자 current", "김도현 부회장 @가람전자 current",
      ])
  }

  @Test func formsInBracketsAreAliases() {
    let found = facts("마티아스 벨그렌(Mathias Belgren) 노르드바이오 CEO와 김도현(金度賢) 가람전자 회장이 왔다.")
    #expect(found.entity("마티아스 벨그렌")?.aliases.contains("Mathias Belgren") == true)
    #expect(found.entity("김도현")?.aliases == ["金度賢"])
  }

  @Test(arguments: [
    "주요 그룹 회장들이 모였다.", "새 대표가 온다.", "회장은 웃었다.", "여러 기업 대표가 모였다.", "이번 회의 의장은 없다.",
    "한국 대통령과 미국 대통령이 만났다.", "각 부처 장관은 답했다.",
  ])
  func titlesWithNobodyBeforeThem(_ text: String) { #expect(facts(text).names(.person).isEmpty) }

  @Test func speechIsReadApart() {
    // The words of a quotation do not run on into what stands outside.
    let found = facts("그는 \"우리는 결국 해낼 것이다 김도현\" 회장이라고 농담했다.")
    #expect(found.roleLines.isEmpty)
  }

  @Test func chineseNamesOfOneWord() {
    #expect(
      facts("김도현 회장은 베이징 공장에서 왕즈밍 회장을 만났다.").roleLines.contains("왕즈밍 회장 current"))
  }

  @Test func firmThatSeveralPeopleStandBefore() {
    let lines = facts("김도현 두솔이 회장과 박지호 두솔이 대표가 왔다. 최민석 두솔이 부회장도 왔다.").roleLines
    #expect(lines.contains("박지호 대표 @두솔이 current"))
  }

  @Test func aFirmThatNothingTellsBehindAKoreanName() {
    #expect(
      facts("여담솔 리게마루 대표가 나섰다. 여 대표는 리게마루에 돈을 댔다.").roleLines.contains(
        "여담솔 대표 @리게마루 current"))
  }

  @Test func aFirmThatNothingTellsBeforeTheName() {
    #expect(facts("청하마루의 박지호 사장이 왔다.").roleLines == ["박지호 사장 @청하마루 current"])
    #expect(facts("업계의 박지호 사장이 왔다.").roleLines == ["박지호 사장 current"])
    #expect(facts("청하마루의 박지호 교수가 왔다.").roleLines == ["박지호 교수 current"])
  }

  @Test func aNameOfManyWords() {
    #expect(
      facts("응우옌 티 란 아인 베트남 산업무역부 장관과 만났다.").roleLines == [
        "응우옌 티 란 아인 장관 @베트남 산업무역부 current"
      ])
    #expect(
      facts("현지 파트너인 타인마루와 함께 짓는다. 부이 꾸옥 칸 타인마루 회장이 왔다.").names(.person) == [
        "부이 꾸옥 칸"
      ])
  }

  @Test func whatIsNoPartOfAName() {
    #expect(facts("박 대표의 처남인 김도현(55) 지오마루 대표가 왔다.").names(.person).contains("김도현"))
    #expect(facts("김도현 당시 하남시 도시국장이 왔다.").names(.person) == ["김도현"])
    #expect(facts("판을 바꾼 건 벨그렌 CTO였다.").names(.person).isEmpty)
  }

  @Test func aVerbBeforeANameIsNoPartOfIt() {
    #expect(
      facts("장관은 워싱턴에 내리자마자 하워드 벨그렌 상무장관과 만났다.").names(.person) == ["하워드 벨그렌"])
  }

  @Test func aFirstNameThatEndsLikeAParticle() {
    #expect(facts("에이든 벨그렌 하람건설 사장이 왔다.").names(.person) == ["에이든 벨그렌"])
  }

  @Test func aForeignNameEndsWhereTheArticleCallsIt() {
    #expect(
      facts("빅토르 린드홀름 노르드스카 오비탈 최고경영자가 서울에 왔다. 린드홀름 최고경영자는 공장을 찾았다.").roleLines
        == ["빅토르 린드홀름 최고경영자 @노르드스카 오비탈 current"])
  }

  @Test func titlesOfAGatheringAreNobody() {
    #expect(facts("주요 20개국 재무장관 회의가 열렸다.").names(.person).isEmpty)
  }

  @Test func aFirstNameOfKoreanShapeIsPartOfAForeignName() {
    #expect(facts("마리오 로시 사장이 공장을 찾았다.").roleLines == ["마리오 로시 사장 current"])
  }

  @Test func anotherNameInBracketsIsAForm() {
    func forms(_ text: String) -> [String]? { facts(text).entity("김도현")?.aliases }
    #expect(forms("김도현(일본명 가네다 하루토) 지오마루 회장이 왔다.") == ["가네다 하루토"])
    #expect(forms("김도현(본명 김도윤) 지오마루 회장이 왔다.") == ["김도윤"])
    #expect(forms("김도현(일본 출신) 지오마루 회장이 왔다.") == [])
    #expect(forms("김도현(본명 미상, 55) 지오마루 회장이 왔다.") == [])
  }

  @Test func aLatinSpellingTellsHowManyWordsTheNameHas() {
    #expect(
      facts("김도현 장관은 4일 이온 벨라레스쿠(Ion Velarescu) 루마니아 국방장관을 만났다.").names(.person) == [
        "김도현", "이온 벨라레스쿠",
      ])
    // The spelling of a firm is none of a person.
    #expect(
      !facts("김도현 이온 벨라레스쿠(Ion Holdings) 대표가 왔다.").names(.person).contains("이온 벨라레스쿠"))
  }

  @Test func ministersAreOfACountry() {
    let found = facts("김도현 본부장은 4일 아짐 라흐무딘 모로코 총리를 예방했다.")
    #expect(found.names(.person).contains("아짐 라흐무딘"))
    #expect(!found.names(.firm).contains("라흐무딘"))
  }

  @Test func aLongUnknownWordBeforeTheHead() {
    #expect(
      facts("그는 지난해 9월 별빛하우스 안도윤 대표를 만났다.").roleLines == ["안도윤 대표 @별빛하우스 current"])
    #expect(facts("그는 지난해 9월 대책위원회에서 안도윤 대표를 만났다.").roleLines == ["안도윤 대표 current"])
    #expect(facts("그는 급하게 안도윤 대표를 만났다.").roleLines == ["안도윤 대표 current"])
  }

  @Test func aVerbIsNoFirm() {
    #expect(facts("그는 마시러 갔는데 회장님이 먼저 물었다.").names(.person).isEmpty)
  }

  @Test func whatStandsBehindAJapaneseName() {
    let found = facts("오가타 마코토 미나리라인 회장이 4일 왔다. 오가타 마코토 미나리라인 회장은 웃었다.")
    #expect(found.roleLines == ["오가타 마코토 회장 @미나리라인 current"])
  }

  @Test func fourWordsOfAVietnameseName() {
    let found = facts("쩐 티 투 하 베트남 공상부 차관이 4일 왔다. 하 차관은 웃었다.")
    #expect(found.roleLines == ["쩐 티 투 하 차관 @베트남 공상부 current"])
  }

  @Test func theMinistryOfACountry() {
    #expect(
      facts("사우디 투자부의 파이살 알라지히 차관보가 4일 왔다.").roleLines == [
        "파이살 알라지히 차관보 @사우디 투자부 current"
      ])
  }

  @Test func theCollegeOfAUniversity() {
    #expect(
      facts("조유찬 나래누리대 법학전문대학원 교수는 4일 말을 아꼈다.").roleLines == [
        "조유찬 법학전문대학원 교수 @나래누리대 current"
      ])
  }

  @Test func districtsAndTheirOfficers() {
    #expect(
      facts("조유찬 서초구 복지국장과 박지호 창원시 제2부시장이 4일 만났다.").roleLines == [
        "박지호 제2부시장 @창원시 current", "조유찬 복지국장 @서초구 current",
      ])
  }

  @Test func aVerbBeforeANameIsNobody() {
    let found = facts("하람건설에서는 출장으로 상경한 피한울 사장을 대신해 박지호 부사장이 왔다.")
    #expect(found.names(.person).sorted() == ["박지호", "피한울"])
  }

  @Test func thePartOfAFirmIsNone() {
    let found = facts("하람전자에서는 조유찬 디바이스솔루션(DS) 부문장이 4일 왔다.")
    #expect(found.names(.firm) == ["하람전자"])
  }
}
