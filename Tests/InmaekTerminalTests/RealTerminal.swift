import Testing

/// The program as a reader has it: built, in a terminal, keys typed.
///
/// One window at a time.
@Suite(.serialized) enum RealTerminal {}
