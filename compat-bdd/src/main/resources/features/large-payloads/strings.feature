Feature: Large strings
  Strings of 1 KB, 32 KB, 256 KB, 1 MB and 5 MB are written and read back on all targets in turn, in rounds. The median
  latency of SET and of GET and the memory that a value takes are compared by their ratio, whose confidence interval must lie
  wholly beyond 10 %. All else that is measured is shown. -Dcompat.payload.sizes=… measures other sizes.

  Scenario: Random bytes, which nothing makes shorter
    Given an empty database
    When I write and read strings of random bytes
    Then its checks pass

  @full
  Scenario: English words
    Given an empty database
    When I write and read strings of text
    Then its checks pass
