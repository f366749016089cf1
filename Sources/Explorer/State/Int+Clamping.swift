extension Int {
  /// The number with its digits in groups of three: 1,204.
  var grouped: String {
    let digits = Array(String(magnitude))
    let groups = digits.enumerated().map { index, digit in
      index > 0 && (digits.count - index).isMultiple(of: 3) ? ",\(digit)" : "\(digit)"
    }
    return (self < 0 ? "-" : "") + groups.joined()
  }

  /// The sum, or the largest or smallest number where it does not fit.
  func advanced(clamping distance: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(distance)
    guard overflow else { return sum }
    return distance < 0 ? .min : .max
  }
}
