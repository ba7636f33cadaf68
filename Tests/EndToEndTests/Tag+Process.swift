import Testing

extension Tag {
  /// Tests that start the program: for terminals, signals, disks and the browser.
  ///
  /// What needs none of these is tested in CommandTests, inside the process.
  @Tag static var process: Self
}
