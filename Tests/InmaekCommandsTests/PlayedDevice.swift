import TextUI

/// A screen on which what is typed was settled before.
final class PlayedDevice: Device {
  let size = Size(width: 80, height: 24)
  let colors = ColorCapability.none
  let waker = Waker {}
  private var events: ArraySlice<InputEvent>

  init(_ events: [InputEvent]) { self.events = events[...] }

  func present(_ canvas: Canvas) {}
  func nextEvent(timeout: Duration?) -> InputEvent? { events.popFirst() ?? .end }
  func copy(_ text: String) {}
  func setMouse(_ isOn: Bool) {}
  func suspend() {}
  func resume() {}
  func stop() {}
}

/// There is no screen to open.
struct NoScreen: Error {}
