Feature: What invalidates a hash that a client has read
  Client-side caches rely on it.

  @resp3
  Scenario Outline: <what> invalidates
    Given an empty database
    And on each target
      """
      HSET key f v n 1 g w
      """
    When I run
      """
      A> CLIENT TRACKING ON
      A> HGET key f
      B> <command>
      """
    Then the replies are the same

    Examples:
      | what                          | command                           |
      | HSET                          | HSET key f x                      |
      | HSET to what it was           | HSET key f v                      |
      | HSETNX that is refused        | HSETNX key f x                    |
      | HDEL of a missing field       | HDEL key missing                  |
      | HDEL of another field         | HDEL key g                        |
      | HDEL of every field           | HDEL key f n g                    |
      | HINCRBY 0                     | HINCRBY key n 0                   |
      | HINCRBY that fails            | HINCRBY key f 1                   |
      | HEXPIRE                       | HEXPIRE key 1000 FIELDS 1 f       |
      | HEXPIRE of a missing field    | HEXPIRE key 1000 FIELDS 1 missing |
      | HEXPIRE in the past           | HEXPIREAT key 1 FIELDS 1 f        |
      | HPERSIST without expiry       | HPERSIST key FIELDS 1 f           |
      | HGETEX without an option      | HGETEX key FIELDS 1 f             |
      | HGETEX PERSIST without expiry | HGETEX key PERSIST FIELDS 1 f     |
      | HGETEX EX                     | HGETEX key EX 1000 FIELDS 1 f     |
      | HSETEX                        | HSETEX key EX 1000 FIELDS 1 f v   |
      | HSETEX that is refused        | HSETEX key FNX FIELDS 1 f v       |
      | HGETDEL                       | HGETDEL key FIELDS 1 f            |
      | HGETDEL of a missing field    | HGETDEL key FIELDS 1 missing      |
