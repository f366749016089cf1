import ArgumentParser
import Foundation

/// The program: parses the arguments, runs what they ask for, and says how it ended.
public enum InmaekProgram {
  /// Runs as this process and ends it.
  @MainActor public static func main() async -> Never {
    // A reader that goes away (`… | head`) is told by the write, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    exit(await run(in: .ofProcess()))
  }

  /// Runs in a context; the status is what the process ends with.
  @MainActor package static func run(in context: CommandContext) async -> Int32 {
    var context = context
    context.configuration = Configuration.read(context.environment)
    return await speak(in: context)
  }

  @MainActor private static func speak(in context: CommandContext) async -> Int32 {
    await Speech.$phrases.withValue(context.phrases) {
      var status = await perform(in: context)
      context.output.flush()
      if let reason = context.output.failure {
        context.complain(Failure(.notThere, context.phrases.outputFailed(reason)))
        status = status == .done ? .notThere : status
      }
      context.errors.flush()
      return status.rawValue
    }
  }

  @MainActor private static func perform(in context: CommandContext) async -> ExitStatus {
    let command: any ParsableCommand
    do {
      command = try Inmaek.parseAsRoot(context.arguments)
    } catch {
      return answer(error, in: context)
    }
    do {
      if let command = command as? any Subcommand {
        for failure in context.configuration.failures(in: context) { context.complain(failure) }
        try await command.run(in: context)
      } else {
        // The parser's own `help` prints nothing itself: it throws what is to be printed.
        var help = command
        try help.run()
      }
      return .done
    } catch let finished as Finished {
      return finished.status
    } catch {
      return answer(error, in: context)
    }
  }

  /// What the parser throws: help and such to be printed, or wrong usage.
  private static func answer(_ error: any Error, in context: CommandContext) -> ExitStatus {
    if let failure = Failure(error, phrases: context.phrases) {
      context.complain(failure)
      return failure.status
    }
    if Inmaek.exitCode(for: error) == .success {
      let text = Inmaek.fullMessage(for: error, columns: min(context.output.columns, 100))
      // Only help pages are the reader's: a completion script must stay as it is.
      let isHelp = text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ")
      let shown = isHelp ? context.phrases.translatingHelp(text) : text
      context.output.line(shown.trimmed)
      return .done
    }
    guard Inmaek.exitCode(for: error) == .validationFailure else {
      context.complain(Failure(.fault, context.phrases.fault("\(error)")))
      return .fault
    }
    context.complain(
      Failure(UsageProblem(parserMessage: Inmaek.message(for: error)), in: context))
    return .usage
  }
}
