/// How surely an article says something.
public enum Certainty: String, Codable, Sendable, CaseIterable {
  /// Said plainly.
  case stated
  /// Passed on: 전해졌다, 알려졌다.
  case reported
  /// Concluded: 추정된다, 관측된다, 것으로 보인다.
  case inferred
  /// Held possible: 가능성이 있다.
  case possible
  /// Denied: 부인했다, 사실무근.
  case denied
}
