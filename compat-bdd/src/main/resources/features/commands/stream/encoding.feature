Feature: How streams are kept
  The encoding of streams, and their settings.

  Scenario: The encoding of a stream
    Given an empty database
    When I run
      """
      XADD x 1-1 f v
      OBJECT ENCODING x
      TYPE x
      """
    Then the replies are the same

  @needs:config
  Scenario: Nodes of a stream
    Given an empty database
    When I run
      """
      CONFIG GET stream-node-max-*
      CONFIG SET stream-node-max-entries 2
      XADD x 1-1 f v
      XADD x 1-2 f v
      XADD x 1-3 f v
      XADD x 1-4 f v
      XADD x MAXLEN ~ 1 1-5 f v
      XLEN x
      CONFIG SET stream-node-max-bytes -1
      CONFIG SET stream-node-max-entries -1
      """
    Then the replies are the same
