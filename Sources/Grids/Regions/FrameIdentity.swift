/// What tells a frame from others.
public final class FrameIdentity: Sendable {
  init() {}
}
