import Glibc

extension Double {
  var naturalLogarithm: Double { log(self) }

  /// The logarithm of the sum of two numbers given by their logarithms.
  static func logSum(_ left: Double, _ right: Double) -> Double {
    let (large, small) = left > right ? (left, right) : (right, left)
    return small == -.infinity ? large : large + log1p(exp(small - large))
  }

  var exponential: Double { exp(self) }
}

extension Float {
  var naturalLogarithm: Float { logf(self) }

  var exponential: Float { expf(self) }

  func power(_ exponent: Int) -> Float { powf(self, Float(exponent)) }
}
