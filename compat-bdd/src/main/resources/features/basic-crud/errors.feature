Feature: Error replies
  The words with which commands are refused: clients match on them.

  Scenario: Too few or too many arguments are refused with the command's name
    Given Redis and Valkey
    When the scenario "basic-crud/wrong-arity" runs
    Then its checks pass
    And the replies are
      | command      | reply                                                    |
      | GET          | -ERR wrong number of arguments for 'get' command         |
      | GET a b      | -ERR wrong number of arguments for 'get' command         |
      | CONFIG GET   | -ERR wrong number of arguments for 'config\|get' command |
      | CONFIG       | -ERR wrong number of arguments for 'config' command      |
      | HSET h f v g | -ERR wrong number of arguments for 'hset' command        |
      | getrange a   | -ERR wrong number of arguments for 'getrange' command    |

  Scenario: Each type's commands refuse a key of another type with WRONGTYPE and change nothing
    Given Redis and Valkey
    When the scenario "basic-crud/wrong-type" runs
    Then its checks pass
    And the replies are
      | command         | reply                                                              |
      | GET list        | -WRONGTYPE Operation against a key holding the wrong kind of value |
      | LPUSH string a  | -WRONGTYPE Operation against a key holding the wrong kind of value |
      | SADD list a     | -WRONGTYPE Operation against a key holding the wrong kind of value |
      | ZADD hash 1 a   | -WRONGTYPE Operation against a key holding the wrong kind of value |
      | HSET set f v    | -WRONGTYPE Operation against a key holding the wrong kind of value |
      | XADD hash * f v | -WRONGTYPE Operation against a key holding the wrong kind of value |

  Scenario: An unknown command or subcommand is refused with its name and the beginning of its arguments
    Given Redis and Valkey
    When the scenario "basic-crud/unknown-command" runs
    Then its checks pass
    And the replies are
      | command    | reply                                                            |
      | FOO        | -"ERR unknown command 'FOO', with args beginning with: "         |
      | FOO a b    | -"ERR unknown command 'FOO', with args beginning with: 'a' 'b' " |
      | foo BAR    | -"ERR unknown command 'foo', with args beginning with: 'BAR' "   |
      | OBJECT FOO | -ERR unknown subcommand 'FOO'. Try OBJECT HELP.                  |
