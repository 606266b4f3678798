Feature: HINCRBYFLOAT
  Adds a number to a field.

  Scenario: Add numbers
    Given an empty database
    When I run
      """
      HINCRBYFLOAT h n 0.1
      HINCRBYFLOAT h n 0.2
      HINCRBYFLOAT h n -0.3
      HINCRBYFLOAT h m 5.0e3
      HINCRBYFLOAT h m 1e-5
      HINCRBYFLOAT h l 1e20
      HINCRBYFLOAT h s 1e-18
      HINCRBYFLOAT h z -0
      HGETALL h
      """
    Then the replies are the same

  Scenario: Notations of numbers that HINCRBYFLOAT takes
    Given an empty database
    When I run
      """
      HINCRBYFLOAT h a .5
      HINCRBYFLOAT h b 5.
      HINCRBYFLOAT h c +5
      HINCRBYFLOAT h d 0x10
      HINCRBYFLOAT h e 1e1
      HINCRBYFLOAT h f 1E1
      HINCRBYFLOAT h g 007
      HINCRBYFLOAT h i 0x1p3
      """
    Then the replies are the same

  Scenario: Increments of HINCRBYFLOAT that are not valid
    Given an empty database
    And on each target
      """
      HSET h n 1
      """
    When I run
      """
      HINCRBYFLOAT h n abc
      HINCRBYFLOAT h n ""
      HINCRBYFLOAT h n " 1"
      HINCRBYFLOAT h n "1 "
      HINCRBYFLOAT h n 1e
      HINCRBYFLOAT h n 1,5
      HINCRBYFLOAT h n nan
      HINCRBYFLOAT h n inf
      HINCRBYFLOAT h n -inf
      HINCRBYFLOAT h n infinity
      HINCRBYFLOAT h n 1e400
      HINCRBYFLOAT h n 1e5000
      HINCRBYFLOAT h n 1e-5000
      HINCRBYFLOAT missing n abc
      EXISTS missing
      """
    Then the replies are the same

  Scenario: HINCRBYFLOAT of a field that is no number
    Given an empty database
    And on each target
      """
      HSET h text abc space " 1" empty "" inf inf nan nan hex 0x10
      """
    When I run
      """
      HINCRBYFLOAT h text 1
      HINCRBYFLOAT h space 1
      HINCRBYFLOAT h empty 1
      HINCRBYFLOAT h inf 1
      HINCRBYFLOAT h nan 1
      HINCRBYFLOAT h hex 1
      """
    Then the replies are the same

  Scenario: HINCRBYFLOAT that overflows
    Given an empty database
    And on each target
      """
      HSET h max 1.7e308
      """
    When I run
      """
      HINCRBYFLOAT h max 1.7e308
      HINCRBYFLOAT h max 1e308
      HSTRLEN h max
      """
    Then the replies are the same

  Scenario: HINCRBYFLOAT with a wrong number of arguments
    Given an empty database
    When I run
      """
      HINCRBYFLOAT
      HINCRBYFLOAT h
      HINCRBYFLOAT h f
      HINCRBYFLOAT h f 1 2
      """
    Then the replies are the same

  Scenario: What the servers say of HINCRBYFLOAT
    Given an empty database
    When I run
      """
      COMMAND INFO HINCRBYFLOAT
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HINCRBYFLOAT
    Given an empty database
    When I run
      """
      COMMAND DOCS HINCRBYFLOAT
      """
    Then the replies are the same
