Feature: Refusing writes when memory is used up
  Under noeviction nothing is deleted: what needs memory is refused, what frees some still works.

  Scenario: Writes are refused, and freeing commands work
    Given an empty database
    When I evict under noeviction
    Then its checks pass
    And the replies are
      | command          | reply                                                    |
      | SET new value    | -OOM command not allowed when used memory > 'maxmemory'. |
      | APPEND s more    | -OOM command not allowed when used memory > 'maxmemory'. |
      | INCR counter     | -OOM command not allowed when used memory > 'maxmemory'. |
      | LPUSH l z        | -OOM command not allowed when used memory > 'maxmemory'. |
      | HSET h f 2       | -OOM command not allowed when used memory > 'maxmemory'. |
      | GET s            | "value"                                                  |
      | GETDEL gone      | "value"                                                  |
      | LPOP l           | "a"                                                      |
      | HDEL h f         | :1                                                       |
      | SREM set a       | :1                                                       |
      | XTRIM x MAXLEN 0 | :1                                                       |
      | UNLINK l h       | :2                                                       |
      | FLUSHDB          | +OK                                                      |

  @full
  Scenario: Writes are refused, with what each server is set to
    Given an empty database
    When I evict under noeviction with each server's own settings
    Then its checks pass
