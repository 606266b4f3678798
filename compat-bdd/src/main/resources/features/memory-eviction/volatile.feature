Feature: Evicting keys with a time to live
  The volatile policies delete none but keys with a time to live, and refuse writes when there are none left.

  Scenario: The least recently used keys with a time to live go first
    Given an empty database
    When I evict under volatile-lru
    Then both keep the keys without a time to live
    And both keep the recently used keys
    And the hit ratio differs by less than 5 %

  @full
  Scenario: The least recently used keys with a time to live go first, with what each server is set to
    Given an empty database
    When I evict under volatile-lru with each server's own settings
    Then both keep the keys without a time to live
    And both keep the recently used keys

  @full
  Scenario: The least often used keys with a time to live go first
    Given an empty database
    When I evict under volatile-lfu
    Then both keep the keys without a time to live
    And both keep the often used keys
    And the hit ratio differs by less than 5 %

  @full
  Scenario: The least often used keys with a time to live go first, with what each server is set to
    Given an empty database
    When I evict under volatile-lfu with each server's own settings
    Then both keep the keys without a time to live
    And both keep the often used keys

  @full
  Scenario: Any keys with a time to live go
    Given an empty database
    When I evict under volatile-random
    Then both keep the keys without a time to live

  @full
  Scenario: Any keys with a time to live go, with what each server is set to
    Given an empty database
    When I evict under volatile-random with each server's own settings
    Then both keep the keys without a time to live

  @full
  Scenario: The keys nearest to expiry go first
    Given an empty database
    When I evict under volatile-ttl
    Then both evict the keys nearest to expiry
    And both keep the keys without a time to live
    And the hit ratio differs by less than 5 %

  @full
  Scenario: The keys nearest to expiry go first, with what each server is set to
    Given an empty database
    When I evict under volatile-ttl with each server's own settings
    Then both evict the keys nearest to expiry
    And both keep the keys without a time to live
