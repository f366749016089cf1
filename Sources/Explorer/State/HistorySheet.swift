import NewsGraph
import TextUI

/// The popup of the places gone through, from which one is picked.
struct HistorySheet: Hashable, Sendable {
  /// The places, the first gone to at the top.
  let waypoints: [Waypoint]
  /// The cursor among them.
  private(set) var window: ListWindow

  /// A place of the way, and how far off it is.
  struct Waypoint: Hashable, Sendable {
    /// So many steps back where negative, forward where positive; 0 is where one is.
    var steps: Int
    var place: Location
  }

  /// Opens with the cursor on where one is.
  init(_ waypoints: [Waypoint]) {
    self.waypoints = waypoints
    window = ListWindow(count: waypoints.count, margin: 1)
    if let here = waypoints.firstIndex(where: { $0.steps == 0 }) { window.move(to: here) }
  }

  /// The place under the cursor.
  var chosen: Waypoint? {
    waypoints.indices.contains(window.cursor) ? waypoints[window.cursor] : nil
  }

  /// Moves the cursor.
  mutating func move(_ motion: (inout ListWindow) -> Void) { motion(&window) }

  /// Takes over how many places are in sight.
  mutating func fit(height: Int) { window.update(count: waypoints.count, height: height) }
}
