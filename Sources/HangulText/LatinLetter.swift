/// Latin letters without case and accents.
public enum LatinLetter {
  /// The plain lower-case letter of a Latin letter with case or accent (É → e, ŏ → o); any other
  /// unit itself.
  ///
  /// O(1).
  public static func folded(_ unit: UInt16) -> UInt16 {
    if unit < 0x80 { return unit >= 0x41 && unit <= 0x5A ? unit | 0x20 : unit }
    return unit < 0x250 ? accented[unit] ?? unit : unit
  }

  /// Whether a unit is a mark that combines with the letter before it: accents of decomposed text.
  public static func isCombiningMark(_ unit: UInt16) -> Bool { unit >= 0x300 && unit <= 0x36F }

  /// Whether a unit is a plain ASCII letter.
  public static func isASCII(_ unit: UInt16) -> Bool {
    (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7A && unit < 0x80
  }

  private static let accented: [UInt16: UInt16] = {
    let rows = [
      "aàáâãäåāăąǎÀÁÂÃÄÅĀĂĄǍ", "cçćĉċčÇĆĈĊČ", "dďđĎĐ", "eèéêëēĕėęěÈÉÊËĒĔĖĘĚ", "gĝğġģĜĞĠĢ", "hĥħĤĦ",
      "iìíîïĩīĭįıǐÌÍÎÏĨĪĬĮİǏ", "jĵĴ", "kķĶ", "lĺļľłĹĻĽŁ", "nñńņňÑŃŅŇ", "oòóôõöøōŏőǒÒÓÔÕÖØŌŎŐǑ",
      "rŕŗřŔŖŘ", "sśŝşšŚŜŞŠ", "tţťŧŢŤŦ", "uùúûüũūŭůűųǔÙÚÛÜŨŪŬŮŰŲǓ", "wŵŴ", "yýÿŷÝŸŶ", "zźżžŹŻŽ",
    ]
    var table: [UInt16: UInt16] = [:]
    for row in rows {
      let units = Array(row.utf16)
      for unit in units.dropFirst() { table[unit] = units[0] }
    }
    return table
  }()
}
