import References
import Structures

extension StructureCatalogue.Entry {
  /// The structure itself.
  var runnable: Structure { structure.structure }

  /// The document and line it comes from: "guide.md:187".
  var source: String { "\(reference.name):\(structure.line)" }
}
