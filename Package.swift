// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

// What --version says beside the version; Scripts/setup.sh sets it.
let commit = Context.environment["REHEARSE_COMMIT"].map {
  [CSetting.define("REHEARSE_COMMIT", to: "\"\($0)\"")]
}

// Each target names all that it imports, also what another one brings along: whatever is not named
// here is not compiled anew when a type that it uses changes its size.
let package = Package(
  name: "rehearse",
  targets: [
    .executableTarget(
      name: "rehearse",
      dependencies: [
        "CRelease", "CSignals", "Clocks", "Coaching", "CommandLines", "Estimates", "Grids",
        "Listings", "References", "Reports", "Screens", "Sessions", "Storage", "Structures",
        "TerminalIO", "Texts", "Transcripts",
      ],
      swiftSettings: strict),

    .target(name: "Texts", swiftSettings: strict),
    .target(name: "Clocks", dependencies: ["Texts"], swiftSettings: strict),
    .target(name: "Structures", dependencies: ["Texts"], swiftSettings: strict),
    .target(name: "Estimates", dependencies: ["Texts"], swiftSettings: strict),
    .target(name: "Grids", swiftSettings: strict),
    .target(name: "Sessions", dependencies: ["Structures", "Texts"], swiftSettings: strict),
    .target(
      name: "Documents", dependencies: ["CArena", "CCmarkGFM", "CYAML"], swiftSettings: strict),
    .target(
      name: "References", dependencies: ["Documents", "Structures", "Texts"],
      resources: [
        .embedInCode("Guide/fresh-reference.md"),
        .embedInCode("Library/system-design.md"), .embedInCode("Library/leadership.md"),
        .embedInCode("Library/product.md"), .embedInCode("Library/coding.md"),
        .embedInCode("Library/loops.md"), .embedInCode("Library/quick-reference.md"),
      ], swiftSettings: strict),
    .target(
      name: "Transcripts", dependencies: ["Documents", "Sessions", "Structures", "Texts"],
      swiftSettings: strict),
    .target(
      name: "Coaching", dependencies: ["CMath", "Sessions", "Structures", "Texts", "Transcripts"],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: ["Coaching", "Sessions", "Structures", "Texts", "Transcripts"],
      resources: [
        .embedInCode("Styles/charts.css"), .embedInCode("Styles/page.css"),
        .embedInCode("Styles/crib.css"),
      ],
      swiftSettings: strict),
    .target(
      name: "CommandLines",
      dependencies: [
        "Coaching", "Estimates", "Grids", "Listings", "References", "Sessions", "Structures",
        "Texts", "Transcripts",
      ], swiftSettings: strict),
    .target(
      name: "Charts",
      dependencies: ["Coaching", "Grids", "Sessions", "Structures", "Texts", "Transcripts"],
      swiftSettings: strict),
    .target(
      name: "Listings",
      dependencies: [
        "Charts", "Coaching", "Grids", "References", "Sessions", "Structures", "Texts",
        "Transcripts",
      ], swiftSettings: strict),
    .target(
      name: "Screens",
      dependencies: [
        "Charts", "Coaching", "Grids", "References", "Sessions", "Structures", "Texts",
        "Transcripts",
      ],
      swiftSettings: strict),
    .target(
      name: "Storage",
      dependencies: [
        "CFiles", "Documents", "Grids", "Sessions", "Structures", "Texts", "Transcripts",
      ],
      swiftSettings: strict),
    .target(
      name: "TerminalIO", dependencies: ["Clocks", "Grids", "CNcurses", "CSignals"],
      swiftSettings: strict),

    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CCmarkGFM"),
    .systemLibrary(name: "CYAML"),
    .systemLibrary(name: "CMath"),
    .target(name: "CArena"),
    .target(name: "CFiles"),
    .target(name: "CRelease", cSettings: commit),
    .target(name: "CSignals"),

    .target(
      name: "TestSupport", dependencies: ["Grids", "Sessions", "Structures", "Transcripts"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    .target(
      name: "Fuzzing",
      dependencies: [
        "Documents", "Estimates", "Grids", "References", "Sessions", "Structures", "TerminalIO",
        "Texts", "Transcripts",
      ],
      path: "Tests/Fuzzing", swiftSettings: strict),
    .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"]),
    .testTarget(name: "TextsTests", dependencies: ["Texts"]),
    .testTarget(
      name: "ListingsTests",
      dependencies: ["Grids", "Listings", "Sessions", "Structures", "Texts"]),
    .testTarget(name: "StructuresTests", dependencies: ["Structures"]),
    .testTarget(name: "EstimatesTests", dependencies: ["Estimates"]),
    .testTarget(name: "GridsTests", dependencies: ["Grids", "TestSupport"]),
    .testTarget(
      name: "SessionsTests", dependencies: ["Sessions", "Structures", "TestSupport", "Texts"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "TestSupport"]),
    .testTarget(
      name: "ReferencesTests", dependencies: ["References", "Structures", "Texts", "TestSupport"]),
    .testTarget(
      name: "TranscriptsTests",
      dependencies: [
        "Documents", "Fuzzing", "Sessions", "Structures", "Texts", "Transcripts", "TestSupport",
      ]),
    .testTarget(
      name: "CoachingTests",
      dependencies: ["Coaching", "Sessions", "Structures", "Texts", "Transcripts", "TestSupport"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Coaching", "Reports", "Sessions", "Structures", "Texts", "Transcripts", "TestSupport",
      ]),
    .testTarget(
      name: "CommandLinesTests", dependencies: ["CommandLines", "Sessions", "Structures", "Texts"]),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Charts", "Coaching", "Grids", "Screens", "Sessions", "Structures", "Texts",
        "Transcripts", "TestSupport",
      ], exclude: ["Snapshots"]),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "rehearse", "Sessions", "Storage", "Structures", "Texts", "Transcripts", "TestSupport",
      ]),
    .testTarget(
      name: "TerminalIOTests",
      dependencies: ["CSignals", "Clocks", "Grids", "TerminalIO", "TestSupport"],
      exclude: ["xterm-256color.ti"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "rehearse", "Coaching", "CommandLines", "Grids", "Listings", "Screens", "Sessions",
        "Storage",
        "Structures", "TerminalIO", "Texts", "Transcripts", "TestSupport",
      ], exclude: ["Snapshots"]),
    .testTarget(
      name: "PicturesTests",
      dependencies: [
        "rehearse", "CommandLines", "Grids", "Screens", "Sessions", "Storage", "Structures",
        "TerminalIO", "Texts", "TestSupport",
      ]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "rehearse", "CommandLines", "Sessions", "Storage", "Structures", "Texts", "Transcripts",
        "TestSupport",
      ],
      exclude: ["Browser"]),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings its own "main", so that nothing but Scripts/fuzz can build this.
if Context.environment["REHEARSE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["Fuzzing"], path: "Tests/FuzzDriver", swiftSettings: strict))
}

// Made-up people, for measuring how often the coach is right; Scripts/candidates builds it.
if Context.environment["REHEARSE_CANDIDATES"] != nil {
  package.targets.append(
    .executableTarget(
      name: "candidates",
      dependencies: ["Coaching", "Sessions", "Structures", "Texts", "Transcripts"],
      path: "Tests/Candidates", swiftSettings: strict))
}
