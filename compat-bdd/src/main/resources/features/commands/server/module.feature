Feature: MODULE
  Extends the server.

  Scenario: LIST
    Given an empty database
    When I run
      """
      MODULE LIST
      MODULE LIST x
      """
    Then the replies are the same

  Scenario: HELP
    Given an empty database
    When I run
      """
      MODULE HELP
      MODULE HELP x
      MODULE
      MODULE NOSUCH
      """
    Then the replies are the same

  @disposable
  Scenario: Loading is switched off
    Given an empty database
    When I run
      """
      MODULE LOAD /nonexistent.so
      MODULE LOADEX /nonexistent.so
      MODULE UNLOAD nosuch
      MODULE LOAD
      MODULE LOADEX
      MODULE UNLOAD
      """
    Then the replies are the same

  @disposable
  Scenario: Loading is switched on
    Given an empty database
    And a server of its own, started with "--enable-module-command yes"
    When I run
      """
      MODULE LOAD /nonexistent.so
      MODULE LOAD /nonexistent.so a b
      MODULE LOAD ""
      MODULE LOADEX /nonexistent.so
      MODULE LOADEX /nonexistent.so CONFIG a b ARGS c
      MODULE LOADEX /nonexistent.so CONFIG a
      MODULE LOADEX /nonexistent.so NOSUCH
      MODULE UNLOAD nosuch
      MODULE UNLOAD lua
      MODULE UNLOAD vectorset
      MODULE LIST
      PING
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of MODULE
    Given an empty database
    When I run
      """
      COMMAND INFO MODULE|LIST
      COMMAND INFO MODULE|LOAD
      COMMAND INFO MODULE|LOADEX
      COMMAND INFO MODULE|UNLOAD
      COMMAND INFO MODULE|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of MODULE
    Given an empty database
    When I run
      """
      COMMAND DOCS MODULE|LIST
      COMMAND DOCS MODULE|LOAD
      COMMAND DOCS MODULE|LOADEX
      COMMAND DOCS MODULE|UNLOAD
      COMMAND DOCS MODULE|HELP
      """
    Then the replies are the same
