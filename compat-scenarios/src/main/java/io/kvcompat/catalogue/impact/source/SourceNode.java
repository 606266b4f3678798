package io.kvcompat.catalogue.impact.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;
import org.treesitter.TSTreeCursor;

/** A node of a syntax tree; what was asked once is kept, as each question leaves the virtual machine. */
final class SourceNode {
    private static final int LONGEST = 1_000;

    private final SourceTree tree;
    private final TSNode node;
    private @Nullable String kind;
    private @Nullable List<SourceNode> children;
    private @Nullable SourceNode parent;
    private int begin = -1;
    private int end = -1;

    SourceNode(SourceTree tree, TSNode node) {
        this.tree = tree;
        this.node = node;
    }

    /** Returns the name that the grammar has for it, {@code call_expression} or {@code ==} say. */
    String kind() {
        if (kind == null) {
            kind = node.getType();
        }
        return kind;
    }

    boolean named() {
        return node.isNamed();
    }

    int begin() {
        if (begin < 0) {
            begin = node.getStartByte();
        }
        return begin;
    }

    int end() {
        if (end < 0) {
            end = node.getEndByte();
        }
        return end;
    }

    /** Returns the line that it begins in, from 1. */
    int line() {
        return node.getStartPoint().getRow() + 1;
    }

    String text() {
        return tree.text(begin(), end());
    }

    /** Returns the text from its begin to another place. */
    String textTo(int place) {
        return tree.text(begin(), place);
    }

    @Nullable
    SourceNode parent() {
        if (parent == null) {
            TSNode above = node.getParent();
            parent = above == null || above.isNull() ? null : new SourceNode(tree, above);
        }
        return parent;
    }

    /** Returns the parts of it; of a list that is longer than anybody writes, the first. */
    List<SourceNode> children() {
        if (children == null) {
            List<SourceNode> all = new ArrayList<>();
            // A cursor goes on from where it is; asking for each child by its number begins anew each time.
            try (TSTreeCursor cursor = new TSTreeCursor(node)) {
                boolean more = cursor.gotoFirstChild();
                while (more && all.size() < LONGEST) {
                    SourceNode child = new SourceNode(tree, cursor.currentNode());
                    child.parent = this;
                    all.add(child);
                    more = cursor.gotoNextSibling();
                }
            }
            children = all;
        }
        return children;
    }

    List<SourceNode> namedChildren() {
        return children().stream().filter(SourceNode::named).toList();
    }

    /** Returns the child that has a role in the grammar, {@code arguments} say; null for none. */
    @Nullable
    SourceNode field(String name) {
        TSNode child = node.getChildByFieldName(name);
        return child == null || child.isNull() ? null : new SourceNode(tree, child);
    }

    /** Tells whether it stands behind a dot or an arrow. */
    boolean isMember() {
        return begin() > 0 && ".>".contains(tree.text(begin() - 1, begin()));
    }

    boolean covers(SourceNode other) {
        return begin() <= other.begin() && other.end() <= end();
    }

    boolean same(SourceNode other) {
        return begin() == other.begin() && end() == other.end() && kind().equals(other.kind());
    }
}
