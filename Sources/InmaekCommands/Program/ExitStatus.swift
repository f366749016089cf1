/// What the program tells its caller when it ends.
package enum ExitStatus: Int32, Sendable {
  /// Done; a file skipped inside a folder is told and is no error.
  case done = 0
  /// Asked for something that is not there; the rest was done.
  case notThere = 1
  /// Wrong usage.
  case usage = 2
  /// A fault of the program.
  case fault = 70
  /// Stopped by Ctrl-C, in good order: 128 and the signal's number, as shells have it.
  case interrupted = 130
}
