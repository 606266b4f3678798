Feature: Evicting any key
  When memory is used up, the allkeys policies make room by deleting keys, whether they have a time to live or not.

  Scenario: The least recently used keys go first
    Given an empty database
    When I evict under allkeys-lru
    Then both keep the recently used keys
    And the hit ratio differs by less than 5 %
    And its checks pass

  Scenario: The least recently used keys go first, with what each server is set to
    Given an empty database
    When I evict under allkeys-lru with each server's own settings
    Then both keep the recently used keys
    And the hit ratio differs by less than 5 %

  @full
  Scenario: The least often used keys go first
    Given an empty database
    When I evict under allkeys-lfu
    Then both keep the often used keys
    And the hit ratio differs by less than 5 %

  @full
  Scenario: The least often used keys go first, with what each server is set to
    Given an empty database
    When I evict under allkeys-lfu with each server's own settings
    Then both keep the often used keys

  @full
  Scenario: Any keys go
    Given an empty database
    When I evict under allkeys-random
    Then the hit ratio differs by less than 10 %

  @full
  Scenario: Any keys go, with what each server is set to
    Given an empty database
    When I evict under allkeys-random with each server's own settings
    Then the hit ratio differs by less than 10 %
