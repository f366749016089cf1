import Explorer
package import Foundation
import NewsModel
package import TextUI

/// All that a command may know of the world around it.
///
/// Everything is passed in, so that a test says what time it is, who types and what was written.
package struct CommandContext: Sendable {
  /// The arguments without the program's name.
  package var arguments: [String]
  /// The environment's variables.
  package var environment: [String: String]
  /// The folder that relative paths start from, absolute.
  package var workingFolder: String
  /// The present moment.
  package var now: @Sendable () -> Date
  /// In which a day begins and ends.
  package var timeZone: TimeZone
  /// Standard input.
  package var input: any ByteInput
  /// Standard output.
  package var output: any TextOutput
  /// Standard error.
  package var errors: any TextOutput
  /// Ctrl-C.
  package var interrupt: Interrupt
  /// What ingest makes of articles.
  package var pipeline: IngestPipeline
  /// Opens the store at a path for reading.
  package var openCase: @Sendable (String) throws -> any CaseReading
  /// Takes over the terminal; with colours where it is told to and the terminal has them.
  package var openDevice: @Sendable (_ usesColour: Bool) throws -> any Device
  /// Whether questions may be asked where somebody could answer them.
  package var mayAsk = true
  /// What the reader has set once for every run.
  package var configuration = Configuration()

  /// Makes a context of its parts.
  package init(
    arguments: [String], environment: [String: String], workingFolder: String,
    now: @escaping @Sendable () -> Date, timeZone: TimeZone, input: any ByteInput,
    output: any TextOutput, errors: any TextOutput, interrupt: Interrupt,
    pipeline: IngestPipeline,
    openCase: @escaping @Sendable (String) throws -> any CaseReading,
    openDevice: @escaping @Sendable (Bool) throws -> any Device
  ) {
    self.arguments = arguments
    self.environment = environment
    self.workingFolder = workingFolder
    self.now = now
    self.timeZone = timeZone
    self.input = input
    self.output = output
    self.errors = errors
    self.interrupt = interrupt
    self.pipeline = pipeline
    self.openCase = openCase
    self.openDevice = openDevice
  }
}

extension CommandContext {
  /// The language of this run.
  var language: Language {
    Language(askedForIn: arguments) ?? configuration.language
      ?? Language(environment: environment)
  }

  /// What the program says, in the language of this run.
  var phrases: any Phrases { language.phrases }

  /// The reader's home folder.
  var home: String? { environment["HOME"] }

  /// The day that it is here.
  var today: CivilDay { day(of: now()) }

  /// The day that it was here at a moment.
  func day(of moment: Date) -> CivilDay {
    let seconds = moment.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: moment))
    return CivilDay(number: Int((seconds / 86_400).rounded(.down)))
  }

  /// Whether somebody sits before a terminal, reads and types.
  var isInteractive: Bool { mayAsk && input.isTerminal && output.isTerminal }

  /// How plain output is coloured.
  var ink: Ink { Ink(isOn: output.isTerminal && wantsColour) }

  /// Whether the reader has nothing against colours (no-color.org).
  var wantsColour: Bool { environment["NO_COLOR", default: ""].isEmpty }

  /// Tells of something that could not be done, in one line on standard error.
  func complain(_ failure: Failure) {
    output.flush()
    errors.line(failure.line)
    for candidate in failure.candidates { errors.line(candidate) }
  }
}
