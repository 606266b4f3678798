Feature: CONFIG SET
  Changes settings.

  @needs:config @disposable
  Scenario: One and several
    Given an empty database
    When I run
      """
      CONFIG SET maxmemory 100mb
      CONFIG GET maxmemory
      CONFIG SET maxmemory 0 timeout 5
      CONFIG GET timeout
      CONFIG SET TIMEOUT 0
      CONFIG GET timeout
      CONFIG SET timeout 1 timeout 2
      CONFIG SET timeout 1 nosuch 2
      CONFIG GET timeout
      CONFIG SET maxmemory 50mb timeout abc
      CONFIG GET maxmemory
      """
    Then the replies are the same

  @needs:config
  Scenario: Bad calls
    Given an empty database
    When I run
      """
      CONFIG SET
      CONFIG SET timeout
      CONFIG SET timeout 1 maxmemory
      CONFIG SET nosuch 1
      CONFIG SET "" 1
      CONFIG SET timeout ""
      CONFIG SET timeout abc
      CONFIG SET timeout -1
      CONFIG SET timeout 1.5
      CONFIG SET timeout 99999999999999999999
      CONFIG SET latency-tracking-info-percentiles 101
      CONFIG SET "time\nout" 1
      CONFIG SET slave-priority 1 replica-priority 2
      """
    Then the replies are the same

  @needs:config @disposable
  Scenario: Percentiles
    Given an empty database
    When I run
      """
      CONFIG SET latency-tracking-info-percentiles "50 99.5"
      CONFIG GET latency-tracking-info-percentiles
      CONFIG SET latency-tracking-info-percentiles 0x10
      CONFIG SET latency-tracking-info-percentiles 1e1
      CONFIG SET latency-tracking-info-percentiles nan
      CONFIG SET latency-tracking-info-percentiles ""
      CONFIG GET latency-tracking-info-percentiles
      """
    Then the replies are the same

  @needs:config @disposable
  Scenario: Amounts of memory
    Given an empty database
    When I run
      """
      CONFIG SET maxmemory 1k
      CONFIG GET maxmemory
      CONFIG SET maxmemory 1kb
      CONFIG GET maxmemory
      CONFIG SET maxmemory 1Mb
      CONFIG GET maxmemory
      CONFIG SET maxmemory 1g
      CONFIG GET maxmemory
      CONFIG SET maxmemory 1x
      CONFIG SET maxmemory -1
      CONFIG SET maxmemory 1.5mb
      CONFIG SET maxmemory mb
      CONFIG SET maxmemory 18446744073709551615
      CONFIG SET maxmemory 18446744073709551616
      CONFIG SET maxmemory 0
      CONFIG SET maxmemory-clients 5%
      CONFIG GET maxmemory-clients
      CONFIG SET maxmemory-clients 101%
      CONFIG SET maxmemory-clients 0
      CONFIG SET client-query-buffer-limit 1
      CONFIG SET proto-max-bulk-len 1
      """
    Then the replies are the same

  @needs:config @disposable
  Scenario: Switches
    Given an empty database
    When I run
      """
      CONFIG SET lazyfree-lazy-expire yes
      CONFIG GET lazyfree-lazy-expire
      CONFIG SET lazyfree-lazy-expire NO
      CONFIG GET lazyfree-lazy-expire
      CONFIG SET lazyfree-lazy-expire 1
      CONFIG SET lazyfree-lazy-expire maybe
      CONFIG SET lazyfree-lazy-expire ""
      """
    Then the replies are the same

  @needs:config @disposable
  Scenario: Words
    Given an empty database
    When I run
      """
      CONFIG SET maxmemory-policy allkeys-lru
      CONFIG SET maxmemory-policy ALLKEYS-LFU
      CONFIG GET maxmemory-policy
      CONFIG SET maxmemory-policy nosuch
      CONFIG SET maxmemory-policy ""
      CONFIG SET appendfsync always
      CONFIG SET appendfsync sometimes
      CONFIG SET loglevel nosuch
      CONFIG SET loglevel notice
      CONFIG SET repl-diskless-load nosuch
      CONFIG SET sanitize-dump-payload nosuch
      CONFIG SET syslog-facility local0
      CONFIG SET acl-pubsub-default nosuch
      CONFIG SET propagation-error-behavior nosuch
      CONFIG SET shutdown-on-sigterm nosuch
      CONFIG SET shutdown-on-sigterm "save force"
      CONFIG SET shutdown-on-sigterm "save nosave"
      CONFIG SET shutdown-on-sigint "nosave now"
      CONFIG GET shutdown-on-*
      """
    Then the replies are the same

  @needs:config
  Scenario: Events
    Given an empty database
    When I run
      """
      CONFIG SET notify-keyspace-events KEA
      CONFIG GET notify-keyspace-events
      CONFIG SET notify-keyspace-events AKE$lshzxegtdmn
      CONFIG GET notify-keyspace-events
      CONFIG SET notify-keyspace-events ""
      CONFIG GET notify-keyspace-events
      CONFIG SET notify-keyspace-events q
      CONFIG SET notify-keyspace-events "K E"
      CONFIG SET notify-keyspace-events o
      CONFIG SET notify-keyspace-events g$
      CONFIG GET notify-keyspace-events
      """
    Then the replies are the same

  @needs:config @disposable
  Scenario: Limits of output buffers
    Given an empty database
    When I run
      """
      CONFIG GET client-output-buffer-limit
      CONFIG SET client-output-buffer-limit "normal 0 0 0"
      CONFIG SET client-output-buffer-limit "slave 256mb 64mb 60"
      CONFIG SET client-output-buffer-limit "replica 256mb 64mb 60 pubsub 33554432 8388608 60"
      CONFIG SET client-output-buffer-limit "primary 0 0 0"
      CONFIG SET client-output-buffer-limit "master 0 0 0"
      CONFIG SET client-output-buffer-limit "nosuch 0 0 0"
      CONFIG SET client-output-buffer-limit "normal 0 0"
      CONFIG SET client-output-buffer-limit "normal a b c"
      CONFIG SET client-output-buffer-limit "normal 0 0 -1"
      CONFIG SET client-output-buffer-limit ""
      CONFIG GET client-output-buffer-limit
      """
    Then the replies are the same

  @needs:config @disposable
  Scenario: Times to save
    Given an empty database
    When I run
      """
      CONFIG GET save
      CONFIG SET save "100000 100000"
      CONFIG GET save
      CONFIG SET save "100000 100000 200000 1"
      CONFIG GET save
      CONFIG SET save "1"
      CONFIG SET save "a b"
      CONFIG SET save "0 1"
      CONFIG SET save "1 -1"
      CONFIG SET save ""
      CONFIG GET save
      """
    Then the replies are the same

  @needs:config @disposable
  Scenario: Out of range
    Given an empty database
    When I run
      """
      CONFIG SET databases 5
      CONFIG SET port 70000
      CONFIG SET port -1
      CONFIG SET hz 0
      CONFIG GET hz
      CONFIG SET hz 1000
      CONFIG GET hz
      CONFIG SET lfu-log-factor -1
      CONFIG SET lfu-decay-time -1
      CONFIG SET maxclients 0
      CONFIG SET maxmemory-samples 0
      CONFIG SET maxmemory-samples 65
      CONFIG SET active-expire-effort 0
      CONFIG SET active-expire-effort 11
      CONFIG SET hll-sparse-max-bytes -1
      CONFIG SET list-max-listpack-size 0
      CONFIG SET list-max-listpack-size -6
      CONFIG GET list-max-listpack-size
      CONFIG SET set-max-intset-entries -1
      CONFIG SET stream-node-max-bytes -1
      CONFIG SET tracking-table-max-keys -1
      CONFIG SET slowlog-max-len -1
      CONFIG SET slowlog-log-slower-than -2
      CONFIG SET latency-monitor-threshold -1
      CONFIG SET acllog-max-len -1
      CONFIG SET repl-backlog-size 0
      CONFIG SET repl-timeout 0
      CONFIG SET repl-ping-replica-period 0
      CONFIG SET replica-priority -1
      CONFIG SET min-replicas-to-write -1
      CONFIG SET cluster-node-timeout -1
      CONFIG SET auto-aof-rewrite-percentage -1
      CONFIG SET activedefrag maybe
      CONFIG SET active-defrag-cycle-min 0
      CONFIG SET active-defrag-cycle-max 100
      CONFIG SET jemalloc-bg-thread maybe
      CONFIG SET maxmemory-eviction-tenacity 101
      CONFIG SET tcp-keepalive -1
      CONFIG SET io-threads 0
      CONFIG SET io-threads 1
      CONFIG SET oom-score-adj-values "0 0 0 0"
      CONFIG SET oom-score-adj-values "0 1"
      CONFIG SET oom-score-adj-values "0 5000 1"
      CONFIG SET oom-score-adj nosuch
      """
    Then the replies are the same

  @disposable
  Scenario: What can only be given at the start
    Given an empty database
    When I run
      """
      CONFIG SET daemonize yes
      CONFIG SET databases 4
      CONFIG SET cluster-enabled yes
      CONFIG SET appenddirname x
      CONFIG SET aclfile x
      CONFIG SET unixsocket x
      CONFIG SET logfile x
      CONFIG SET syslog-enabled yes
      CONFIG SET supervised no
      CONFIG SET rdbchecksum no
      CONFIG SET enable-debug-command yes
      CONFIG SET enable-protected-configs yes
      CONFIG SET enable-module-command yes
      CONFIG SET loadmodule x
      CONFIG SET rename-command "GET x"
      CONFIG SET user "a on"
      CONFIG SET tcp-backlog 1
      CONFIG SET io-threads-do-reads yes
      CONFIG SET always-show-logo yes
      CONFIG SET replicaof "127.0.0.1 1"
      CONFIG SET dir /
      CONFIG SET dbfilename x
      CONFIG SET dbfilename a/b
      CONFIG SET locale-collate nosuch
      CONFIG SET proc-title-template "{nosuch}"
      CONFIG SET cluster-config-file x
      CONFIG SET server-cpulist 0
      CONFIG SET bind-source-addr x
      CONFIG SET crash-log-enabled maybe
      CONFIG SET ignore-warnings x
      CONFIG SET extended-redis-compatibility maybe
      """
    Then the replies are the same

  @needs:config @disposable
  Scenario: Settings of newer servers
    Given an empty database
    When I run
      """
      CONFIG SET extended-redis-compatibility yes
      HELLO
      CONFIG SET extended-redis-compatibility no
      CONFIG SET hide-user-data-from-log no
      CONFIG SET availability-zone zone-a
      CONFIG GET availability-zone
      HELLO
      CONFIG SET availability-zone ""
      CONFIG SET import-mode yes
      CONFIG SET import-mode no
      CONFIG SET commandlog-execution-slower-than 5
      CONFIG GET slowlog-log-slower-than
      CONFIG SET commandlog-request-larger-than 5
      CONFIG SET commandlog-reply-larger-than 5
      CONFIG SET commandlog-slow-execution-max-len 5
      CONFIG SET commandlog-large-request-max-len 5
      CONFIG SET lookahead 1
      CONFIG SET lua-enable-insecure-api yes
      CONFIG SET lua-enable-deprecated-api yes
      CONFIG SET lua-insecure-api-current yes
      CONFIG SET rdb-version-check relaxed
      CONFIG SET hash-seed x
      CONFIG SET cluster-allow-replica-migration yes
      CONFIG SET cluster-slot-stats-enabled yes
      CONFIG SET cluster-manual-failover-timeout 5000
      CONFIG SET cluster-databases 2
      CONFIG SET max-new-connections-per-cycle 10
      CONFIG SET max-new-tls-connections-per-cycle 1
      CONFIG SET log-format logfmt
      CONFIG SET log-format legacy
      CONFIG SET log-timestamp-format iso8601
      CONFIG SET log-timestamp-format legacy
      CONFIG SET dual-channel-replication-enabled yes
      CONFIG SET dual-channel-replication-enabled no
      CONFIG SET replica-full-sync-buffer-limit 1mb
      CONFIG SET lazyfree-lazy-user-del yes
      CONFIG GET lazyfree-*
      CONFIG SET stream-idmp-duration 1
      CONFIG SET tracking-table-max-keys 1
      CONFIG SET set-max-listpack-entries 1
      CONFIG SET io-threads-always-active yes
      CONFIG SET prefetch-batch-max-size 16
      CONFIG SET min-io-threads-avoid-copy-reply 7
      CONFIG SET debug-context x
      CONFIG SET cluster-blacklist-ttl 1
      CONFIG SET mptcp yes
      CONFIG SET repl-mptcp yes
      CONFIG SET lua-time-limit 100
      CONFIG GET busy-reply-threshold
      """
    Then the replies to "HELLO" match "(\[|%\{)\"server\", .*|(\[|%\{)\"server\": .*", because the number of the connection is in it

  Scenario: CONFIG SET is for administrators, not for scripts
    Given an empty database
    When I run
      """
      EVAL "return redis.call('CONFIG', 'SET', 'timeout', '0')" 0
      MULTI
      CONFIG SET timeout 0
      EXEC
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of CONFIG
    Given an empty database
    When I run
      """
      COMMAND INFO CONFIG|SET
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of CONFIG
    Given an empty database
    When I run
      """
      COMMAND DOCS CONFIG|SET
      """
    Then the replies are the same
