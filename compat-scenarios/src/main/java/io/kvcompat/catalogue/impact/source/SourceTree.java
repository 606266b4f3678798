package io.kvcompat.catalogue.impact.source;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSLanguage;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;

/**
 * The syntax tree of one file. It lives outside of the heap and must be closed; one thread alone may use it.
 *
 * <p>Places in it are places in the bytes of the file: the parser is given a text of one character for each byte.
 */
final class SourceTree implements AutoCloseable {
    private static final Map<Language, TSLanguage> GRAMMARS = new EnumMap<>(Language.class);

    private final byte[] bytes;
    private final TSParser parser;
    private final TSTree tree;

    private SourceTree(byte[] bytes, TSParser parser, TSTree tree) {
        this.bytes = bytes;
        this.parser = parser;
        this.tree = tree;
    }

    /**
     * Parses a file; what does not fit the grammar is left out of the tree, and the rest is in it.
     *
     * @throws IllegalStateException when the parser does not run on this machine
     */
    static SourceTree parse(Language language, byte[] bytes) {
        TSParser parser = new TSParser();
        try {
            if (!parser.setLanguage(grammar(language))) {
                throw new IllegalStateException("The grammar of " + language + " does not fit the parser");
            }
            TSTree tree = parser.parseString(null, ascii(bytes));
            if (tree == null) {
                throw new IllegalStateException("The parser gave up");
            }
            return new SourceTree(bytes, parser, tree);
        } catch (RuntimeException e) {
            parser.close();
            throw e;
        }
    }

    private static synchronized TSLanguage grammar(Language language) {
        return GRAMMARS.computeIfAbsent(language, Language::grammar);
    }

    /** What is compared here is ASCII; another byte is a letter that nothing looks for. */
    private static String ascii(byte[] bytes) {
        byte[] plain = bytes.clone();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] <= 0) {
                plain[i] = 'x';
            }
        }
        return new String(plain, StandardCharsets.ISO_8859_1);
    }

    /** Returns the smallest node at a place. */
    @Nullable
    SourceNode at(int place) {
        TSNode node = tree.getRootNode().getDescendantForByteRange(place, place + 1);
        return node == null || node.isNull() ? null : new SourceNode(this, node);
    }

    SourceNode root() {
        return new SourceNode(this, tree.getRootNode());
    }

    String text(int begin, int end) {
        return new String(bytes, begin, Math.max(0, end - begin), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        tree.close();
        parser.close();
    }
}
