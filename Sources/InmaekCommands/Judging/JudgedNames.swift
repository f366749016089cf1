import ArgumentParser
import NewsGraph

/// The two that a reader judges.
struct JudgedNames: ParsableArguments {
  @Argument(help: ArgumentHelp(Speech.phrases.helpNameOrID, valueName: "a"))
  var one: String
  @Argument(help: ArgumentHelp(Speech.phrases.helpNameOrID, valueName: "b"))
  var other: String
}

extension Judging {
  /// Who is meant by two names; the second is of the first one's kind.
  func sides(_ names: JudgedNames) throws -> (Side, Side) {
    let first = try side(names.one)
    return (first, try side(names.other, kind: first.ref.kind))
  }
}
