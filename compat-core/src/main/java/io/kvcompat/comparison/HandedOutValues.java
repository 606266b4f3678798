package io.kvcompat.comparison;

import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.VerbatimStringReply;
import io.kvcompat.result.Exchange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the values that servers make up (ids of XADD, of clients and of cluster nodes, generated passwords) through one
 * lane of two targets, so that a later reply which contains them is compared by what they stand for.
 *
 * <p>Exact where it matters: a value counts as the baseline's only where the baseline has just that one in the same place.
 * For use by one thread.
 */
public final class HandedOutValues {
    /** What may stand within a longer text: ids of stream entries, of nodes, and of clients in lines of CLIENT LIST. */
    private static final Pattern TOKEN = Pattern.compile("\\d{10,}-\\d+|[0-9a-f]{40,}|(?<=\\bid=)\\d+");

    private final Map<Bytes, Bytes> oursByTheirs = new HashMap<>();

    /** Returns the other side's exchange with values that it made up replaced by the baseline's of the same place. */
    public Exchange translate(Exchange baseline, Exchange other) {
        if (oursByTheirs.isEmpty()
                || baseline.replies().equals(other.replies())
                || baseline.replies().size() != other.replies().size()) {
            return other;
        }
        List<Reply> translated = new ArrayList<>();
        for (int i = 0; i < other.replies().size(); i++) {
            translated.add(translate(baseline.replies().get(i), other.replies().get(i)));
        }
        return other.with(translated);
    }

    /** Remembers what both servers made up for one command. */
    public void learn(Exchange baseline, Exchange other) {
        Command command = baseline.command();
        if (command == null
                || !isMadeUp(command)
                || baseline.replies().size() != 1
                || other.replies().size() != 1) {
            return;
        }
        Reply ours = baseline.replies().get(0);
        Reply theirs = other.replies().get(0);
        if (ours.type() == theirs.type() && !ours.equals(theirs)) {
            Bytes value = value(theirs);
            if (value.length() > 0) {
                oursByTheirs.put(value, value(ours));
            }
        }
    }

    private static boolean isMadeUp(Command command) {
        return switch (command.name()) {
            case "XADD" -> command.arguments().stream().anyMatch(HandedOutValues::isAutomaticId);
            case "CLIENT" -> isFirst(command, "ID");
            case "ACL" -> isFirst(command, "GENPASS");
            case "CLUSTER" -> isFirst(command, "MYID") || isFirst(command, "MYSHARDID");
            default -> false;
        };
    }

    private static boolean isAutomaticId(Bytes argument) {
        return argument.length() < 32
                && (argument.utf8().equals("*") || argument.utf8().matches("\\d+-\\*"));
    }

    private static boolean isFirst(Command command, String subcommand) {
        return !command.arguments().isEmpty()
                && command.arguments().get(0).length() == subcommand.length()
                && command.arguments().get(0).utf8().toUpperCase(Locale.ROOT).equals(subcommand);
    }

    private static Bytes value(Reply reply) {
        if (reply instanceof BulkStringReply text && !text.value().isShortened()) {
            return text.value();
        }
        return reply instanceof IntegerReply number ? Bytes.of(Long.toString(number.value())) : Bytes.of("");
    }

    private Reply translate(Reply ours, Reply theirs) {
        if (ours.equals(theirs) || ours.type() != theirs.type()) {
            return theirs;
        }
        return switch (theirs.type()) {
            case BULK_STRING, INTEGER -> leaf(ours, theirs);
            case VERBATIM_STRING -> verbatim((VerbatimStringReply) ours, (VerbatimStringReply) theirs);
            case ARRAY -> new ArrayReply(items(((ArrayReply) ours).items(), ((ArrayReply) theirs).items()));
            case PUSH -> new PushReply(items(((PushReply) ours).items(), ((PushReply) theirs).items()));
            case SET -> new SetReply(items(((SetReply) ours).items(), ((SetReply) theirs).items()));
            case MAP -> map((MapReply) ours, (MapReply) theirs);
            default -> theirs;
        };
    }

    private List<Reply> items(List<Reply> ours, List<Reply> theirs) {
        if (ours.size() != theirs.size()) {
            return theirs;
        }
        List<Reply> translated = new ArrayList<>(theirs.size());
        for (int i = 0; i < theirs.size(); i++) {
            translated.add(translate(ours.get(i), theirs.get(i)));
        }
        return translated;
    }

    private MapReply map(MapReply ours, MapReply theirs) {
        if (ours.entries().size() != theirs.entries().size()) {
            return theirs;
        }
        List<MapReply.Entry> translated = new ArrayList<>();
        for (int i = 0; i < theirs.entries().size(); i++) {
            MapReply.Entry left = ours.entries().get(i);
            MapReply.Entry right = theirs.entries().get(i);
            translated.add(
                    new MapReply.Entry(translate(left.key(), right.key()), translate(left.value(), right.value())));
        }
        return new MapReply(translated);
    }

    private Reply leaf(Reply ours, Reply theirs) {
        Bytes known = oursByTheirs.get(value(theirs));
        if (known != null && known.equals(value(ours))) {
            return ours;
        }
        return theirs instanceof BulkStringReply text && !text.value().isShortened()
                ? new BulkStringReply(text(value(ours), text.value()))
                : theirs;
    }

    private Reply verbatim(VerbatimStringReply ours, VerbatimStringReply theirs) {
        return ours.value().isShortened() || theirs.value().isShortened()
                ? theirs
                : new VerbatimStringReply(theirs.format(), text(ours.value(), theirs.value()));
    }

    /** Replaces values within a text, each where the baseline's text has its own. */
    private Bytes text(Bytes ours, Bytes theirs) {
        // One character for each byte, so that what is not UTF-8 stays as it is.
        String baseline = new String(ours.toArray(), StandardCharsets.ISO_8859_1);
        Matcher matcher = TOKEN.matcher(new String(theirs.toArray(), StandardCharsets.ISO_8859_1));
        String translated = matcher.replaceAll(found -> {
            Bytes value = oursByTheirs.get(Bytes.of(found.group()));
            String replacement = value == null || !baseline.contains(value.utf8()) ? found.group() : value.utf8();
            return Matcher.quoteReplacement(replacement);
        });
        return Bytes.wrap(translated.getBytes(StandardCharsets.ISO_8859_1));
    }
}
