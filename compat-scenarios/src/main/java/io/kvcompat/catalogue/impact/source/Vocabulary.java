package io.kvcompat.catalogue.impact.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a file must have to be looked at more closely. A text is read once, byte by byte, whatever the number of
 * words; only where one of them stands is a syntax tree made.
 *
 * <p>Immutable, safe to share between threads.
 */
public final class Vocabulary {
    /** How many bytes may stand between two words that belong together, in a regular expression say. */
    private static final int GAP = 6;

    /** Two of these side by side stand in every licence and every comment: no text is known by them alone. */
    private static final Set<String> COMMON = Set.of(
            ("a able about access after against allowed already an and any are argument arguments as at be because been"
                            + " before between by can cannot check configuration configured could current data does error"
                            + " execute exist exists file first for found from get greater had has have if in inside instance"
                            + " integer into is it its key least less level list may memory message more must name new no not"
                            + " null number of on one only option options or order other out parameters passed process read"
                            + " related running same save script server set should some specified store such take than that"
                            + " the their there they this to type until use used user valid value version was when where which"
                            + " while will with without write you your zero")
                    .split(" "));

    private static final int BITS = 1 << 20;
    private static final long PRIME = 1099511628211L;
    private static final long START = 1469598103934665603L;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+");

    private final Set<String> words;
    private final Set<String> names;
    private final Set<String> commands;
    private final Set<String> pairs;
    private final Map<String, List<String>> endings = new HashMap<>();
    private final BitSet filter = new BitSet(BITS);

    /**
     * @param words words as they are written; a hyphen or a dot may be in them, and brackets that must follow behind
     * @param names names of methods; {@code configset} stands for {@code config_set} and {@code ConfigSet} as well
     * @param commands words that begin a literal
     * @param texts texts two adjacent words of which are looked for
     */
    public Vocabulary(
            Collection<String> words, Collection<String> names, Collection<String> commands, Collection<String> texts) {
        Set<String> plain = new HashSet<>();
        for (String word : words) {
            String name = word.replaceAll("[({]+$", "");
            plain.add(name);
            if (!name.equals(word)) {
                endings.computeIfAbsent(name, key -> new ArrayList<>()).add(word.substring(name.length()));
            }
        }
        this.words = Set.copyOf(plain);
        this.names = Set.copyOf(names);
        this.commands = Set.copyOf(commands);
        this.pairs = new HashSet<>();
        texts.forEach(this::pairs);
        this.words.forEach(word -> set(hash(word)));
        this.names.forEach(name -> set(hash(name)));
        this.commands.forEach(word -> set(hash(word)));
        this.pairs.forEach(pair ->
                set(pair(hash(pair.substring(0, pair.indexOf(' '))), hash(pair.substring(pair.indexOf(' ') + 1)))));
    }

    private void pairs(String text) {
        Matcher matcher = WORD.matcher(text);
        String last = "";
        while (matcher.find()) {
            String word = matcher.group();
            boolean common =
                    COMMON.contains(last.toLowerCase(Locale.ROOT)) && COMMON.contains(word.toLowerCase(Locale.ROOT));
            if (last.length() + word.length() > 4 && !last.isEmpty() && !common) {
                pairs.add(last + " " + word);
            }
            last = word;
        }
    }

    private void set(long hash) {
        filter.set(index(hash));
    }

    private static int index(long hash) {
        return (int) ((hash ^ hash >>> 29) & BITS - 1);
    }

    private static long hash(String word) {
        long hash = START;
        for (byte b : word.getBytes(StandardCharsets.ISO_8859_1)) {
            hash = (hash ^ b) * PRIME;
        }
        return hash;
    }

    private static long pair(long first, long second) {
        return (first * 31 ^ second) * PRIME;
    }

    /** Returns where the words stand, in the order of the file. */
    List<Integer> places(byte[] text) {
        List<Integer> places = new ArrayList<>();
        long last = 0;
        int lastBegin = 0;
        int lastEnd = -GAP - 2;
        int run = -1;
        long whole = START;
        for (int i = 0; i < text.length; i++) {
            if (!inner(text[i])) {
                if (run >= 0 && text[i] != '-' && text[i] != '.') {
                    run = -1;
                }
                continue;
            }
            int begin = i;
            long hash = START;
            long name = START;
            if (run < 0) {
                run = begin;
                whole = START;
            } else {
                whole = (whole ^ text[begin - 1]) * PRIME;
            }
            for (; i < text.length && inner(text[i]); i++) {
                byte b = text[i];
                hash = (hash ^ b) * PRIME;
                whole = (whole ^ b) * PRIME;
                if (b != '_') {
                    name = (name ^ (b >= 'A' && b <= 'Z' ? b + 32 : b)) * PRIME;
                }
            }
            boolean pair = begin - lastEnd <= GAP;
            boolean known = filter.get(index(hash));
            if (known && words.contains(word(text, begin, i)) && goesOn(text, begin, i)
                    || known && opens(text, begin) && commands.contains(word(text, begin, i))
                    || filter.get(index(name))
                            && called(text, begin, i)
                            && names.contains(Methods.plain(word(text, begin, i)))
                    || run < begin && filter.get(index(whole)) && words.contains(word(text, run, i))
                    || pair
                            && filter.get(index(pair(last, hash)))
                            && pairs.contains(word(text, lastBegin, lastEnd) + " " + word(text, begin, i))) {
                places.add(begin);
            }
            last = hash;
            lastBegin = begin;
            lastEnd = i;
            i--;
        }
        return places;
    }

    /** Tells whether a word is the first of a literal, or of what a shell passes on. */
    private static boolean opens(byte[] text, int begin) {
        return begin == 0
                || "\"'`[( \t\n".indexOf(text[begin - 1]) >= 0 && (text[begin - 1] != ' ' || shell(text, begin));
    }

    /** Only a shell has words without quotes, which then stand behind the name of the client and its options. */
    private static boolean shell(byte[] text, int begin) {
        int from = Math.max(0, begin - 120);
        int line = begin - 1;
        while (line > from && text[line] != '\n') {
            line--;
        }
        return word(text, line, begin).contains("-cli ");
    }

    /** Tells whether behind a word stands what must follow it. */
    private boolean goesOn(byte[] text, int begin, int end) {
        List<String> wanted = endings.get(word(text, begin, end));
        return wanted == null
                || wanted.stream()
                        .anyMatch(ending -> word(text, end, Math.min(text.length, end + ending.length()))
                                .equals(ending));
    }

    /** Tells whether a name is called, or is a member of something. */
    private static boolean called(byte[] text, int begin, int end) {
        int before = begin - 2;
        if (before > 2 && text[before + 1] == ' ' && (ends(text, before, "function") || ends(text, before, "def"))) {
            return false;
        }
        return end < text.length && "(!<".indexOf(text[end]) >= 0 || begin > 0 && ".>:&".indexOf(text[begin - 1]) >= 0;
    }

    private static boolean ends(byte[] text, int last, String word) {
        return last + 1 >= word.length()
                && word(text, last + 1 - word.length(), last + 1).equals(word);
    }

    private static boolean inner(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_';
    }

    private static String word(byte[] text, int begin, int end) {
        return new String(text, begin, end - begin, StandardCharsets.ISO_8859_1);
    }
}
