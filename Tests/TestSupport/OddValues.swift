/// Values of the front matter that are not as rehearse writes them.
public enum OddValues {
  /// Lines as a person puts them in: other forms, and keys of their own.
  public static let handwriting = """
    tags: aloud, "morning"
    candidate: [one, two]
    scores:
      presence: good # so-so
    marks:
      calm: 2
    overrun: about 3
    mood: good

    """
}
