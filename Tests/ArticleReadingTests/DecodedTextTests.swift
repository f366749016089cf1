import NewsModel
import Testing

@testable import ArticleReading

@Suite struct DecodedTextTests {
  private let sample = "하람전자 새 대표에 윤가람\n본문이다.\n"

  @Test func readsUTF8WithAndWithoutMark() throws {
    #expect(try DecodedText(Array(sample.utf8)).text == sample)
    let marked = try DecodedText([0xEF, 0xBB, 0xBF] + Array(sample.utf8))
    #expect(marked.encoding == .utf8BOM)
    #expect(marked.text == sample)
  }

  @Test func readsUTF16WithAndWithoutMark() throws {
    let little = sample.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = sample.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, [0xFF, 0xFE] + little] {
      let decoded = try DecodedText(bytes)
      #expect(decoded.encoding == .utf16LittleEndian)
      #expect(decoded.text == sample)
    }
    for bytes in [big, [0xFE, 0xFF] + big] {
      let decoded = try DecodedText(bytes)
      #expect(decoded.encoding == .utf16BigEndian)
      #expect(decoded.text == sample)
    }
  }

  @Test func readsCP949WithSyllablesBeyondEUCKR() throws {
    // 똠 (0x8C 0x63) stands in the code page's extension alone.
    let bytes: [UInt8] = [0x8C, 0x63, 0xB9, 0xE6, 0x20, 0xB0, 0xA1, 0xB0, 0xD4]
    let decoded = try DecodedText(bytes)
    #expect(decoded.encoding == .cp949)
    #expect(decoded.text == "똠방 가게")
  }

  @Test func composesAndKeepsLinesOneToOne() throws {
    let apart = "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}\r\n둘\r셋\n"
    #expect(try DecodedText(Array(apart.utf8)).text == "한글\n둘\n셋\n")
  }

  @Test func saysWhyNothingCanBeRead() {
    func failure(_ bytes: [UInt8]) -> ReadingError? {
      do {
        _ = try DecodedText(bytes)
        return nil
      } catch { return error }
    }
    #expect(failure([]) == .empty)
    #expect(failure(Array(" \r\n\u{3000}\t".utf8)) == .blank)
    #expect(failure([0xEF, 0xBB, 0xBF]) == .blank)
    #expect(failure([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) == .binary("PNG"))
    #expect(failure(Array("가나\0다".utf8)) == .binary("NUL"))
    #expect(failure(Array("<!DOCTYPE html><p>글".utf8)) == .unsupported("HTML"))
    // "가\n" and then a byte that begins no character of UTF-8 nor of CP949.
    #expect(failure([0xEA, 0xB0, 0x80, 0x0A, 0xFF, 0x41]) == .undecodable(byte: 4, line: 2))
  }
}
