extension Int {
  /// The sum, or the largest or smallest number where it does not fit.
  func advanced(clamping distance: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(distance)
    guard overflow else { return sum }
    return distance < 0 ? .min : .max
  }
}
