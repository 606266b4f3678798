package io.kvcompat.catalogue.impact.source;

import io.kvcompat.catalogue.impact.source.Use.Match;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What methods and functions do with a text that they are given or called on, by their names in all languages. */
final class Methods {
    private Methods() {}

    /** Names as {@link #plain} has them. */
    private static final Map<String, Match> GIVEN = table();

    private static Map<String, Match> table() {
        Map<String, Match> table = new HashMap<>();
        put(
                table,
                Match.EQUALS,
                "equals equalsignorecase strcmp strcasecmp strncmp strncasecmp memcmp compareto eql? eq casecmp casecmp?"
                        + " assertequals assertequal assertsame assertnotequals equalerror assertstrictequal strictequal"
                        + " deepequal tobe toequal tostrictequal shouldbe shouldequal isequalto hasmessage withmessage beequalto"
                        + " asserteq mustequal inarray arraysearch stringequals equal errorequals expectexceptionmessage");
        put(
                table,
                Match.PREFIX,
                "startswith startswith? startwith? hasprefix strstartswith beginswith hasmessagestartingwith tostartwith");
        put(table, Match.SUFFIX, "endswith endswith? endwith? hassuffix strendswith hasmessageendingwith toendwith");
        put(
                table,
                Match.CONTAINS,
                "contains contains? include? includes include indexof lastindexof strpos stripos strrpos strstr stristr"
                        + " strcasestr strcontains find rfind instr containsstring hasmessagecontaining tocontain errorcontains"
                        + " assertin assertcontains withmessagecontaining memmem shouldcontain stringcontains"
                        + " assertstringcontainsstring containsignorecase tothrow tothrowerror partition");
        put(
                table,
                Match.REGEX,
                "match match? matches matchall ismatch matchstring fullmatch findall finditer pregmatch pregmatchall regexmatch"
                        + " findfirstin findallin findfirstmatchin grep egrep tomatch raiseerror assertraises assertraisesregex raises"
                        + " matchesregex hasmessagematching containspattern assertregex assertmatchesregularexpression gmatch"
                        + " findstringsubmatch assertraisesmessage expectexceptionmessagematches rejectedwith");
        return table;
    }

    /** What these do with a text is known only where it is a regular expression. */
    private static final Set<String> WITH_PATTERN = Set.of(
            "test",
            "exec",
            "search",
            "scan",
            "replace",
            "replaceall",
            "gsub",
            "sub",
            "split",
            "find",
            "rescan",
            "captures");

    private static void put(Map<String, Match> table, Match match, String names) {
        for (String name : names.split(" ")) {
            table.put(name, match);
        }
    }

    private static final Set<String> PATTERNS = Set.of(
            "compile",
            "regex",
            "regexp",
            "mustcompile",
            "pattern",
            "r",
            "re",
            "new_regex",
            "regexnew",
            "tregex",
            "basicregex");

    private static final Set<String> COLLECTIONS = Set.of(
            "aslist",
            "of",
            "listof",
            "setof",
            "arrayof",
            "mapof",
            "list",
            "seq",
            "set",
            "array",
            "vec",
            "frozenset",
            "tuple",
            "newset",
            "hashset",
            "immutablelist",
            "sethashset",
            "mutablelistof",
            "map",
            "new");

    private static final Set<String> SAME = Set.of(
            "freeze",
            "encode",
            "toowned",
            "tostring",
            "tos",
            "into",
            "getbytes",
            "lower",
            "tolower",
            "tolowercase",
            "downcase",
            "strip",
            "trim",
            "asbytes",
            "asstr",
            "bytes",
            "b",
            "str",
            "string",
            "u",
            "from",
            "buffer",
            "byte",
            "intern",
            "tosym",
            "dup",
            "quote",
            "escape",
            "raw",
            "t");

    private static final Pattern RAISES = Pattern.compile(
            "(?i)raise|throw|reject|fail|abort|die|exit|panic|errorf?|.*(?:error|exception|failure|fault)|err|newerror|bail"
                    + "|unimplemented|thenthrow|errors?\\.new|ensure|invariant|with_?exception|mockrejectedvalue(?:once)?|and_?raise|then_?raise"
                    + "|add_?reply_?error\\w*|reply_?with_?error");

    private static final Pattern PRINTS = Pattern.compile(
            "(?i)print(?:ln|f)?|e?println|sprintf|format|puts|echo|p|pp|log(?:f|ln)?|info|debug|warn(?:ing)?|trace|fatalf?|error_?log|notice"
                    + "|write(?:line|ln|string)?|say|verbose|severe|it|test|describe|context|skip|todo|deprecated|comment|docs?"
                    + "|thenreturn|returns?|will_?return|mock\\w*|and_?return|stub\\w*|add_?doc|help|usage|option|description|title"
                    + "|console\\.\\w+|io\\.puts|stdout\\.\\w+|fprintf|snprintf|addreply\\w*|emit|msg|gettext|tr|translate|i18n|_|__");

    private static final Pattern AWAITS = Pattern.compile(
            "(?i)for_?log_?messages?|wait_?for_?logs?(?:_messages?)?|log_?message_?waitstrategy|wait_?until_?log\\w*|with_?reg_?ex|with_?wait_?for_?log\\w*"
                    + "|forlog|for_?log|until_?message_?is_?logged|wait_?for_?log_?message|new_?log_?wait_?strategy|waitforline|wait_?for_?pattern|assert_?log\\w*|verify_?log\\w*"
                    + "|wait_?for_?output|log_?contains|count_?log_?(?:message|lines?)");

    /** Returns how a text is compared that a method is given, or a pattern that is given or called on; null for not. */
    static @Nullable Match given(String method, boolean regex) {
        String name = plain(method);
        return regex && WITH_PATTERN.contains(name) ? Match.REGEX : GIVEN.get(name);
    }

    static boolean makesPattern(String method) {
        return PATTERNS.contains(plain(method));
    }

    static boolean makesCollection(String method) {
        return COLLECTIONS.contains(plain(method));
    }

    /** Tells whether a method gives back what it was given, or what it was called on. */
    static boolean keeps(String method) {
        return SAME.contains(plain(method));
    }

    static boolean raises(String method) {
        return RAISES.matcher(method.replaceAll("[!?]$", "")).matches();
    }

    static boolean prints(String method) {
        return PRINTS.matcher(method.replaceAll("[!?]$", "")).matches();
    }

    static boolean awaits(String method) {
        return AWAITS.matcher(method).matches();
    }

    /** Returns a name as all languages would have it: {@code configset} for {@code config_set} and {@code ConfigSet}. */
    static String plain(String name) {
        return name.replace("_", "").replace("!", "").toLowerCase(Locale.ROOT);
    }
}
