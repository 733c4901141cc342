import Segmentation

/// Units of lengths, weights and the like.
enum PhysicalMeasures {
  static let all: [(Phrases, [Measure])] =
    electric + storage + areas + volumes + lengths + masses + others

  private static let lengths: [(Phrases, [Measure])] = [
    ("光年|light years|light-years|light year|light-year", [length(9.461e15)]),
    (
      "公里/小时|公里每小时|千米每小时|km/h|kph|kmh|公里|千米|kilometers|kilometres|kilometer|kilometre|km|kms",
      [length(1000)]
    ),
    ("英里/小时|英里每小时|mph|英里|哩|miles|mile|mi", [length(1609.344)]),
    ("海里|浬|nautical miles|nautical mile|nmi", [length(1852)]),
    ("厘米|公分|centimeters|centimetres|centimeter|centimetre|cm|cms", [length(0.01)]),
    ("毫米|millimeters|millimetres|millimeter|millimetre|mm", [length(0.001)]),
    ("微米|micrometers|micrometres|microns|micron|µm|μm", [length(1e-6)]),
    ("纳米|nanometers|nanometres|nanometer|nanometre|nm", [length(1e-9)]),
    ("英寸|inches|inch|inchs|″", [length(0.0254)]), ("英尺|呎|feet|foot|ft", [length(0.3048)]),
    ("码|yards|yard|yds|yd", [length(0.9144)]), ("英寻|fathoms|fathom", [length(1.8288)]),
    ("尺", [length(1.0 / 3), length(0.3048)]), ("寸", [length(1.0 / 30), length(0.0254)]),
    ("里地|里路|华里|li", [length(500), length(1609.344), length(1000)]),
    ("米粒|米饭|米面", []),
    ("米|公尺|meters|metres|meter|metre", [length(1)]), ("m", [length(1), Measure(.time, 60)]),
  ]

  private static func length(_ metres: Double) -> Measure { Measure(.length, metres) }

  private static let areas: [(Phrases, [Measure])] = [
    ("平方公里|平方千米|square kilometers|square kilometres|square kilometer|sq km|km²|km2", [area(1e6)]),
    ("平方英里|square miles|square mile|sq mi", [area(2_589_988)]),
    ("平方厘米|square centimeters|square centimetres|cm²", [area(1e-4)]),
    ("平方英尺|square feet|square foot|sq ft", [area(0.092903)]),
    ("平方米|平米|square meters|square metres|square meter|square metre|sq m|m²|m2", [area(1)]),
    ("公顷|hectares|hectare|ha", [area(10_000)]), ("英亩|acres|acre", [area(4046.86)]),
    ("亩|mu", [area(666.67), area(4046.86)]),
  ]

  private static func area(_ squareMetres: Double) -> Measure { Measure(.area, squareMetres) }

  private static let volumes: [(Phrases, [Measure])] = [
    ("立方米|cubic meters|cubic metres|cubic meter|cubic metre|m³|m3", [volume(1000)]),
    ("立方英尺|cubic feet|cubic foot", [volume(28.3168)]),
    ("立方厘米|cubic centimeters|cubic centimetres|cc|cm³", [volume(0.001)]),
    ("毫升|milliliters|millilitres|milliliter|millilitre|ml", [volume(0.001)]),
    ("升|公升|liters|litres|liter|litre", [volume(1)]), ("l", [volume(1)]),
    ("加仑|gallons|gallon|gal", [volume(3.78541), volume(4.54609)]),
    ("品脱|pints|pint", [volume(0.473), volume(0.568)]), ("桶|barrels|barrel|bbl", [volume(158.987)]),
  ]

  private static func volume(_ litres: Double) -> Measure { Measure(.volume, litres) }

  private static let masses: [(Phrases, [Measure])] = [
    ("公斤|千克|kilograms|kilogram|kilos|kilo|kg|kgs", [mass(1000)]),
    ("毫克|milligrams|milligram|mg", [mass(0.001)]),
    ("微克|micrograms|microgram|mcg|µg|μg", [mass(1e-6)]),
    ("公吨|吨|tonnes|tonne|tons|ton|metric tons", [mass(1e6)]),
    ("盎司|ounces|ounce|oz", [mass(28.3495)]), ("磅|lbs|lb", [mass(453.592)]),
    ("pounds|pound", [mass(453.592), Measure(.money(.pound)), mass(500)]),
    ("斤|catties|catty|jin", [mass(500), mass(453.592)]), ("克拉|carats|carat", [mass(0.2)]),
    ("克|grams|gram|grammes|g", [mass(1)]),
  ]

  private static func mass(_ grams: Double) -> Measure { Measure(.mass, grams) }

  private static let electric: [(Phrases, [Measure])] = [
    ("千瓦时|千瓦小时|kilowatt-hours|kilowatt hours|kwh", [energy(3.6e6)]),
    ("兆瓦时|megawatt-hours|megawatt hours|mwh", [energy(3.6e9)]),
    ("吉瓦时|gigawatt-hours|gigawatt hours|gwh", [energy(3.6e12)]),
    ("太瓦时|terawatt-hours|terawatt hours|twh", [energy(3.6e15)]),
    ("度电", [energy(3.6e6)]), ("千卡|大卡|kilocalories|kcal", [energy(4184)]),
    ("卡路里|calories|calorie|cal", [energy(4184), energy(4.184)]),
    ("千焦|kilojoules|kj", [energy(1000)]), ("焦耳|joules|joule|j", [energy(1)]),
    ("千瓦|kilowatts|kilowatt|kw", [power(1000)]), ("兆瓦|megawatts|megawatt|mw", [power(1e6)]),
    ("吉瓦|gigawatts|gigawatt|gw", [power(1e9)]), ("太瓦|terawatts|terawatt|tw", [power(1e12)]),
    ("毫瓦|milliwatts|milliwatt", [power(0.001)]), ("瓦特|瓦|watts|watt|w", [power(1)]),
    ("马力|horsepower|hp", [power(735.5), power(745.7)]),
    ("毫伏|millivolts|mv", [Measure(.voltage, 0.001)]),
    ("千伏|kilovolts|kv", [Measure(.voltage, 1000)]),
    ("伏特|伏|volts|volt|v", [Measure(.voltage)]),
    ("毫安时|mah", [Measure(.current, 3.6)]), ("毫安|milliamps|ma", [Measure(.current, 0.001)]),
    ("安培|amperes|amps|amp", [Measure(.current)]),
  ]

  private static func energy(_ joules: Double) -> Measure { Measure(.energy, joules) }
  private static func power(_ watts: Double) -> Measure { Measure(.power, watts) }

  private static let storage: [(Phrases, [Measure])] = [
    ("mbps|兆比特每秒|mbit/s|mb/s", [Measure(.transfer, 1e6)]),
    ("gbps|gbit/s", [Measure(.transfer, 1e9)]),
    ("kbps|kbit/s", [Measure(.transfer, 1000)]),
    ("kb|kib|ki|千字节|kilobytes|kilobyte", [bytes(1000)]),
    ("mb|mib|mi|兆字节|megabytes|megabyte", [bytes(1e6)]),
    ("gb|gib|gi|吉字节|千兆字节|gigabytes|gigabyte", [bytes(1e9)]),
    ("tb|tib|ti|太字节|terabytes|terabyte", [bytes(1e12)]),
    ("pb|pib|pi|拍字节|petabytes|petabyte", [bytes(1e15)]),
    ("字节|bytes|byte", [bytes(1)]), ("比特|bits|bit", [bytes(0.125)]),
  ]

  private static func bytes(_ count: Double) -> Measure { Measure(.storage, count) }

  private static let others: [(Phrases, [Measure])] = [
    ("摄氏度|°c|℃|degrees celsius|degrees centigrade|degree celsius|degrees c", [celsius]),
    ("华氏度|°f|℉|degrees fahrenheit|degree fahrenheit|degrees f", [fahrenheit]),
    ("度角", [Measure(.angle)]),
    ("度|°|degrees|degree|-degree", [celsius, fahrenheit, Measure(.angle), energy(3.6e6)]),
    ("千赫兹|千赫|kilohertz|khz", [Measure(.frequency, 1000)]),
    ("兆赫兹|兆赫|megahertz|mhz", [Measure(.frequency, 1e6)]),
    ("吉赫兹|吉赫|千兆赫|gigahertz|ghz", [Measure(.frequency, 1e9)]),
    ("赫兹|赫|hertz|hz", [Measure(.frequency)]), ("分贝|decibels|decibel|db", [Measure(.loudness)]),
    ("千帕|kilopascals|kpa", [pressure(1000)]), ("兆帕|megapascals|mpa", [pressure(1e6)]),
    ("帕斯卡|帕|pascals|pa", [pressure(1)]), ("磅力/平方英寸|psi", [pressure(6894.76)]),
    ("巴|bars|bar", [pressure(100_000)]), ("毫巴|millibars|mbar", [pressure(100)]),
    ("大气压|atmospheres|atm", [pressure(101_325)]),
  ]

  private static let celsius = Measure(.temperature)
  private static let fahrenheit = Measure(.temperature, 5.0 / 9, zero: -160.0 / 9)
  private static func pressure(_ pascals: Double) -> Measure { Measure(.pressure, pascals) }
}
