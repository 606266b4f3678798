Feature: Clients that can be redirected
  A replica sends those who say so to its primary.

  @disposable
  Scenario: A replica and a client that says CAPA redirect
    Given an empty database
    And a server of its own
    And on each target
      """
      SET k v
      REPLICAOF 127.0.0.1 1
      """
    When I run
      """
      GET k
      SET k w
      CLIENT CAPA redirect
      GET k
      MGET k other
      SET k w
      DEL k
      INCR n
      BLPOP list 1
      XREAD BLOCK 10 STREAMS s $
      PFCOUNT p
      PUBLISH news hi
      PING
      KEYS *
      EVAL "return redis.call('GET', KEYS[1])" 1 k
      EVAL_RO "return redis.call('GET', KEYS[1])" 1 k
      MULTI
      GET k
      EXEC
      MULTI
      PING
      EXEC
      READONLY
      GET k
      SET k w
      READWRITE
      GET k
      RESET
      GET k
      """
    Then the replies are the same

  @disposable
  Scenario: A client that waits while the server becomes a replica
    Given an empty database
    And a server of its own
    When I run
      """
      A>> BLPOP list 0
      B> CLIENT CAPA redirect
      B>> BLPOP list 0
      C>> XREAD BLOCK 0 STREAMS s $
      D>> WAIT 1 0
      REPLICAOF 127.0.0.1 1
      A<
      B<
      C<
      """
    Then the replies are the same
