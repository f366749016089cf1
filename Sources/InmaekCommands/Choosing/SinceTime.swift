import Foundation
import NewsModel

/// From when on something is new, as `--since` gives it.
enum SinceTime: Hashable, Sendable {
  /// What the last ingest brought.
  case lastIngest
  /// Whatever was first seen at a moment or later.
  case moment(Date)

  /// Reads `last`, a day (`2025-02-04`), a day and time (`2025-02-04T09:30`), `today`,
  /// `yesterday` (오늘, 어제) or a span backwards (`90m`, `12h`, `3d`, `2w`); nil for anything else.
  init?(_ text: String, now: Date, timeZone: TimeZone) {
    switch text {
    case "last": self = .lastIngest
    case "today", "오늘": self = .moment(Self.startOfDay(0, before: now, timeZone))
    case "yesterday", "어제": self = .moment(Self.startOfDay(1, before: now, timeZone))
    default:
      guard
        let moment = Self.backwards(text, from: now) ?? Self.writtenOut(text, timeZone)
      else { return nil }
      self = .moment(moment)
    }
  }

  private static func startOfDay(_ days: Int, before now: Date, _ zone: TimeZone) -> Date {
    let offset = Double(zone.secondsFromGMT(for: now))
    let local = now.timeIntervalSince1970 + offset
    return Date(
      timeIntervalSince1970: ((local / 86_400).rounded(.down) - Double(days)) * 86_400 - offset)
  }

  private static func backwards(_ text: String, from now: Date) -> Date? {
    let units: [Character: Double] = ["m": 60, "h": 3600, "d": 86_400, "w": 604_800]
    guard let last = text.last, let unit = units[last], let count = Int(text.dropLast()),
      (0...1_000_000).contains(count)
    else { return nil }
    return now.addingTimeInterval(-Double(count) * unit)
  }

  private static func writtenOut(_ text: String, _ zone: TimeZone) -> Date? {
    let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
    guard (1...2).contains(parts.count), let day = PartialDate(iso: String(parts[0]))?.civilDay
    else { return nil }
    var seconds = day.number * 86_400
    if parts.count == 2 {
      let clock = parts[1].split(separator: ":").map { Int($0) }
      guard (2...3).contains(clock.count), let hour = clock[0], (0...23).contains(hour),
        let minute = clock[1], (0...59).contains(minute),
        let second = clock.count == 3 ? clock[2] : 0, (0...59).contains(second)
      else { return nil }
      seconds += hour * 3600 + minute * 60 + second
    }
    let local = Date(timeIntervalSince1970: Double(seconds))
    return local.addingTimeInterval(-Double(zone.secondsFromGMT(for: local)))
  }
}

extension Date {
  /// The moment in universal time, ISO 8601 to the second: earlier moments are smaller strings.
  var universalTime: String {
    let seconds = Int(timeIntervalSince1970.rounded(.down))
    let days = (Double(seconds) / 86_400).rounded(.down)
    let day = CivilDay(number: Int(days)).date?.iso ?? "0001-01-01"
    let rest = seconds - Int(days) * 86_400
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return day + "T" + clock.joined(separator: ":") + "Z"
  }
}

extension CommandContext {
  /// A moment in universal time as the clock here showed it: `2025-02-04 18:30`; as it stands where it
  /// is none.
  func localTime(_ universal: String) -> String {
    guard let moment = try? Date(universal, strategy: .iso8601), let day = day(of: moment).date
    else { return universal }
    let seconds =
      Int(moment.timeIntervalSince1970.rounded(.down)) + timeZone.secondsFromGMT(for: moment)
    let minutes = (seconds / 60 % 1440 + 1440) % 1440
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(day.iso) \(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// Reads what `--since` was given.
  ///
  /// Throws a `Failure` of wrong usage.
  func since(_ text: String) throws -> SinceTime {
    guard let time = SinceTime(text, now: now(), timeZone: timeZone) else {
      throw Failure(.usage, phrases.badTime(text))
    }
    return time
  }

  /// Reads a date as precise as it is given.
  ///
  /// Throws a `Failure` of wrong usage.
  func date(_ text: String, option: String) throws -> PartialDate {
    guard let date = PartialDate(iso: text), date.year != nil else {
      throw Failure(.usage, phrases.badDate(text, option: option))
    }
    return date
  }
}
