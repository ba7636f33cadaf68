import Grids

/// What a key means as a command: the one place where letters of other keyboards are read. Text that
/// is typed stays as it is.
extension Key {
  /// The key as commands are named: a full-width letter is the letter, and a Cyrillic one is the
  /// letter on the same key of the usual Russian and Ukrainian keyboards.
  var command: Key {
    guard case .character(let character) = self, !character.isASCII,
      let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1
    else { return self }
    switch scalar.value {
    case 0x3000: return .character(" ")
    case 0xFF01...0xFF5E:
      return Unicode.Scalar(scalar.value - 0xFEE0).map { .character(Character($0)) } ?? self
    default: return Key.latin[character].map(Key.character) ?? self
    }
  }

  /// The same letter without Caps Lock; `nil` when it is no capital.
  var lowered: Key? {
    guard case .character(let character) = self, character.isASCII, character.isUppercase else {
      return nil
    }
    return .character(Character(character.lowercased()))
  }

  /// What to say of a key that means nothing on a screen; `nil` when that needs no word.
  var unknownWords: String? {
    guard case .character(let character) = self else { return nil }
    return "“\(character)” is no key here; ? lists the keys"
  }

  /// Letters as they stand on one key: first on a Cyrillic keyboard, then on one of Latin letters.
  private static let latin: [Character: Character] = {
    let cyrillic = "йцукенгшщзфывапролдячсмитьі"
    let latin = "qwertyuiopasdfghjklzxcvbnms"
    return Dictionary(
      uniqueKeysWithValues: zip(
        cyrillic + cyrillic.uppercased() + "Ю", latin + latin.uppercased() + ">"))
  }()
}
