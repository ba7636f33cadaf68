import Coaching
import References
import Storage
import Structures
import Transcripts

/// The structures of the guides as one person rehearses them.
struct StructuresToPlan {
  let workspace: Workspace
  /// The sessions of the person, oldest first.
  let sessions: [PastSession]
  /// Today's day, counted from 1970-01-01.
  let today: Int

  /// What was practised longer ago is not planned.
  private static let reach = 60

  /// What the settings name, else what was practised lately, else what one begins with.
  ///
  /// - Throws: ``Failure`` when the settings name a structure that is not there.
  func all() throws(Failure) -> [PlannedStructure] {
    let chosen = try chosen()
    return chosen.isEmpty ? workspace.catalogue.beginning.map { planned($0) } : chosen
  }

  /// What the settings name, else what was practised lately.
  ///
  /// - Throws: ``Failure`` when the settings name a structure that is not there.
  func chosen() throws(Failure) -> [PlannedStructure] {
    var entries: [StructureCatalogue.Entry] = []
    for name in workspace.settings.structures {
      do throws(Failure) { entries.append(try workspace.catalogue.entry(named: name)) } catch {
        throw Failure(error.status, "`structures` of the settings: \(error.message)")
      }
    }
    return (entries.isEmpty ? practised : entries).map { planned($0) }
  }

  /// The structure of a session as guides have it now, its document or another one where that alone
  /// has its title; `nil` where none holds it.
  func structure(of summary: Summary) -> PlannedStructure? {
    entry(of: summary, among: workspace.catalogue.entries).map { planned($0, summary.level) }
  }

  private func entry(
    of summary: Summary, among entries: [StructureCatalogue.Entry]
  ) -> StructureCatalogue.Entry? {
    let own = entries.first { $0.name == summary.structureName }
    guard own == nil else { return own }
    let other = try? workspace.catalogue.entry(named: summary.structure)
    return other?.title == summary.structure ? other : nil
  }

  /// The structures of the guides that were practised lately, the last one first.
  private var practised: [StructureCatalogue.Entry] {
    let entries = workspace.catalogue.entries
    var seen: Set<StructureName> = []
    return sessions.reversed().compactMap { session in
      let summary = session.summary
      guard today - summary.started.dayNumber <= StructuresToPlan.reach, summary.isPractice,
        seen.insert(summary.structureName).inserted
      else { return nil }
      return entries.first { $0.name == summary.structureName }
    }
  }

  /// A structure at the level of the settings, else that of its last session.
  private func planned(
    _ entry: StructureCatalogue.Entry, _ last: String? = nil
  ) -> PlannedStructure {
    let options = SessionOptions(isASCII: false, workspace)
    let level =
      (try? options.level(for: entry)) ?? known(lastLevel(of: entry) ?? last, of: entry)
    let plan = options.plan(for: entry, level: level, question: nil)
    let found = try? workspace.catalogue.entry(named: entry.title)
    return PlannedStructure(
      plan.structure, document: entry.name.document,
      name: found?.source == entry.source ? entry.title : entry.source, level: level,
      hasDrills: plan.mode == .session)
  }

  /// A level as the guide writes it; `nil` where it does not know it any more.
  private func known(_ level: String?, of entry: StructureCatalogue.Entry) -> String? {
    guard let level, !entry.levels.isEmpty else { return level }
    return entry.levels.first { $0.lowercased() == level.lowercased() }
  }

  private func lastLevel(of entry: StructureCatalogue.Entry) -> String? {
    sessions.last { $0.summary.isOf(entry.name) && $0.summary.isPractice }?.summary.level
  }
}

extension StructureCatalogue {
  /// What one begins with who never practised: one structure of design and one of leadership.
  fileprivate var beginning: [Entry] {
    [BuiltInReference.systemDesign, .leadership].compactMap { builtIn in
      entries.first { $0.reference.name == builtIn.name }
    }
  }
}
