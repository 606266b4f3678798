Feature: Refusing writes when memory is used up
  Under noeviction nothing is deleted: what needs memory is refused, what frees some still works.

  Scenario: Writes are refused, and freeing commands work
    Given an empty database
    When I evict under noeviction
    Then its checks pass

  @full
  Scenario: Writes are refused, with what each server is set to
    Given an empty database
    When I evict under noeviction with each server's own settings
    Then its checks pass
