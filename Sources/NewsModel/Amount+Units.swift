extension Amount {
  /// Whether two sums are the same number with another unit.
  ///
  /// `5000억원` and `5000억 달러`, `3억원` and `3만원`: where articles tell them of one deal, one has the
  /// unit wrong.
  public func differsByUnit(from other: Amount) -> Bool {
    guard value.isFinite, other.value.isFinite, value > 0, other.value > 0 else { return false }
    if currency != other.currency { return value == other.value }
    let ratio = max(value, other.value) / min(value, other.value)
    return [1e3, 1e4, 1e6, 1e8].contains(ratio)
  }
}

extension [Amount] {
  /// The sums that stand beside the same number with another unit, in order.
  ///
  /// O(n²), for the few sums of one tie.
  public var apartByUnit: [Amount] {
    filter { amount in contains { $0.differsByUnit(from: amount) } }
  }
}
