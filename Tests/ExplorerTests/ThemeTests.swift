import Foundation
import Testing
import TextUI

@testable import Explorer

@Suite struct ThemeTests {
  static let depths: [ColorCapability] = [.eight, .sixteen, .many]

  /// Red, green and blue, 0 to 255.
  typealias RGB = (Double, Double, Double)

  /// The first sixteen colours: xterm's, and the VGA's as the Linux console has them.
  static let palettes: [[RGB]] = [
    [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
      (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
      (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ],
    [
      (0, 0, 0), (170, 0, 0), (0, 170, 0), (170, 85, 0), (0, 0, 170), (170, 0, 170), (0, 170, 170),
      (170, 170, 170), (85, 85, 85), (255, 85, 85), (85, 255, 85), (255, 255, 85), (85, 85, 255),
      (255, 85, 255), (85, 255, 255), (255, 255, 255),
    ],
  ]

  /// Backgrounds that dark and light terminals have, and the text on them.
  static let grounds: [String: [(ground: RGB, text: RGB)]] = [
    "dark": [
      ((0, 0, 0), (229, 229, 229)), ((30, 30, 30), (212, 212, 212)),
      ((40, 44, 52), (220, 223, 228)),
    ],
    "light": [
      ((255, 255, 255), (0, 0, 0)), ((253, 246, 227), (60, 80, 90)),
      ((238, 238, 238), (40, 40, 40)),
    ],
  ]

  static func rgb(_ color: Color, in palette: [RGB], or text: RGB) -> RGB {
    switch Int(color.number) {
    case let index where palette.indices.contains(index): return palette[index]
    case 16..<232:
      let index = Int(color.number) - 16
      func level(_ step: Int) -> Double { step == 0 ? 0 : Double(55 + 40 * step) }
      return (level(index / 36), level(index / 6 % 6), level(index % 6))
    case 232..<256:
      let gray = Double(8 + 10 * (Int(color.number) - 232))
      return (gray, gray, gray)
    default: return text
    }
  }

  /// The contrast of two colours, 1 to 21, as the Web Content Accessibility Guidelines count it.
  static func contrast(_ a: RGB, _ b: RGB) -> Double {
    func linear(_ channel: Double) -> Double {
      let share = channel / 255
      return share > 0.04045 ? pow((share + 0.055) / 1.055, 2.4) : share / 12.92
    }
    func luminance(_ color: RGB) -> Double {
      0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
    }
    let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)
  }

  @Test(arguments: [Theme.dark, .light], depths)
  func everyRoleCanBeReadOnItsBackground(theme: Theme, colors: ColorCapability) throws {
    let shown = theme.suited(to: colors)
    // What is fixed can be chosen well; of the terminal's own colours the least is asked.
    let least = colors == .many ? 4.5 : 3.0
    // The terminal's own colours are made for its own background.
    let grounds = try #require(Self.grounds[theme.name]).prefix(colors == .many ? 3 : 1)
    for (ground, text) in grounds {
      for palette in Self.palettes {
        for role in ThemeRole.allCases {
          let style = shown[role]
          #expect(style.background == .default, "\(role)")
          guard style.foreground != .default || style.dim else { continue }
          var color = Self.rgb(style.foreground, in: palette, or: text)
          // Dim text is as faint as the terminal makes it; half way is the most that any does.
          if style.dim {
            color = ((color.0 + ground.0) / 2, (color.1 + ground.1) / 2, (color.2 + ground.2) / 2)
          }
          let found = Self.contrast(color, ground)
          #expect(found >= least, "\(role) \(found) on \(ground)")
        }
      }
    }
  }

  @Test(arguments: Theme.all, depths)
  func aDeviceIsGivenColoursThatItHas(theme: Theme, colors: ColorCapability) {
    let shown = theme.suited(to: colors)
    #expect(shown.name == theme.name)
    for role in ThemeRole.allCases {
      #expect(Int(shown[role].foreground.number) < colors.rawValue, "\(role)")
    }
    #expect(theme.suited(to: .none) == .plain)
  }

  /// Roles that have a sign of their own, or always stand in the same place.
  static let signs: [ThemeRole: String] = [
    .link: "›", .held: "●", .planned: "○", .cancelled: "✕", .cursor: "▸", .selected: "▸",
    .frame: "│", .focusedFrame: "│", .title: "─", .number: "digits", .heading: "a line of its own",
    .key: "before its word", .note: "in the last line, or ★ ◆ ✎ ✂", .error: "in the last line",
    .field: "the caret", .faint: "nothing is told by it",
  ]

  @Test(arguments: Theme.all, depths + [.none])
  func rolesThatLookAlikeAreToldApartBySigns(theme: Theme, colors: ColorCapability) {
    let shown = theme.suited(to: colors)
    for (index, one) in ThemeRole.allCases.enumerated() {
      for other in ThemeRole.allCases.dropFirst(index + 1)
      where shown[one].colorless == shown[other].colorless {
        let isTold = Self.signs[one] != nil || Self.signs[other] != nil
        #expect(isTold, "\(one) and \(other) in \(theme.name)")
      }
    }
  }

  @Test func theSignsAreOnTheScreen() {
    var walk = Walk("120x60")
    walk.press("3", "enter", "2", "1", "enter")
    for sign in ["›", "●", "○", "✕", "▸", "│", "─"] { #expect(walk.shows(sign), "\(sign)") }
  }
}

extension Style {
  /// What is left of it where nobody sees colours.
  fileprivate var colorless: Style {
    Style(bold: bold, dim: dim, underline: underline, reverse: reverse)
  }
}
