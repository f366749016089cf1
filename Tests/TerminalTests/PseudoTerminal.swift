import Glibc

/// A terminal without a screen: what is written to one end comes out at the other.
final class PseudoTerminal {
  /// The end of the one who looks at the screen and types.
  let master: Int32
  /// The end of the program.
  let slave: Int32
  /// The file by which the program's end is known.
  let path: String

  init?(columns: UInt16, rows: UInt16) {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    guard openpty(&ends.master, &ends.slave, nil, nil, nil) == 0, let name = ttyname(ends.slave)
    else { return nil }
    (master, slave) = ends
    path = String(cString: name)
    // Nobody else is to hold the program's end open.
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    resize(columns: columns, rows: rows)
  }

  deinit {
    close(slave)
    close(master)
  }

  /// Makes the terminal as large; nobody is told.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Types bytes.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// What has been written to the screen since the last time.
  ///
  /// The kernel hands bytes from one end to the other when it finds time, so a mark is written
  /// behind them and waited for.
  func output() -> String {
    let mark: [UInt8] = [0x01, 0x02, 0x01]
    _ = write(slave, mark, mark.count)
    var bytes: [UInt8] = []
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while !bytes.suffix(mark.count).elementsEqual(mark), poll(&source, 1, 10_000) > 0 {
      var buffer = [UInt8](repeating: 0, count: 65536)
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes.dropLast(mark.count), as: UTF8.self)
  }

  /// Whether lines are edited and signals made by the terminal, as a shell wants it.
  var isAsInShell: Bool {
    var modes = termios()
    guard tcgetattr(slave, &modes) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & wanted == wanted
  }
}
