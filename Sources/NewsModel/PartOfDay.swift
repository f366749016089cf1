/// The part of a day at which something took place.
public enum PartOfDay: String, Codable, Sendable, CaseIterable {
  /// 새벽.
  case dawn
  /// 오전, 아침, 조찬.
  case morning
  /// 정오, 점심, 오찬.
  case noon
  /// 오후.
  case afternoon
  /// 저녁, 만찬.
  case evening
  /// 밤, 심야.
  case night
}
