Feature: ACL DRYRUN
  Tells what a user might do.

  @needs:server
  Scenario: What is allowed and what is not
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on +get +set +publish +subscribe ~a %R~r %W~w &news
      """
    When I run
      """
      ACL DRYRUN worker GET a
      ACL DRYRUN worker SET a 1
      ACL DRYRUN worker GET b
      ACL DRYRUN worker DEL a
      ACL DRYRUN worker GET r
      ACL DRYRUN worker SET r 1
      ACL DRYRUN worker GET w
      ACL DRYRUN worker SET w 1
      ACL DRYRUN worker SET w 1 GET
      ACL DRYRUN worker PUBLISH news hi
      ACL DRYRUN worker PUBLISH other hi
      ACL DRYRUN worker SUBSCRIBE news
      ACL DRYRUN worker PSUBSCRIBE news
      ACL DRYRUN worker CLIENT ID
      ACL DRYRUN worker CLIENT NOSUCH
      """
    Then the replies are the same

  @needs:server
  Scenario: Bad calls
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on +@all ~*
      """
    When I run
      """
      ACL DRYRUN nobody GET a
      ACL DRYRUN worker NOSUCH
      ACL DRYRUN worker GET
      ACL DRYRUN worker GET a b
      ACL DRYRUN worker ""
      ACL DRYRUN worker
      ACL DRYRUN
      ACL DRYRUN default GET a
      ACL DRYRUN default CONFIG GET x
      """
    Then the replies are the same

  @needs:server
  Scenario: Databases
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on +@all ~*
      ACL SETUSER worker resetdbs db=1
      """
    When I run
      """
      ACL DRYRUN worker SELECT 1
      ACL DRYRUN worker SELECT 2
      ACL DRYRUN worker GET a
      ACL DRYRUN worker COPY a b DB 2
      ACL DRYRUN worker FLUSHALL
      """
    Then the replies are the same

  @needs:server
  Scenario: Keys of commands that read and write
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on +@all %R~r* %W~w*
      """
    When I run
      """
      ACL DRYRUN worker COPY r w
      ACL DRYRUN worker COPY w r
      ACL DRYRUN worker RENAME r w
      ACL DRYRUN worker SORT r STORE w
      ACL DRYRUN worker SORT r BY nosort
      ACL DRYRUN worker SORT r BY w*
      ACL DRYRUN worker SORT r GET r*
      ACL DRYRUN worker BITOP AND w r r
      ACL DRYRUN worker GETDEL r
      ACL DRYRUN worker GETEX r
      ACL DRYRUN worker INCR w
      ACL DRYRUN worker APPEND w x
      ACL DRYRUN worker EXISTS w
      ACL DRYRUN worker EXISTS r
      ACL DRYRUN worker TYPE w
      ACL DRYRUN worker STRLEN w
      ACL DRYRUN worker LPOP w
      ACL DRYRUN worker LMOVE w w LEFT LEFT
      ACL DRYRUN worker ZUNIONSTORE w 1 r
      ACL DRYRUN worker XREADGROUP GROUP g c STREAMS r >
      ACL DRYRUN worker EVAL "return 1" 1 r
      ACL DRYRUN worker FCALL f 1 r
      ACL DRYRUN worker SCAN 0
      ACL DRYRUN worker KEYS *
      ACL DRYRUN worker RANDOMKEY
      ACL DRYRUN worker DEL w
      ACL DRYRUN worker EXPIRE w 1
      ACL DRYRUN worker TTL w
      ACL DRYRUN worker OBJECT ENCODING r
      ACL DRYRUN worker DUMP r
      ACL DRYRUN worker MIGRATE 127.0.0.1 1 r 0 1
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of ACL
    Given an empty database
    When I run
      """
      COMMAND INFO ACL|DRYRUN
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ACL
    Given an empty database
    When I run
      """
      COMMAND DOCS ACL|DRYRUN
      """
    Then the replies are the same
