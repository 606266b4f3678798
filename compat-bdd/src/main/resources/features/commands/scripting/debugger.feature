Feature: The debugger of scripts
  What redis-cli --ldb talks to.

  @disposable
  Scenario: A debugging session
    Given an empty database
    And a server of its own
    When I run
      """
      A> SCRIPT DEBUG SYNC
      A> EVAL "local a = redis.call('SET', 'k', 'v')\nlocal b = {1, 2}\nreturn b" 0
      A> step
      A> print a
      A> print
      A> list
      A> whole
      A> break 3
      A> trace
      A> eval "return 1 + 1"
      A> redis GET k
      A> maxlen
      A> maxlen 0
      A> nosuch
      A> help
      A> continue
      A> continue
      GET k
      """
    Then the replies are the same
