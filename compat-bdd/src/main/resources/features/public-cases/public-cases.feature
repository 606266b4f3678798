Feature: What has hit projects in public
  Differences on which programs that others use have broken, as far as nothing else shows them. The rest are shown where
  they belong: NOSCRIPT and the errors of scripts with scripts, nested MULTI with transactions, SCAN TYPE with SCAN.

  Scenario: INFO names the product in other fields
    Given an empty database
    When I run
      """
      EVAL "return string.match(redis.call('INFO', 'server'), 'redis_version:(%S+)') == '7.2.4'" 0
      EVAL "return string.match(redis.call('INFO', 'server'), 'redis_mode:(%S+)')" 0
      EVAL "return string.match(redis.call('INFO', 'server'), 'server_mode:(%S+)')" 0
      EVAL "return string.match(redis.call('INFO', 'server'), 'server_name:(%S+)')" 0
      EVAL "return string.match(redis.call('INFO', 'server'), 'valkey_version:(%S+)')" 0
      EVAL "return string.match(redis.call('INFO', 'server'), 'tcp_port:%d+') ~= nil" 0
      """
    Then the replies are the same

  Scenario: SCAN with a small COUNT may return a small database at once
    Given an empty database
    And on each target
      """
      MSET a 1 b 2 c 3 d 4 e 5 f 6
      """
    When I run
      """
      EVAL "return redis.call('SCAN', '0', 'COUNT', '1')[1] == '0'" 0
      EVAL "return redis.call('SCAN', '0', 'COUNT', '1', 'TYPE', 'string')[1] == '0'" 0
      """
    Then the replies are the same
