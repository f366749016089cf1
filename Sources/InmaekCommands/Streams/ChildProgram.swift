import Foundation

/// Runs another program on this terminal until it ends.
enum ChildProgram {
  /// The status of one that is not there.
  static let notFound: Int32 = 127

  /// Runs a program, looked for as the shell does, with its arguments and this process's environment.
  ///
  /// Ctrl-C and Ctrl-\\ are meant for it, as `system(3)` has it. Gives its exit status; nil for one
  /// that could not be started.
  static func run(_ arguments: [String]) -> Int32? {
    guard let name = arguments.first else { return nil }
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      _ = signal(SIGINT, interrupt)
      _ = signal(SIGQUIT, quit)
    }
    var attributes = posix_spawnattr_t()
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, name, nil, &attributes, words, environ) == 0 else {
      return notFound
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1 {
      guard errno == EINTR else { return nil }
    }
    return (status >> 8) & 0xff
  }
}
