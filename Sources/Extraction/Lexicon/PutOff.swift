/// How words begin that tell of something held later than was planned: 미뤄졌다, 연기했다.
enum PutOff {
  static let beginnings = ["미뤄", "미루", "미뤘", "연기", "늦춰", "늦췄"]
}
