Feature: Who frees what is evicted
  A large value takes time to free. The server can leave that to another thread.

  Scenario: Evicted values are freed in the background when the server is told to
    Given an empty database
    When the scenario "memory-eviction/lazy-freeing" runs
    Then its checks pass
