package io.kvcompat.catalogue.impact.source;

import java.util.Set;

/** What the nodes of all grammars are called, by what they mean here. A name means the same in each that has it. */
final class NodeKinds {
    private NodeKinds() {}

    static final Set<String> STRINGS = Set.of(
            "string",
            "string_literal",
            "interpreted_string_literal",
            "raw_string_literal",
            "raw_string",
            "encapsed_string",
            "heredoc",
            "nowdoc",
            "heredoc_body",
            "template_string",
            "verbatim_string_literal",
            "interpolated_string_expression",
            "interpolated_string",
            "line_string_literal",
            "multi_line_string_literal",
            "bare_string",
            "charlist",
            "sigil",
            "preproc_arg",
            "word",
            "hash_key_symbol",
            "simple_symbol",
            "shell_command_name",
            "subshell");

    static final Set<String> REGEXES = Set.of("regex");

    static final Set<String> COMMENTS =
            Set.of("comment", "line_comment", "block_comment", "multiline_comment", "html_comment");

    /** The parts of a string that are its text. */
    static final Set<String> CONTENTS = Set.of(
            "string_content",
            "string_fragment",
            "interpreted_string_literal_content",
            "raw_string_literal_content",
            "string_literal_content",
            "multiline_string_fragment",
            "quoted_content",
            "heredoc_content",
            "nowdoc_string",
            "nowdoc_body",
            "regex_pattern",
            "escape_sequence");

    static final Set<String> INTERPOLATIONS = Set.of(
            "interpolation",
            "template_substitution",
            "interpolated_expression",
            "simple_expansion",
            "expansion",
            "command_substitution",
            "variable_name",
            "interpolated_identifier");

    static final Set<String> CALLS = Set.of(
            "call",
            "call_expression",
            "function_call_expression",
            "member_call_expression",
            "nullsafe_member_call_expression",
            "scoped_call_expression",
            "method_invocation",
            "invocation_expression",
            "macro_invocation",
            "object_creation_expression",
            "new_expression",
            "instance_expression",
            "explicit_constructor_invocation",
            "function_call",
            "command");

    static final Set<String> ARGUMENTS =
            Set.of("arguments", "argument_list", "call_suffix", "value_arguments", "token_tree", "template_string");

    static final Set<String> FUNCTIONS = Set.of(
            "function_definition",
            "function_declaration",
            "method_declaration",
            "method_definition",
            "constructor_declaration",
            "method",
            "singleton_method",
            "function_item",
            "local_function_statement");

    static final Set<String> THROWS =
            Set.of("raise_statement", "throw_statement", "throw_expression", "assert_statement");

    static final Set<String> BINARIES = Set.of(
            "binary_expression",
            "binary_operator",
            "boolean_operator",
            "comparison_operator",
            "binary",
            "equality_expression",
            "infix_expression",
            "conjunction_expression",
            "disjunction_expression",
            "additive_expression",
            "check_expression",
            "comparison_expression",
            "is_pattern_expression",
            "assignment_pattern");

    /** What one of several values stands in that something is compared with. */
    static final Set<String> CASES = Set.of(
            "switch_case",
            "when",
            "expression_case",
            "case_statement",
            "match_condition_list",
            "constant_pattern",
            "match_pattern",
            "or_pattern",
            "when_condition",
            "switch_label",
            "alternative_pattern",
            "case_clause",
            "case_item",
            "case_pattern",
            "stab_clause",
            "pattern",
            "switch_section");

    static final Set<String> ASSIGNMENTS = Set.of(
            "assignment",
            "assignment_expression",
            "assignment_statement",
            "variable_declarator",
            "variable_assignment",
            "const_element",
            "const_item",
            "static_item",
            "const_spec",
            "var_spec",
            "val_definition",
            "var_definition",
            "property_declaration",
            "property_element",
            "preproc_def",
            "enum_assignment",
            "short_var_declaration",
            "init_declarator",
            "let_declaration",
            "local_variable_declaration",
            "operator_assignment",
            "public_field_definition",
            "field_definition");

    static final Set<String> PAIRS = Set.of(
            "pair",
            "keyed_element",
            "array_element_initializer",
            "keyword_argument",
            "field",
            "field_initializer",
            "initializer_pair",
            "assignment_initializer");

    static final Set<String> COLLECTIONS = Set.of(
            "list",
            "array",
            "tuple",
            "set",
            "array_creation_expression",
            "composite_literal",
            "literal_value",
            "initializer_list",
            "array_initializer",
            "initializer_expression",
            "array_expression",
            "collection_literal",
            "string_array",
            "table",
            "implicit_array_creation_expression");

    static final Set<String> SUBSCRIPTS = Set.of(
            "subscript",
            "subscript_expression",
            "element_reference",
            "index_expression",
            "element_access_expression",
            "indexing_expression",
            "access_call",
            "array_access");
}
