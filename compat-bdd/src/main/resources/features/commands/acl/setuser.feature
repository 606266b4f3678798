Feature: ACL SETUSER
  Makes and changes users.

  @needs:server
  Scenario: A new user may do nothing
    Given an empty database
    When I run
      """
      ACL SETUSER worker
      ACL GETUSER worker
      ACL LIST
      ACL USERS
      """
    Then the replies are the same

  @needs:server
  Scenario: Rules one by one
    Given an empty database
    When I run
      """
      ACL SETUSER worker on
      ACL SETUSER worker >secret
      ACL SETUSER worker ~key:*
      ACL SETUSER worker &channel:*
      ACL SETUSER worker +get
      ACL GETUSER worker
      ACL SETUSER worker off nopass
      ACL GETUSER worker
      ACL SETUSER worker reset
      ACL GETUSER worker
      """
    Then the replies are the same

  @needs:server
  Scenario: Passwords
    Given an empty database
    When I run
      """
      ACL SETUSER worker >a >b
      ACL SETUSER worker <a
      ACL SETUSER worker <a
      ACL SETUSER worker #e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
      ACL SETUSER worker !e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
      ACL SETUSER worker !e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
      ACL SETUSER worker #abc
      ACL SETUSER worker #E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855
      ACL SETUSER worker #zzb0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
      ACL SETUSER worker !zz
      ACL SETUSER worker >
      ACL GETUSER worker
      ACL SETUSER worker resetpass
      ACL GETUSER worker
      ACL SETUSER worker nopass
      ACL SETUSER worker >c
      ACL GETUSER worker
      """
    Then the replies are the same

  @needs:server
  Scenario: Keys
    Given an empty database
    When I run
      """
      ACL SETUSER worker ~a* ~b? ~[cd]
      ACL SETUSER worker %R~read:* %W~write:* %RW~both:*
      ACL GETUSER worker
      ACL SETUSER worker resetkeys
      ACL SETUSER worker allkeys
      ACL SETUSER worker ~more
      ACL GETUSER worker
      ACL SETUSER worker resetkeys %R~a %W~a
      ACL GETUSER worker
      ACL SETUSER worker %~a
      ACL SETUSER worker %X~a
      ACL SETUSER worker %RX~a
      ACL SETUSER worker %R
      ACL SETUSER worker %
      ACL SETUSER worker "~a b"
      ACL SETUSER worker "~a\x00b"
      ACL SETUSER worker ~
      ACL GETUSER worker
      """
    Then the replies are the same

  @needs:server
  Scenario: Channels
    Given an empty database
    When I run
      """
      ACL SETUSER worker &news &chat:*
      ACL GETUSER worker
      ACL SETUSER worker allchannels
      ACL SETUSER worker &more
      ACL SETUSER worker resetchannels
      ACL SETUSER worker "&a b"
      ACL SETUSER worker &
      ACL GETUSER worker
      """
    Then the replies are the same

  @needs:server @redis>=7.2
  Scenario: Commands
    Given an empty database
    When I run
      """
      ACL SETUSER worker +@all
      ACL GETUSER worker
      ACL SETUSER worker -@all +get +set +client|list +config|get
      ACL GETUSER worker
      ACL SETUSER worker +client -client|kill
      ACL GETUSER worker
      ACL SETUSER worker allcommands -get
      ACL GETUSER worker
      ACL SETUSER worker nocommands
      ACL GETUSER worker
      ACL SETUSER worker +GET +Client|Id
      ACL GETUSER worker
      ACL SETUSER worker +@string -@write +append
      ACL GETUSER worker
      ACL SETUSER worker +get -get +get
      ACL GETUSER worker
      """
    Then the replies are the same

  @needs:server
  Scenario: Commands that do not exist
    Given an empty database
    When I run
      """
      ACL SETUSER worker +nosuch
      ACL SETUSER worker -nosuch
      ACL SETUSER worker +@nosuch
      ACL SETUSER worker -@nosuch
      ACL SETUSER worker +client|nosuch
      ACL SETUSER worker +get|nosuch
      ACL SETUSER worker +nosuch|sub
      ACL SETUSER worker +client|
      ACL SETUSER worker +select|0
      ACL SETUSER worker +select|1 -select|2
      ACL SETUSER worker -set|x
      ACL SETUSER worker +
      ACL SETUSER worker -
      ACL SETUSER worker +@
      ACL SETUSER worker ""
      ACL SETUSER worker nosuch
      ACL SETUSER worker allkey
      ACL USERS
      """
    Then the replies are the same

  @needs:server
  Scenario: Names of users
    Given an empty database
    When I run
      """
      ACL SETUSER "a b" on
      ACL SETUSER "" on
      ACL SETUSER "a\x00b" on
      ACL SETUSER "\xc3\xa9" on
      ACL SETUSER
      ACL USERS
      ACL GETUSER ""
      """
    Then the replies are the same

  @needs:server
  Scenario: Rules are all taken or none
    Given an empty database
    When I run
      """
      ACL SETUSER worker on +get nosuch
      ACL GETUSER worker
      ACL SETUSER worker on +get
      ACL SETUSER worker off +set nosuch
      ACL GETUSER worker
      """
    Then the replies are the same

  @needs:server
  Scenario: Selectors
    Given an empty database
    When I run
      """
      ACL SETUSER worker on nopass +get ~a (+set ~b) (+del %R~c &x)
      ACL GETUSER worker
      ACL LIST
      ACL SETUSER worker (+lpush ~d
      ACL SETUSER worker "(+lpush ~d)"
      ACL GETUSER worker
      ACL SETUSER worker clearselectors
      ACL GETUSER worker
      ACL SETUSER worker ()
      ACL GETUSER worker
      ACL SETUSER worker (nosuch)
      ACL SETUSER worker (on)
      ACL SETUSER worker (>secret)
      ACL SETUSER worker (+get
      ACL SETUSER worker (+nosuch)
      ACL SETUSER worker )
      ACL SETUSER worker ((+get))
      """
    Then the replies are the same

  @needs:server
  Scenario: Other switches
    Given an empty database
    When I run
      """
      ACL SETUSER worker sanitize-payload
      ACL GETUSER worker
      ACL SETUSER worker skip-sanitize-payload
      ACL GETUSER worker
      ACL SETUSER worker alldbs
      ACL SETUSER worker db=0
      ACL SETUSER worker db=0,1,5
      ACL GETUSER worker
      ACL SETUSER worker db=
      ACL SETUSER worker db=abc
      ACL SETUSER worker db=-1
      ACL SETUSER worker db=99
      ACL SETUSER worker resetdbs
      ACL GETUSER worker
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: The databases a user may choose
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on nopass +@all ~* &* resetdbs db=1
      ACL SETUSER worker on nopass +@all ~* &*
      A> AUTH worker x
      """
    When I run
      """
      A> GET a
      A> SELECT 1
      A> GET a
      A> SELECT 2
      A> MOVE a 2
      A> COPY a b DB 3
      A> SWAPDB 1 2
      A> FLUSHALL
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of ACL
    Given an empty database
    When I run
      """
      COMMAND INFO ACL|SETUSER
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ACL
    Given an empty database
    When I run
      """
      COMMAND DOCS ACL|SETUSER
      """
    Then the replies are the same
