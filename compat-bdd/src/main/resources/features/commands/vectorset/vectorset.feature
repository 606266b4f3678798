Feature: VADD, VSIM, VREM, VCARD, VDIM, VEMB, VINFO, VISMEMBER, VLINKS, VRANDMEMBER, VGETATTR and VSETATTR
  Sets of vectors, which Redis has since 8.0.

  Scenario: Add vectors and take them away
    Given an empty database
    When I run
      """
      VADD v VALUES 2 1 0 a
      VADD v VALUES 2 1 0 a
      VCARD v
      VDIM v
      VISMEMBER v a
      VISMEMBER v missing
      TYPE v
      VREM v missing
      VREM v a
      EXISTS v
      """
    Then the replies are the same

  Scenario: Look for vectors that are alike
    Given an empty database
    And on each target
      """
      VADD v VALUES 2 1 0 a
      VADD v VALUES 2 0 1 b
      """
    When I run
      """
      VSIM v ELE a
      VSIM v ELE a WITHSCORES
      VSIM v VALUES 2 0 1 COUNT 1 WITHSCORES
      VSIM v ELE a TRUTH
      """
    Then the replies are the same

  Scenario: Read one vector and what is known of it
    Given an empty database
    And on each target
      """
      VADD v VALUES 2 1 0 a
      """
    When I run
      """
      VEMB v a
      VEMB v missing
      VSETATTR v a '{"n":1}'
      VGETATTR v a
      VSIM v ELE a FILTER '.n == 1'
      VSIM v ELE a FILTER '.n == 2'
      VSETATTR v missing '{}'
      VGETATTR v missing
      VLINKS missing a
      VRANDMEMBER v
      VRANDMEMBER v 1
      VRANDMEMBER missing
      """
    Then the replies are exactly the same, because there is one vector only

  Scenario: What a set of vectors tells of itself
    Given an empty database
    And on each target
      """
      VADD v VALUES 2 1 0 a
      """
    When I run
      """
      VINFO v
      VLINKS v a
      """
    Then the replies are the same in type, because levels are drawn by chance

  Scenario: Arguments that are not valid
    Given an empty database
    And on each target
      """
      VADD v VALUES 2 1 0 a
      SET text hello
      """
    When I run
      """
      VADD v
      VADD v VALUES 3 1 0 0 b
      VADD v VALUES 2 1 abc b
      VADD v VALUES 2 1 0 b NOSUCHOPTION
      VSIM v
      VSIM v ELE missing
      VDIM missing
      VCARD missing
      VINFO missing
      VREM v a b
      VCARD text
      VADD text VALUES 1 1 a
      """
    Then the replies are the same
