package io.kvcompat.internal.redisson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.ProtocolException;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Frames of every type with bytes changed, lost, doubled or mixed: each is decoded or refused by a
 * {@link ProtocolException}, however it is cut into pieces, and nothing else ever happens.
 */
@Timeout(120)
class MutatedFramesIT {
    private static final int FRAMES = 340_000;
    private static final long SEED = 340_000;

    private static final ClientOptions LIMITS =
            new ClientOptions(Duration.ofSeconds(1), Duration.ofSeconds(1), 16, 1 << 16, 1 << 12, 1 << 20, 1 << 20);

    private static final List<byte[]> SEEDS = List.of(
                    "+OK\r\n",
                    "-ERR no such key\r\n",
                    ":-9223372036854775808\r\n",
                    "$5\r\nhello\r\n",
                    "$0\r\n\r\n",
                    "$-1\r\n",
                    "*-1\r\n",
                    "*0\r\n",
                    "*3\r\n:1\r\n$3\r\nfoo\r\n*1\r\n+x\r\n",
                    "_\r\n",
                    "#t\r\n",
                    ",3.14e10\r\n",
                    ",-inf\r\n",
                    "(3492890328409238509324850943850943825024385\r\n",
                    "!9\r\nERR nope!\r\n",
                    "=15\r\ntxt:Some string\r\n",
                    "%2\r\n+a\r\n:1\r\n+b\r\n~1\r\n_\r\n",
                    "~2\r\n$1\r\na\r\n$1\r\nb\r\n",
                    ">3\r\n+message\r\n$4\r\nnews\r\n$2\r\nhi\r\n",
                    "|1\r\n+ttl\r\n:60\r\n*2\r\n:1\r\n:2\r\n",
                    "*2\r\n*2\r\n*2\r\n:1\r\n:2\r\n:3\r\n%1\r\n+k\r\n|0\r\n#f\r\n")
            .stream()
            .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
            .toList();

    private static final byte[] TELLING = "+-:$*_#,(!=%~>|?\r\n0123456789".getBytes(StandardCharsets.ISO_8859_1);

    private final Random random = new Random(SEED);

    private byte[] mutated() {
        byte[] bytes = SEEDS.get(random.nextInt(SEEDS.size())).clone();
        for (int changes = 1 + random.nextInt(4); changes > 0 && bytes.length > 0; changes--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = TELLING[random.nextInt(TELLING.length)];
                case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 3 -> bytes = spliced(bytes, at, at + 1, new byte[0]);
                case 4 -> bytes = spliced(bytes, at, at, SEEDS.get(random.nextInt(SEEDS.size())));
                default -> bytes = Arrays.copyOf(bytes, at);
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] instead) {
        byte[] result = new byte[bytes.length - (to - from) + instead.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(instead, 0, result, from, instead.length);
        System.arraycopy(bytes, to, result, from + instead.length, bytes.length - to);
        return result;
    }

    /** What a decoder made of bytes: the replies, and why it stopped. */
    private record Decoded(List<Reply> replies, String refusal) {}

    private Decoded decode(byte[] bytes, boolean whole) {
        RespDecoder decoder = new RespDecoder(LIMITS);
        List<Reply> replies = new ArrayList<>();
        int at = 0;
        try {
            while (at < bytes.length) {
                int length = whole ? bytes.length : Math.min(bytes.length - at, 1 + random.nextInt(7));
                ByteBuf piece = Unpooled.wrappedBuffer(bytes, at, length);
                decoder.decode(piece, replies::add);
                at += length;
            }
            return new Decoded(replies, "");
        } catch (ProtocolException e) {
            return new Decoded(replies, String.valueOf(e.getMessage()).replaceAll(": \".*", ""));
        } catch (Throwable e) {
            return fail("Seed " + SEED + ", frame " + Arrays.toString(bytes), e);
        }
    }

    @Test
    void every_mutated_frame_is_decoded_or_refused_the_same_in_pieces() {
        int refused = 0;
        int replies = 0;
        for (int i = 0; i < FRAMES; i++) {
            byte[] bytes = mutated();
            Decoded whole = decode(bytes, true);
            Decoded pieces = decode(bytes, false);
            if (!whole.equals(pieces)) {
                fail("Seed " + SEED + ", frame " + Arrays.toString(bytes) + ": " + whole + ", in pieces " + pieces);
            }
            for (Reply reply : whole.replies()) {
                if (i % 16 == 0) {
                    assertThat(ReplyNotation.parse(reply.toString())).isEqualTo(reply);
                }
            }
            refused += whole.refusal().isEmpty() ? 0 : 1;
            replies += whole.replies().size();
        }
        // Of both there are many, or the mutations try nothing.
        assertThat(refused).isBetween(FRAMES / 10, FRAMES);
        assertThat(replies).isGreaterThan(FRAMES / 10);
    }
}
