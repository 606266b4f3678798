Feature: Keyspace events

  What notify-keyspace-events tells of each class of commands: on the channel of the key, then on that of the event.

  # Shows how the setting is read and printed back, its error, that nothing is told without K or E, that K names the key
  # in the channel and E the event, and that a class that was not chosen is silent.
  @id:pubsub/keyspace-flags @needs:config
  Scenario: notify-keyspace-events chooses what is told, and is printed in one form
    Given an empty database
    When I run, expecting
      """
      CONFIG SET notify-keyspace-events KEA         => +OK
      CONFIG GET notify-keyspace-events             => ["notify-keyspace-events", "AKE"] || %{"notify-keyspace-events": "AKE"}
      CONFIG SET notify-keyspace-events Kg$lshzxetd => +OK
      CONFIG GET notify-keyspace-events             => ["notify-keyspace-events", "AK"] || %{"notify-keyspace-events": "AK"}
      CONFIG SET notify-keyspace-events mnKE$g      => +OK
      CONFIG GET notify-keyspace-events             => ["notify-keyspace-events", "g$nKEm"] || %{"notify-keyspace-events": "g$nKEm"}
      CONFIG SET notify-keyspace-events KEQ         => -ERR CONFIG SET failed (possibly related to argument 'notify-keyspace-events') - Invalid event class character. Use 'Ag$lshzxeKEtmdn'.
      CONFIG GET notify-keyspace-events             => ["notify-keyspace-events", "g$nKEm"] || %{"notify-keyspace-events": "g$nKEm"}
      """
    And I run, expecting
      """
      A> PSUBSCRIBE __key*                  => >["psubscribe", "__key*", :1]
      CONFIG SET notify-keyspace-events g$  => +OK
      SET neither-k-nor-e 1                 => +OK
      CONFIG SET notify-keyspace-events K$  => +OK
      SET key-in-channel 1                  => +OK
      CONFIG SET notify-keyspace-events E$  => +OK
      SET event-in-channel 1                => +OK
      CONFIG SET notify-keyspace-events KE$ => +OK
      SET both 1                            => +OK
      LPUSH list-class-not-chosen a         => :1
      DEL both                              => :1
      CONFIG SET notify-keyspace-events ""  => +OK
      SET none 1                            => +OK
      A<                                    => >["pmessage", "__key*", "__keyspace@0__:key-in-channel", "set"]
      A<                                    => >["pmessage", "__key*", "__keyevent@0__:set", "event-in-channel"]
      A<                                    => >["pmessage", "__key*", "__keyspace@0__:both", "set"]
      A<                                    => >["pmessage", "__key*", "__keyevent@0__:set", "both"]
      """
    Then the replies are as expected
    And the replies are the same

  # Shows that commands for any type publish del, rename, copy, expire, persist and restore events, on the keyspace
  # channel and the event channel.
  @id:pubsub/keyspace-generic-events @needs:config
  Scenario: Commands for any type tell del, rename, copy, expire, persist and restore events
    Given an empty database
    When I run, expecting
      """
      CONFIG SET notify-keyspace-events KEg => +OK
      A> PSUBSCRIBE __key*@*__:*            => >["psubscribe", "__key*@*__:*", :1]
      SET k 1                               => +OK
      EXPIRE k 100                          => :1
      PEXPIRE k 100000                      => :1
      PERSIST k                             => :1
      PERSIST k                             => :0
      RENAME k k2                           => +OK
      RENAMENX k2 k3                        => :1
      COPY k3 k4                            => :1
      COPY k3 k4                            => :0
      DEL k3 nosuch                         => :1
      UNLINK k4                             => :1
      DEL nosuch                            => :0
      SET k 1                               => +OK
      GETDEL k                              => "1"
      SET k 1                               => +OK
      GETEX k EX 100                        => "1"
      GETEX k PERSIST                       => "1"
      SADD unsorted 3 1 2                   => :3
      SORT unsorted STORE sorted            => :3
      SORT nosuch STORE sorted              => :0
      TOUCH unsorted                        => :1
      FLUSHDB                               => +OK
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "expire"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:expire", "k"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "expire"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:expire", "k"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "persist"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:persist", "k"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "rename_from"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:rename_from", "k"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k2", "rename_to"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:rename_to", "k2"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k2", "rename_from"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:rename_from", "k2"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k3", "rename_to"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:rename_to", "k3"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k4", "copy_to"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:copy_to", "k4"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k3", "del"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "k3"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k4", "del"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "k4"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "del"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "k"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "expire"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:expire", "k"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "persist"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:persist", "k"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyspace@0__:sorted", "del"]
      A<                                    => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "sorted"]
      """
    Then the replies are as expected
    And the replies are the same

  # Shows that commands on strings publish set, append, setrange, incrby and incrbyfloat events, on the keyspace channel
  # and the event channel.
  @id:pubsub/keyspace-string-events @needs:config
  Scenario: Commands on strings tell set, append, setrange, incrby and incrbyfloat events
    Given an empty database
    When I run, expecting
      """
      CONFIG SET notify-keyspace-events KE$  => +OK
      A> PSUBSCRIBE __key*@*__:*             => >["psubscribe", "__key*@*__:*", :1]
      SET k 1                                => +OK
      SET k 1 NX                             => $-1 || _
      SETNX k 1                              => :0
      SETEX k 100 1                          => +OK
      GETSET k 2                             => "1"
      MSET a 1 b 2                           => +OK
      MSETNX a 1 c 2                         => :0
      MSETNX d 1 e 2                         => :1
      INCR k                                 => :3
      DECRBY k 5                             => :-2
      INCRBYFLOAT k 0.5                      => "-1.5"
      APPEND k x                             => :5
      SETRANGE k 1 y                         => :5
      SETRANGE k 1 ""                        => :5
      SETBIT bits 7 1                        => :0
      BITOP NOT target bits                  => :1
      BITFIELD bits SET u8 0 1 INCRBY u8 0 1 => [:1, :2]
      PFADD hll a                            => :1
      PFADD hll a                            => :0
      PFMERGE hll2 hll                       => +OK
      GET k                                  => "-y.5x"
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "set"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "k"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "set"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "k"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "set"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "k"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:a", "set"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "a"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:b", "set"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "b"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:d", "set"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "d"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:e", "set"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "e"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "incrby"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:incrby", "k"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "incrby"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:incrby", "k"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "incrbyfloat"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:incrbyfloat", "k"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "append"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:append", "k"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "setrange"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:setrange", "k"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:bits", "setbit"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:setbit", "bits"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:target", "set"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "target"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:bits", "setbit"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:setbit", "bits"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:hll", "pfadd"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:pfadd", "hll"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:hll2", "pfadd"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:pfadd", "hll2"]
      """
    Then the replies are as expected
    And the replies are the same

  # Shows that commands on lists publish push, pop, insert, set, remove and trim events, and del when emptied, on the
  # keyspace channel and the event channel.
  @id:pubsub/keyspace-list-events @needs:config
  Scenario: Commands on lists tell push, pop, insert, set, remove and trim events, and del when emptied
    Given an empty database
    When I run, expecting
      """
      CONFIG SET notify-keyspace-events KElg => +OK
      A> PSUBSCRIBE __key*@*__:*             => >["psubscribe", "__key*@*__:*", :1]
      RPUSH l a b c d e                      => :5
      LPUSH l z                              => :6
      LPUSHX nosuch a                        => :0
      RPUSHX l f                             => :7
      LPOP l                                 => "z"
      RPOP l 2                               => ["f", "e"]
      LINSERT l BEFORE b x                   => :5
      LINSERT l BEFORE nosuch x              => :-1
      LSET l 0 y                             => +OK
      LREM l 0 nosuch                        => :0
      LREM l 0 x                             => :1
      LTRIM l 1 -1                           => +OK
      RPOPLPUSH l l2                         => "d"
      LMOVE l l2 LEFT RIGHT                  => "b"
      LMPOP 1 l LEFT                         => ["l", ["c"]]
      BLPOP l2 1                             => ["l2", "d"]
      BLMOVE l2 l3 LEFT LEFT 1               => "b"
      LTRIM l3 5 6                           => +OK
      B>> BRPOP waited 5
      LPUSH waited served                    => :1
      B<                                     => ["waited", "served"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "rpush"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:rpush", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lpush"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:lpush", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "rpush"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:rpush", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lpop"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "rpop"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:rpop", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "linsert"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:linsert", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lset"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:lset", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lrem"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:lrem", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "ltrim"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:ltrim", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "lpush"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:lpush", "l2"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "rpop"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:rpop", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "rpush"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:rpush", "l2"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lpop"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lpop"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "del"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "l"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "lpop"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l2"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l3", "lpush"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:lpush", "l3"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "lpop"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l2"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "del"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "l2"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l3", "ltrim"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:ltrim", "l3"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:l3", "del"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "l3"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:waited", "lpush"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:lpush", "waited"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:waited", "rpop"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:rpop", "waited"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:waited", "del"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "waited"]
      """
    Then the replies are as expected
    And the replies are the same

  # Shows that commands on sets publish sadd, srem, spop and store events, and del when emptied, on the keyspace channel
  # and the event channel.
  @id:pubsub/keyspace-set-events @needs:config
  Scenario: Commands on sets tell sadd, srem, spop and store events, and del when emptied
    Given an empty database
    When I run, expecting
      """
      CONFIG SET notify-keyspace-events KEsg => +OK
      A> PSUBSCRIBE __key*@*__:*             => >["psubscribe", "__key*@*__:*", :1]
      SADD a 1 2 3                           => :3
      SADD a 1                               => :0
      SADD b 2 3 4                           => :3
      SREM a nosuch                          => :0
      SREM a 1                               => :1
      SMOVE a b 2                            => :1
      SMOVE a b nosuch                       => :0
      SINTERSTORE c a b                      => :1
      SUNIONSTORE c a b                      => :3
      SDIFFSTORE c a a                       => :0
      SPOP a                                 => "3"
      SADD one 1                             => :1
      SPOP one                               => "1"
      SPOP b 10                              => ["2", "3", "4"] || ~["2", "3", "4"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:a", "sadd"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:sadd", "a"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:b", "sadd"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:sadd", "b"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:a", "srem"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:srem", "a"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:a", "srem"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:srem", "a"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:c", "sinterstore"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:sinterstore", "c"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:c", "sunionstore"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:sunionstore", "c"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:c", "del"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "c"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:a", "spop"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:spop", "a"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:a", "del"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "a"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:one", "sadd"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:sadd", "one"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:one", "spop"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:spop", "one"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:one", "del"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "one"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:b", "spop"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:spop", "b"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:b", "del"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "b"]
      """
    Then the replies are as expected
    And the replies are the same

  # Shows that commands on hashes publish hset, hincrby, hincrbyfloat and hdel events, and del when emptied, on the
  # keyspace channel and the event channel.
  @id:pubsub/keyspace-hash-events @needs:config
  Scenario: Commands on hashes tell hset, hincrby, hincrbyfloat and hdel events, and del when emptied
    Given an empty database
    When I run, expecting
      """
      CONFIG SET notify-keyspace-events KEhg => +OK
      A> PSUBSCRIBE __key*@*__:*             => >["psubscribe", "__key*@*__:*", :1]
      HSET h a 1 b 2                         => :2
      HSET h a 1                             => :0
      HMSET h c 3                            => +OK
      HSETNX h a 1                           => :0
      HSETNX h d 1                           => :1
      HINCRBY h a 1                          => :2
      HINCRBYFLOAT h a 0.5                   => "2.5"
      HDEL h nosuch                          => :0
      HDEL h a b                             => :2
      HDEL h c d                             => :2
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hset"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:hset", "h"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hset"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:hset", "h"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hset"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:hset", "h"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hset"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:hset", "h"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hincrby"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:hincrby", "h"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hincrbyfloat"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:hincrbyfloat", "h"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hdel"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:hdel", "h"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hdel"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:hdel", "h"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "del"]
      A<                                     => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "h"]
      """
    Then the replies are as expected
    And the replies are the same

  # Shows that commands on sorted sets publish zadd, zincr, zrem, pop, range and store events, and del when emptied, on
  # the keyspace channel and the event channel.
  @id:pubsub/keyspace-sorted-set-events @needs:config
  Scenario: Commands on sorted sets tell zadd, zincr, zrem, pop, range and store events, and del when emptied
    Given an empty database
    When I run, expecting
      """
      CONFIG SET notify-keyspace-events KEzg                  => +OK
      A> PSUBSCRIBE __key*@*__:*                              => >["psubscribe", "__key*@*__:*", :1]
      ZADD z 1 a 2 b 3 c 4 d 5 e 6 f                          => :6
      ZADD z 1 a                                              => :0
      ZADD z XX 9 nosuch                                      => :0
      ZADD z INCR 1 a                                         => "2" || ,2
      ZINCRBY z 1 a                                           => "3" || ,3
      ZREM z nosuch                                           => :0
      ZREM z a                                                => :1
      ZPOPMIN z                                               => ["b", "2"] || ["b", ,2]
      ZPOPMAX z                                               => ["f", "6"] || ["f", ,6]
      ZMPOP 1 z MIN                                           => ["z", [["c", "3"]]] || ["z", [["c", ,3]]]
      ZREMRANGEBYRANK z 0 0                                   => :1
      ZREMRANGEBYSCORE z 5 5                                  => :1
      ZREMRANGEBYLEX z [z +                                   => :0
      ZADD z 1 a 1 b                                          => :2
      ZUNIONSTORE u 1 z                                       => :2
      ZINTERSTORE u 1 z                                       => :2
      ZDIFFSTORE u 2 z z                                      => :0
      ZRANGESTORE r z 0 0                                     => :1
      GEOADD geo 1 1 here 1 2 there                           => :2
      GEOSEARCHSTORE near geo FROMMEMBER here BYRADIUS 200 km => :2
      BZPOPMIN z 1                                            => ["z", "a", "1"] || ["z", "a", ,1]
      ZREMRANGEBYLEX z - +                                    => :1
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zadd"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zadd", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zincr"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zincr", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zincr"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zincr", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zrem"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zrem", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zpopmin"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zpopmin", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zpopmax"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zpopmax", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zpopmin"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zpopmin", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zremrangebyrank"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zremrangebyrank", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zremrangebyscore"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zremrangebyscore", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "del"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zadd"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zadd", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:u", "zunionstore"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zunionstore", "u"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:u", "zinterstore"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zinterstore", "u"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:u", "del"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "u"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:r", "zrangestore"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zrangestore", "r"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:geo", "zadd"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zadd", "geo"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:near", "geosearchstore"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:geosearchstore", "near"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zpopmin"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zpopmin", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zremrangebylex"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:zremrangebylex", "z"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "del"]
      A<                                                      => >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "z"]
      """
    Then the replies are as expected
    And the replies are the same

  # Shows that commands on streams publish xadd, xdel, xtrim, xsetid and group events, on the keyspace channel and the
  # event channel.
  @id:pubsub/keyspace-stream-events @needs:config
  Scenario: Commands on streams tell xadd, xdel, xtrim, xsetid and group events
    Given an empty database
    When I run, expecting
      """
      CONFIG SET notify-keyspace-events KEt      => +OK
      A> PSUBSCRIBE __key*@*__:*                 => >["psubscribe", "__key*@*__:*", :1]
      XADD x 1-1 f v                             => "1-1"
      XADD x MAXLEN 1 2-1 f v                    => "2-1"
      XGROUP CREATE x g 0                        => +OK
      XGROUP CREATECONSUMER x g alice            => :1
      XGROUP CREATECONSUMER x g alice            => :0
      XREADGROUP GROUP g bob COUNT 1 STREAMS x > => [["x", [["2-1", ["f", "v"]]]]] || %{"x": [["2-1", ["f", "v"]]]}
      XACK x g 2-1                               => :1
      XGROUP SETID x g 0                         => +OK
      XGROUP DELCONSUMER x g alice               => :0
      XGROUP DESTROY x g                         => :1
      XDEL x 9-9                                 => :0
      XDEL x 2-1                                 => :1
      XADD x 3-1 f v                             => "3-1"
      XTRIM x MAXLEN 5                           => :0
      XTRIM x MAXLEN 0                           => :1
      XSETID x 5-5                               => +OK
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xadd"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xadd", "x"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xadd"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xadd", "x"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xtrim"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xtrim", "x"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-create"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-create", "x"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-createconsumer"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-createconsumer", "x"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-createconsumer"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-createconsumer", "x"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-setid"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-setid", "x"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-delconsumer"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-delconsumer", "x"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-destroy"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-destroy", "x"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xdel"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xdel", "x"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xadd"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xadd", "x"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xtrim"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xtrim", "x"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xsetid"]
      A<                                         => >["pmessage", "__key*@*__:*", "__keyevent@0__:xsetid", "x"]
      """
    Then the replies are as expected
    And the replies are the same

  # Shows the classes m and n, which A leaves out.
  @id:pubsub/keyspace-miss-and-new-events @needs:config
  Scenario: A read of a missing key tells keymiss, a key that comes to be tells new; A has neither
    Given an empty database
    When I run, expecting
      """
      A> PSUBSCRIBE __keyevent@*__:*        => >["psubscribe", "__keyevent@*__:*", :1]
      CONFIG SET notify-keyspace-events KEA => +OK
      GET missing-but-silent                => $-1 || _
      SET new-but-silent 1                  => +OK
      CONFIG SET notify-keyspace-events Em  => +OK
      GET missing                           => $-1 || _
      MGET new-but-silent missing           => ["1", $-1] || ["1", _]
      EXISTS missing                        => :0
      TTL missing                           => :-2
      HGET missing f                        => $-1 || _
      SET missing 1 GET                     => $-1 || _
      CONFIG SET notify-keyspace-events En  => +OK
      SET fresh 1                           => +OK
      SET fresh 2                           => +OK
      RENAME fresh renamed                  => +OK
      COPY renamed copied                   => :1
      LPUSH list a                          => :1
      LPUSH list b                          => :2
      EVAL "return redis.call('SET', KEYS[1], '1')" 1 from-script => +OK
      A<                                    => >["pmessage", "__keyevent@*__:*", "__keyevent@0__:set", "new-but-silent"]
      A<                                    => >["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]
      A<                                    => >["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]
      A<                                    => >["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]
      A<                                    => >["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]
      A<                                    => >["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]
      A<                                    => >["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]
      A<                                    => >["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "fresh"]
      A<                                    => >["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "renamed"]
      A<                                    => >["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "copied"]
      A<                                    => >["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "list"]
      A<                                    => >["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "from-script"]
      """
    Then the replies are as expected
    And the replies are the same

  # Shows the event of EXPIRE, PEXPIRE, EXPIREAT, PEXPIREAT, GETEX and SET with a time that has passed.
  @id:pubsub/keyspace-past-expiry-events @needs:config
  Scenario: A key that is given a time in the past is gone at once, and the event says how
    Given an empty database
    When I run, expecting
      """
      CONFIG SET notify-keyspace-events Egx => +OK
      A> PSUBSCRIBE __keyevent@*__:*        => >["psubscribe", "__keyevent@*__:*", :1]
      SET k 1                               => +OK
      EXPIRE k -1                           => :1
      SET k 2                               => +OK
      PEXPIRE k 0                           => :1
      SET k 3                               => +OK
      EXPIREAT k 1                          => :1
      SET k 4                               => +OK
      PEXPIREAT k 1                         => :1
      SET k 5                               => +OK
      GETEX k PXAT 1                        => "5"
      EXISTS k                              => :0
      """
    Then the replies are as expected
    And the replies are the same
