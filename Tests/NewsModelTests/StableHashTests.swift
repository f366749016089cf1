import NewsModel
import Testing

@testable import NewsModel

@Suite struct StableHashTests {
  /// Computed from the published parameters of FNV-1a with 128 bits.
  ///
  /// An identifier in somebody's
  /// store must never change: these values are for ever.
  @Test(arguments: [
    ([String](), "f6hxjjdb6gpx0150"), ([""], "9zz6nx230fentqjh"),
    (["ab", "c"], "p0xc8w6wtvx5m75v"),
    (["a", "bc"], "mvhdyacv1bkcm75v"), (["김도현"], "zs39z5yaqsvmh4ph"),
    (["a", "김도현"], "x038sj0y25nwyk70"),
  ])
  func knownValues(_ parts: [String], _ text: String) {
    var hash = StableHash()
    for part in parts { hash.combine(part.utf8) }
    #expect(hash.base32() == text)
  }
}
