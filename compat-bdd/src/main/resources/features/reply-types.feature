Feature: Reply types
  Each type of reply that a server can give, as it comes in RESP2 and in RESP3.

  Background:
    Given an empty database

  Scenario: Simple string, error and integer
    When I run
      """
      PING
      SET s hello
      INCR n
      INCR s
      """
    Then the replies are the same
    And the replies are
      """
      +PONG
      +OK
      :1
      -ERR value is not an integer or out of range
      """

  Scenario: Bulk strings, the empty and the binary one
    When I run
      """
      SET s "a\r\nb\x00\xff"
      GET s
      ECHO ""
      GETRANGE s 0 0
      """
    Then the replies are the same
    And the replies are
      """
      +OK
      "a\r\nb\x00\xff"
      ""
      "a"
      """

  # RESP2 has two of them where RESP3 has one.
  Scenario: Nulls
    Given on each target
      """
      SET s hello
      """
    When I run
      """
      GET missing
      MGET s missing
      BLPOP missing 0.01
      """
    Then the replies are the same
    And the replies are
      | command            | RESP2          | RESP3        |
      | GET missing        | $-1            | _            |
      | MGET s missing     | ["hello", $-1] | ["hello", _] |
      | BLPOP missing 0.01 | *-1            | _            |

  Scenario: Arrays, also inside each other
    Given on each target
      """
      RPUSH l a b c
      """
    When I run
      """
      LRANGE l 0 -1
      LRANGE missing 0 -1
      EVAL "return {1, {2, 'x', {}}, 'y'}" 0
      """
    Then the replies are the same
    And the replies are
      """
      ["a", "b", "c"]
      []
      [:1, [:2, "x", []], "y"]
      """

  Scenario: Maps
    Given on each target
      """
      HSET h field value
      """
    When I run
      """
      HGETALL h
      HGETALL missing
      """
    Then the replies are the same
    And the replies are
      | command         | RESP2              | RESP3               |
      | HGETALL h       | ["field", "value"] | %{"field": "value"} |
      | HGETALL missing | []                 | %{}                 |

  Scenario: Sets
    Given on each target
      """
      SADD s member
      """
    When I run
      """
      SMEMBERS s
      SMEMBERS missing
      """
    Then the replies are the same
    And the replies are
      | command          | RESP2      | RESP3       |
      | SMEMBERS s       | ["member"] | ~["member"] |
      | SMEMBERS missing | []         | ~[]         |

  Scenario: Doubles
    Given on each target
      """
      ZADD z 1.5 a 3 b inf c
      """
    When I run
      """
      ZSCORE z a
      ZSCORE z b
      ZSCORE z c
      """
    Then the replies are the same
    And the replies are
      | command    | RESP2 | RESP3 |
      | ZSCORE z a | "1.5" | ,1.5  |
      | ZSCORE z b | "3"   | ,3    |
      | ZSCORE z c | "inf" | ,inf  |

  @resp3
  Scenario: Booleans, big numbers and verbatim strings
    When I run
      """
      EVAL "redis.setresp(3) return true" 0
      EVAL "redis.setresp(3) return false" 0
      EVAL "return {big_number='12345678901234567890'}" 0
      EVAL "return {verbatim_string={string='hello', format='txt'}}" 0
      EVAL "return {double=0.25}" 0
      """
    Then the replies are the same
    And the replies are
      """
      #t
      #f
      (12345678901234567890
      =txt:"hello"
      ,0.25
      """

  Scenario: An error is a value, also inside an array
    Given on each target
      """
      SET s hello
      """
    When I run
      """
      MULTI
      LPUSH s x
      GET s
      EXEC
      """
    Then the replies are the same
    And the reply to "EXEC" is [-"WRONGTYPE Operation against a key holding the wrong kind of value", "hello"]
