import GraphExport
import Testing

@Suite struct JSONValueTests {
  @Test func objectKeepsItsKeysInOrder() {
    let value: JSONValue = ["b": 1, "a": [true, .null, "둘"], "c": [:]]
    #expect(value.line == #"{"b": 1, "a": [true, null, "둘"], "c": {}}"#)
    #expect(
      value.page == """
        {
          "b": 1,
          "a": [
            true,
            null,
            "둘"
          ],
          "c": {}
        }

        """)
  }

  @Test(arguments: [
    (0.5, "0.5"), (7.3e14, "730000000000000"), (1e300, "1e+300"), (-0.25, "-0.25"),
    (.infinity, "null"), (.nan, "null"),
  ])
  func numbersAreWrittenShortly(number: Double, text: String) {
    #expect(JSONValue.double(number).line == text)
  }

  @Test func whatATerminalWouldObeyIsEscaped() {
    #expect(
      JSONValue.string("\"\\\n\t\r\u{1B}[31m\u{9B}\u{202E}\u{0}").line
        == #""\"\\\n\t\r\u001b[31m\u009b\u202e\u0000""#)
  }

  @Test func valuesAreFoundByKey() {
    let value: JSONValue = ["id": "x"]
    #expect(value["id"] == "x")
    #expect(value["name"] == nil)
    #expect(value.adding(["name": .null])["name"] == .null)
    #expect(JSONValue.null.adding(["name": 1]) == .null)
  }
}
