import References

extension StructureCatalogue.Entry {
  /// The document and line it comes from: "guide.md:187".
  public var source: String { "\(reference.name):\(structure.line)" }
}
