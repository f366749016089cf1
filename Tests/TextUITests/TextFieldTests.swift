import Testing
import TextUI

@Suite struct TextFieldTests {
  /// The field with its caret drawn as a bar.
  static func shown(_ field: TextField) -> String {
    String(field.characters[..<field.caret]) + "|" + String(field.characters[field.caret...])
  }

  static func field(_ text: String, _ keys: [KeyPress]) -> TextField {
    var field = TextField(text)
    for key in keys { _ = field.handle(key) }
    return field
  }

  @Test(
    arguments: [
      ("", [.character("손"), .character("정")], "손정|"),
      ("손정의", [KeyPress(.backspace)], "손정|"),
      ("손정의", [KeyPress(.left), KeyPress(.backspace)], "손|의"),
      ("손정의", [KeyPress(.home), KeyPress(.delete)], "|정의"),
      ("손정의", [KeyPress(.home), .character("김")], "김|손정의"),
      ("한빛 전자  ", [.control("w")], "한빛 |"),
      ("한빛 전자", [.control("w"), .control("w"), .control("w")], "|"),
      ("한빛 전자", [KeyPress(.left), .control("u")], "|자"),
      ("한빛 전자", [.control("a"), .control("f"), .control("k")], "한|"),
      ("한빛 전자", [.alt(.character("b")), .character("x")], "한빛 x|전자"),
      ("한빛 전자", [.control("a"), .alt(.character("f"))], "한빛| 전자"),
      ("👨‍👩‍👧", [KeyPress(.backspace)], "|"),
      ("", [.character("\u{1112}"), .character("\u{1161}"), .character("\u{11AB}")], "한|"),
      ("", [.character("e"), .character("\u{301}"), KeyPress(.backspace)], "|"),
      ("가", [KeyPress(.right), KeyPress(.delete), KeyPress(.end)], "가|"),
    ] as [(String, [KeyPress], String)])
  func typing(text: String, keys: [KeyPress], result: String) {
    #expect(Self.shown(Self.field(text, keys)) == result)
  }

  @Test(arguments: [
    KeyPress(.enter), KeyPress(.escape), KeyPress(.tab), KeyPress(.up), KeyPress(.function(2)),
    .control("p"), .alt(.character("x")), KeyPress(.character("a"), [.control, .alt]),
  ])
  func leavesOtherKeysAlone(key: KeyPress) {
    var field = TextField("가")
    let before = field
    let isHandled = field.handle(key)
    #expect(!isHandled)
    #expect(field == before)
  }

  @Test func takesPastedTextAsOneLine() {
    #expect(TextField("한빛\n전자\t\u{1B}[1m\u{202E}끝").text == "한빛 전자 [1m끝")
  }

  @Test func takesNoMoreThanItHolds() {
    var field = TextField(String(repeating: "가", count: 5000))
    #expect(field.characters.count == TextField.longest)
    field.moveToStart()
    field.insert("나")
    #expect(field.characters.count == TextField.longest && field.characters.first == "가")
  }

  @Test func putsTheCaretOfTheCanvasAfterWhatIsTyped() {
    var canvas = Canvas(size: Size(width: 10, height: 2))
    TextField("손정").draw(into: &canvas, in: Rect(x: 2, y: 1, width: 8, height: 1))
    #expect(canvas.rows[1] == "  손정    ")
    #expect(canvas.caret == Point(x: 6, y: 1))
  }

  @Test func scrollsToTheCaret() {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    var field = TextField("가나다라마바")
    field.draw(into: &canvas, in: canvas.bounds)
    #expect(canvas.rows == [" 바   "])
    #expect(canvas.caret == Point(x: 3, y: 0))
    field.moveToStart()
    field.draw(into: &canvas, in: canvas.bounds)
    #expect(canvas.rows == ["가나다"])
    #expect(canvas.caret == Point(x: 0, y: 0))
  }
}
