Feature: What invalidates a stream that a client has read
  Client-side caches rely on it.

  @resp3
  Scenario Outline: <what> invalidates
    Given an empty database
    And on each target
      """
      XADD key 1-1 f v
      XADD key 1-2 f v
      XGROUP CREATE key g 0
      XREADGROUP GROUP g c COUNT 1 STREAMS key >
      """
    When I run
      """
      A> CLIENT TRACKING ON
      A> XLEN key
      B> <command>
      """
    Then the replies are the same

    Examples:
      | what                           | command                            |
      | XADD                           | XADD key 2-1 f v                   |
      | XADD that fails                | XADD key 1-1 f v                   |
      | XDEL of a missing entry        | XDEL key 9-9                       |
      | XDEL                           | XDEL key 1-1                       |
      | XTRIM of nothing               | XTRIM key MAXLEN 10                |
      | XTRIM                          | XTRIM key MAXLEN 1                 |
      | XSETID                         | XSETID key 9-9                     |
      | XGROUP CREATE                  | XGROUP CREATE key h 0              |
      | XGROUP SETID                   | XGROUP SETID key g $               |
      | XGROUP CREATECONSUMER          | XGROUP CREATECONSUMER key g d      |
      | XGROUP DELCONSUMER             | XGROUP DELCONSUMER key g c         |
      | XGROUP DESTROY                 | XGROUP DESTROY key g               |
      | XREADGROUP of new entries      | XREADGROUP GROUP g c STREAMS key > |
      | XREADGROUP by another consumer | XREADGROUP GROUP g d STREAMS key > |
      | XREADGROUP of pending entries  | XREADGROUP GROUP g c STREAMS key 0 |
      | XACK                           | XACK key g 1-1                     |
      | XCLAIM                         | XCLAIM key g d 0 1-1               |
      | XAUTOCLAIM                     | XAUTOCLAIM key g d 0 0             |
