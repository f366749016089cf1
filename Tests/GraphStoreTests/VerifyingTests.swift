import GRDB
import NewsModel
import Testing

@testable import GraphStore

@Suite struct VerifyingTests {
  @Test func everythingSavedIsBorneOut() throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan, Stories.report, Stories.other])
    let verification = try temporary.store.verify()
    #expect(verification.bad.isEmpty)
    let mentions = [Stories.plan, Stories.report, Stories.other]
      .flatMap(\.facts.entities).map(\.mentions.count).reduce(0, +)
    #expect(verification.checked == mentions + 6)
  }

  @Test(arguments: [
    ("UPDATE evidence SET quote = replace(quote, '3조원', '9조원')", Verification.Fault.quoteNotThere),
    ("UPDATE evidence SET line = line + 1", .wrongLine),
    ("UPDATE mention SET surface = '남의 이름'", .nameNotThere),
    ("UPDATE article SET text = replace(text, '회동', '면담')", .quoteNotThere),
    ("UPDATE statement SET evidence = ''", .noEvidence),
  ])
  func tamperingIsFound(sql: String, fault: Verification.Fault) throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.report])
    try temporary.store.write { try $0.execute(sql: sql) }
    let bad = try temporary.store.verify().bad
    #expect(bad.map(\.fault).contains(fault))
    #expect(bad.allSatisfy { $0.article == Stories.report.article.id })
  }

  @Test(arguments: [
    "UPDATE statement SET payload = 'no json'", "UPDATE statement SET evidence = '1'",
    "UPDATE article SET encoding = 'klingon'", "DELETE FROM evidence",
    "UPDATE local_entity SET kind = 'ghost'", "UPDATE mention SET entity = entity + 90",
  ])
  func nonsenseInATableIsDamage(sql: String) throws {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.report])
    try temporary.store.write { try $0.execute(sql: sql) }
    #expect(throws: GraphStoreError.damaged(path: temporary.store.path)) {
      try temporary.store.verify()
    }
  }
}
