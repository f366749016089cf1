import ArgumentParser
import GraphExport
import Tagging

/// `inmaek tag`: marks what is named in lines of text, a line at a time.
struct TagCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "tag", abstract: Speech.phrases.abstractTag)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpTagFiles, valueName: "file"), completion: .file())
  var files: [String] = []
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    if files.isEmpty { return try tagInput(in: context) }
    var isWhole = true
    for file in files {
      do {
        try file == "-" ? tagInput(in: context) : tag(try context.bytes(of: file), in: context)
      } catch let failure as Failure {
        context.complain(failure)
        isWhole = false
      }
    }
    if !isWhole { throw Finished(status: .notThere) }
  }

  /// Answers every line as soon as it is whole.
  private func tagInput(in context: CommandContext) throws {
    var splitter = LineSplitter()
    var answer = Answer(json: json)
    while true {
      let bytes = try context.input.read()
      let lines = bytes.isEmpty ? [splitter.finish()].compactMap(\.self) : splitter.feed(bytes)
      for line in lines { context.output.line(answer.next(line)) }
      if bytes.isEmpty { return }
      context.output.flush()
    }
  }

  private func tag(_ bytes: [UInt8], in context: CommandContext) {
    var splitter = LineSplitter()
    var answer = Answer(json: json)
    let lines = splitter.feed(bytes) + [splitter.finish()].compactMap(\.self)
    for line in lines { context.output.line(answer.next(line)) }
  }
}

/// Answers the lines of one input, counted from 1.
private struct Answer {
  let json: Bool
  private let tagger = LineTagger()
  private var number = 0

  init(json: Bool) { self.json = json }

  mutating func next(_ line: String) -> String {
    number += 1
    let spans = tagger.tag(line)
    return json ? Self.json(number, spans).line : Self.marked(line, spans)
  }

  private static func json(_ number: Int, _ spans: [TagSpan]) -> JSONValue {
    let spans = spans.map { span -> JSONValue in
      [
        "start": .int(span.range.lowerBound), "end": .int(span.range.upperBound),
        "kind": .string(span.kind.name),
        "confidence": .double((span.confidence * 100).rounded() / 100),
      ]
    }
    return ["line": .int(number), "spans": .array(spans)]
  }

  /// The line with what is named in brackets: `‹이재용:person› ‹삼성전자:organization› ‹회장:title›`.
  private static func marked(_ line: String, _ spans: [TagSpan]) -> String {
    let scalars = Array(line.unicodeScalars)
    var marked = String.UnicodeScalarView()
    var end = 0
    for span in spans {
      marked += scalars[end..<span.range.lowerBound]
      marked += "‹".unicodeScalars + scalars[span.range] + ":\(span.kind.name)›".unicodeScalars
      end = span.range.upperBound
    }
    marked += scalars[end...]
    return String(marked).onOneLine
  }
}
