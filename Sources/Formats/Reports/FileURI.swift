/// A path as a URI reference: relative ones stay so, and what is no letter, digit or mark of ASCII is
/// percent-encoded (Berners-Lee, Fielding & Masinter 2005, RFC 3986, sections 2.3 and 4.2).
func fileURI(_ path: String) -> String {
  let encoded = path.utf8.map { byte in
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      return String(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }
  }
  return (path.hasPrefix("/") ? "file://" : "") + encoded.joined()
}
