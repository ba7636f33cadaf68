extension Vocabulary {
  /// The units of languages of which little else is known, and what they call columns of times.
  static let otherUnits: Vocabulary = [
    .seconds: [
      "vteřin", "sekúnd", "sekunti", "sekuntia", "másodperc", "saniye", "sn", "секунди", "сек",
      "δευτερόλεπτα", "segons", "segundu", "सेकंड", "ثانية", "ثواني", "ثانیه", "שניות", "วินาที",
    ],
    .minutes: [
      "minutter", "minutt", "minutách", "minút", "minúty", "minúta", "minuutti", "minuuttia",
      "perc",
      "dakika", "dk", "хвилин", "хвилини", "хвилина", "хв", "минути", "λεπτά", "λεπτό", "minuts",
      "minutu", "minutus", "मिनट", "মিনিট", "دقيقة", "دقائق", "دقیقه", "דקות", "דקה", "นาที",
    ],
    .hours: [
      "hodina", "hodiny", "hodin", "hodín", "tunti", "tuntia", "óra", "saat", "година", "години",
      "годин", "часа", "ώρα", "ώρες", "hores", "घंटे", "घंटा", "ساعة", "ساعت", "שעה",
    ],
    .timeColumns: [
      "čas", "doba", "trvání", "trvanie", "tid", "tidspunkt", "varighed", "varighet", "minutter",
      "aika", "kesto", "idő", "időpont", "időtartam", "süre", "saat", "zaman", "тривалість",
      "продължителност", "ώρα", "διάρκεια", "hora", "durada", "समय", "अवधि", "الوقت", "المدة",
      "زمان", "מועד", "זמן", "เวลา",
    ],
    .lengthColumns: [
      "doba", "trvání", "trvanie", "varighed", "varighet", "minutter", "kesto", "időtartam", "süre",
      "тривалість", "продължителност", "διάρκεια", "durada", "अवधि", "المدة",
    ],
    .wordsBeforeTime: [
      "první", "prvních", "další", "dalších", "poslední", "posledních", "prostředních",
    ],
    .ordinals: ["první", "prvních", "další", "dalších", "poslední", "posledních", "prostředních"],
  ]
}
