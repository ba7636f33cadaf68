import CommandLines
import Grids
import Listings
import Screens
import Storage

/// `rehearse settings`: what is set, and to what.
enum SettingsCommand {
  /// So many columns of a value are listed.
  private static let longest = 30

  static func run(_ options: SettingsOptions, _ context: Context) throws(Failure) -> Int32 {
    switch options.action {
    case .list: try list(context)
    case .show(let key): context.out("\(try value(try setting(key), context) ?? "")\n")
    case .set(let key, let value): try set(try setting(key), value, context)
    case .edit: return try edit(context)
    }
    return ExitStatus.done
  }

  private static func setting(_ key: String) throws(Failure) -> Setting {
    if let setting = Settings.setting(key.lowercased()) { return setting }
    let nearest = Parser.nearest(key, Settings.table.map(\.key))
    throw .usage("there is no setting “\(key)”\(nearest); rehearse settings lists all")
  }

  private static func list(_ context: Context) throws(Failure) {
    let settings = try Workspace.settings(context)
    OwnKeys.told(settings, context)
    var table = TextTable(
      [
        .left("setting"), .left("value"), .left("from", .muted),
        .flexible("what it is for", .muted),
      ])
    for setting in Settings.table {
      table.add([
        setting.key, cut(try value(setting, context) ?? ""),
        source(setting, settings, context),
        setting.meaning,
      ])
    }
    context.out(table.text(width: context.width))
    guard let file = context.environment.settingsFile else { return }
    let path = file + (Files.exists(file) ? "" : " (not there yet)")
    context.out("\n\(path, .muted)\n" as StyledText)
  }

  private static func cut(_ text: String) -> String {
    String(Symbol.fitted(text, width: longest).map(\.character))
  }

  /// What holds.
  private static func value(_ setting: Setting, _ context: Context) throws(Failure) -> String? {
    let settings = try Workspace.settings(context)
    // The folder has a standard that depends on where the program is started.
    if setting.key == "sessions" { return try Workspace.folder(nil, context, settings).path }
    return setting.value(settings)
  }

  /// Where it came from.
  private static func source(
    _ setting: Setting, _ settings: Settings, _ context: Context
  ) -> String {
    let variable = SessionFolder.variable
    if setting.key == "sessions", context.environment[variable] != nil { return "$\(variable)" }
    return settings.lines[setting.key].map { "line \($0)" } ?? "standard"
  }

  private static func set(
    _ setting: Setting, _ value: String?, _ context: Context
  ) throws(Failure) {
    let path = context.environment.settingsFile ?? ""
    do {
      try SettingsEdit.put(setting, value, context.environment) { new in
        setting.key == "keys" ? OwnKeys(new.keys).problems.first?.text : nil
      }
    } catch {
      switch error {
      case .value(let text): throw .usage(text)
      case .file(let line, let text):
        throw Failure(
          ExitStatus.files, "\(path):\(line): \(text); rehearse settings --edit opens it")
      case .storage(let problem): throw failure(problem)
      }
    }
    let now = try self.value(setting, context)
    let words = value == nil ? "not set any more" : "set"
    context.out("\(setting.key) is \(words)\(now.map { ": \($0)" } ?? "")\n")
    try tellOfNoUse(of: setting, context)
  }

  /// Says what a value is no use for, at least with the guides at hand and on this day.
  private static func tellOfNoUse(of setting: Setting, _ context: Context) throws(Failure) {
    let settings = try Workspace.settings(context)
    switch setting.key {
    case "level": if let level = settings.level { tellOfUnknownLevel(level, context) }
    case "interview":
      guard let day = settings.interview, day.dayNumber < context.now.dayNumber else { return }
      context.complain("\(day.text) is past; the plan looks ahead without it")
    case "structures":
      guard let catalogue = try? Workspace.catalogue([], context) else { return }
      for name in settings.structures {
        do throws(Failure) { _ = try catalogue.entry(named: name) } catch {
          context.complain(error.message)
        }
      }
    default: break
    }
  }

  /// Says that a level is one which no guide at hand knows: structures are then run without any.
  private static func tellOfUnknownLevel(_ level: String, _ context: Context) {
    guard let entries = try? Workspace.catalogue([], context).entries else { return }
    let known = Set(entries.flatMap(\.levels)).sorted()
    guard !known.isEmpty, !known.contains(where: { $0.lowercased() == level.lowercased() }) else {
      return
    }
    context.complain(
      "no guide at hand knows the level “\(level)”, so that it changes nothing; known are "
        + known.joined(separator: ", "))
  }

  /// Why the file cannot be read or written, with what to do.
  private static func failure(_ problem: FileProblem) -> Failure {
    guard problem.kind != .noHome else {
      return Failure(
        ExitStatus.files, "no folder for settings is known; set HOME or XDG_CONFIG_HOME")
    }
    return Failure(
      ExitStatus.files,
      "\(problem.path): the settings cannot be kept (\(problem.reason)); check its permissions and "
        + "the disk, or name another folder with XDG_CONFIG_HOME")
  }

  /// Opens the file, which is made of what there is where there is none.
  private static func edit(_ context: Context) throws(Failure) -> Int32 {
    guard context.hasTerminal else {
      throw Failure(
        ExitStatus.terminal,
        "an editor needs a terminal; open the file itself: "
          + (context.environment.settingsFile ?? ""))
    }
    let path: String
    do { path = try SettingsEdit.file(context.environment) } catch { throw failure(error) }
    try Editor.open(path, context)
    let problems = try Workspace.settings(context).problems
    return problems.isEmpty ? ExitStatus.done : ExitStatus.problems
  }
}
