extension Vocabulary {
  static let indonesian: Vocabulary = [
    .seconds: ["detik"],
    .minutes: ["menit"],
    .hours: ["jam"],
    .approximations: ["sekitar", "kira"],
    .rests: ["sisa waktu"],
    .timeNames: ["waktu", "durasi", "alokasi waktu", "estimasi waktu"],
    .labels: ["sesi", "bagian", "langkah", "tahap", "pertemuan"],
    .breaks: ["istirahat", "makan siang"],
    .totals: ["jumlah"],
    .ends: ["selesai"],
    .openings: ["pembukaan", "pendahuluan", "apersepsi"],
    .closings: ["penutup", "penutupan", "refleksi"],
    .timeColumns: ["waktu", "durasi", "menit", "pukul", "jam"],
    .lengthColumns: ["durasi", "menit"],
    .titleColumns: ["kegiatan", "aktivitas", "materi", "tahap"],
    .sequenceColumns: ["kegiatan", "aktivitas", "tahap"],
    .endColumns: ["selesai"],
    .wordsAfterTime: ["pertama", "berikutnya", "terakhir"],
  ]
}
