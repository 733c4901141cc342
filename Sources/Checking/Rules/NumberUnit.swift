extension Rule {
  /// A number keeps its value, but its currency, percent sign or unit is lost or another.
  ///
  /// 12 kg for 12 tonnes reads as smoothly as what is right. Quantities that are equal in other units
  /// are no fault, nor is a unit that the sentence or its neighbours name beside another number; one
  /// that only the translation has may be named anywhere in the section. Other units than currencies
  /// and percent are missed only where nothing follows the number.
  ///
  /// - Fires: `卡车上装了 12 公斤水泥。` | `The truck was carrying 12 tonnes of cement.`
  /// - Fires: `不良贷款率仅为 1.3。` | `The non-performing loan ratio is only 1.3%.`
  /// - Fires: `公司的市场份额为 23%。` | `The company has a market share of 23.`
  /// - Silent: `保修期为两年。` | `The warranty lasts 24 months.`
  static let numberUnit = Rule("number/unit", level: .warning, needsSource: true) { document in
    document.numberFaults(.unit)
  }
}
