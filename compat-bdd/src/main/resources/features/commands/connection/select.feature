Feature: SELECT
  Chooses a database.

  @disposable
  Scenario: Databases are apart
    Given an empty database
    When I run
      """
      SET a 0
      SELECT @{other_database}
      GET a
      SET a 1
      SELECT @{database}
      GET a
      SELECT 15
      DBSIZE
      B> DBSIZE
      """
    Then the replies are the same

  Scenario: Databases that do not exist
    Given an empty database
    When I run
      """
      SELECT 16
      SELECT -1
      SELECT abc
      SELECT ""
      SELECT 1.0
      SELECT 99999999999999999999
      SELECT 2147483648
      SELECT
      SELECT 1 2
      DBSIZE
      """
    Then the replies are the same

  @disposable
  Scenario: SELECT in a transaction
    Given an empty database
    When I run
      """
      MULTI
      SELECT 5
      SET a 5
      SELECT @{database}
      EXISTS a
      SELECT 99
      EXEC
      EXISTS a
      """
    Then the replies are the same

  @disposable
  Scenario: SELECT in a script
    Given an empty database
    When I run
      """
      EVAL "redis.call('SELECT', 3) return redis.call('SET', 'a', 1)" 0
      EXISTS a
      SELECT 3
      EXISTS a
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of SELECT
    Given an empty database
    When I run
      """
      COMMAND INFO SELECT
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SELECT
    Given an empty database
    When I run
      """
      COMMAND DOCS SELECT
      """
    Then the replies are the same
