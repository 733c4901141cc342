/// The version of the tool, which corpora name as their maker.
public enum ToolVersion {
  public static let current = "0.1.0"
}
