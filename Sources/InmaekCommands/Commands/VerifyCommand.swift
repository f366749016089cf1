import ArgumentParser
import GraphExport
import GraphStore
import NewsModel

/// `inmaek verify`: whether the words behind every statement stand in its article.
struct VerifyCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: Speech.phrases.abstractVerify)
  }

  @OptionGroup var global: GlobalOptions
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    let verification = try global.openStore(in: context).verify()
    if json {
      let bad = verification.bad.map { finding -> JSONValue in
        [
          "id": .string(finding.id.rawValue), "article": .string(finding.article.rawValue),
          "what": .string(finding.fault.rawValue),
        ]
      }
      context.output.line(
        JSONValue.object([
          .init("checked", .int(verification.checked)),
          .init("bad", .array(bad)),
        ]).line)
    } else {
      for finding in verification.bad {
        context.output.line(
          [finding.id.rawValue, finding.article.rawValue, context.phrases.fault(finding.fault)]
            .joined(separator: "\t"))
      }
      context.output.line(
        context.phrases.verified(verification.checked, bad: verification.bad.count))
    }
    if !verification.bad.isEmpty { throw Finished(status: .notThere) }
  }
}
