// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "rehearse",
  targets: [
    .target(name: "Structures", swiftSettings: strict),
    .target(name: "Grids", swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Grids"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(name: "StructuresTests", dependencies: ["Structures"]),
    .testTarget(name: "GridsTests", dependencies: ["Grids", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
