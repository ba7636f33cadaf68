/// A run with the structure that it makes by itself.
struct Candidate {
  let run: Run
  let found: FoundStructure
}
