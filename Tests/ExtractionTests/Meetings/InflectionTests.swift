import Testing

@testable import Extraction

@Suite struct InflectionTests {
  @Test(arguments: [
    ("만났다", Inflection.past), ("만났고", .past), ("가졌지만", .past), ("만난", .done), ("맺은", .done),
    ("만난다", .present), ("먹는다고", .present), ("만납니다", .present), ("만날", .coming), ("가질", .coming),
    ("만나기로", .resolved), ("만나려던", .meant), ("만나려고", .meant), ("만나자고", .proposed),
    ("만나면", .conditional),
    ("만나더라도", .conditional), ("만날지", .uncertain), ("만났는지는", .uncertain), ("만나", .open),
    ("만나며", .open),
    ("만나는", .open), ("있다", .open), ("", .open),
  ])
  func endings(_ text: String, _ inflection: Inflection) { #expect(Inflection(text) == inflection) }
}
