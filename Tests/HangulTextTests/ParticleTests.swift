import HangulText
import Testing

@Suite struct ParticleTests {
  @Test(arguments: [
    (Particle.topic, "손정의", "손정의는"), (.topic, "이재용", "이재용은"), (.subject, "최태원", "최태원이"),
    (.subject, "정신아", "정신아가"), (.object, "올트먼", "올트먼을"), (.with, "카카오", "카카오와"),
    (.with, "삼성", "삼성과"), (.direction, "서울", "서울로"), (.direction, "부산", "부산으로"),
    (.direction, "대구", "대구로"), (.vocative, "정은", "정은아"), (.vocative, "지수", "지수야"),
    (.quotative, "회동", "회동이라"), (.quotative, "회의", "회의라"), (.or, "면담", "면담이나"),
    (.along, "친구", "친구랑"), (.copula, "회장", "회장이다"),
  ])
  func afterHangul(particle: Particle, name: String, expected: String) {
    #expect(particle.attached(to: name) == expected)
  }

  @Test(arguments: [
    (Particle.topic, "ARM", "ARM은"), (.topic, "SK", "SK는"), (.subject, "LG", "LG가"),
    (.topic, "MS", "MS는"), (.subject, "IBM", "IBM이"), (.direction, "URL", "URL로"),
    (.topic, "NAVER", "NAVER는"), (.topic, "OpenAI", "OpenAI는"), (.topic, "SpaceX", "SpaceX는"),
    (.topic, "Google", "Google은"), (.direction, "Google", "Google로"), (.subject, "Apple", "Apple이"),
    (.topic, "Amazon", "Amazon은"), (.subject, "Samsung", "Samsung이"), (.topic, "TikTok", "TikTok은"),
    (.topic, "Microsoft", "Microsoft는"), (.topic, "Netflix", "Netflix는"),
    (.object, "Meta", "Meta를"),
    (.topic, "iPhone", "iPhone은"), (.topic, "YouTube", "YouTube는"),
    (.topic, "Facebook", "Facebook은"),
    (.topic, "SoftBank", "SoftBank는"), (.topic, "Reddit", "Reddit은"), (.topic, "Uber", "Uber는"),
    (.topic, "Altman", "Altman은"), (.with, "GPT-4o", "GPT-4o와"),
    (.topic, "Anthropic", "Anthropic은"),
  ])
  func afterLatin(particle: Particle, name: String, expected: String) {
    #expect(particle.attached(to: name) == expected)
  }

  @Test(arguments: [
    (Particle.subject, "3사", "3사가"), (.topic, "1", "1은"), (.direction, "1", "1로"),
    (.subject, "2", "2가"),
    (.subject, "3", "3이"), (.direction, "3", "3으로"), (.topic, "2025", "2025는"),
    (.object, "10", "10을"),
    (.object, "100", "100을"), (.direction, "6", "6으로"), (.direction, "7", "7로"),
    (.topic, "0", "0은"),
    (.topic, "1,000,000,000,000", "1,000,000,000,000는"), (.topic, "2.0", "2.0은"),
    (.with, "9", "9와"),
    (.direction, "90%", "90%로"), (.topic, "갤럭시 S25", "갤럭시 S25는"),
  ])
  func afterNumbers(particle: Particle, name: String, expected: String) {
    #expect(particle.attached(to: name) == expected)
  }

  @Test(arguments: [
    (Particle.topic, "손정의(孫正義)", "손정의(孫正義)는"), (.subject, "‘스타게이트’", "‘스타게이트’가"),
    (.with, "“삼성”", "“삼성”과"), (.topic, "(주)", "(주)는"), (.topic, "카카오(035720) ", "카카오(035720) 는"),
    (.subject, "『정본』", "『정본』이"), (.topic, "샘 올트먼(Sam Altman)", "샘 올트먼(Sam Altman)은"),
    (.topic, "\u{1109}\u{1169}\u{11AB}", "\u{1109}\u{1169}\u{11AB}은"),
  ])
  func passesOverClosingMarks(particle: Particle, name: String, expected: String) {
    #expect(particle.attached(to: name) == expected)
  }

  @Test func givesBothFormsWhereTheSoundIsUnknown() {
    #expect(Particle.topic.attached(to: "孫正義") == "孫正義은(는)")
    #expect(Particle.direction.attached(to: "李") == "李(으)로")
    #expect(Particle.subject.attached(to: "") == "이(가)")
    #expect(Particle.subject.attached(to: "()") == "()이(가)")
  }
}
