package io.kvcompat.internal.redisson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.ProtocolException;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Reply;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespDecoderTest {
    private static final ClientOptions LIMITS =
            new ClientOptions(Duration.ofSeconds(1), Duration.ofSeconds(1), 4, 1000, 100);

    /** Bytes as servers sent them, written in Latin-1, and what they mean in the text notation. */
    private static final String[][] RECORDED = {
        {"+OK\r\n", "+OK"},
        {"+\r\n", "+\"\""},
        {"-WRONGTYPE Operation against a key\r\n", "-WRONGTYPE Operation against a key"},
        {":1000\r\n", ":1000"},
        {":-9223372036854775808\r\n", ":-9223372036854775808"},
        {":+9223372036854775807\r\n", ":9223372036854775807"},
        {"$5\r\nhello\r\n", "\"hello\""},
        {"$0\r\n\r\n", "\"\""},
        {"$4\r\na\r\nb\r\n", "\"a\\r\\nb\""},
        {"$3\r\n\u0000\u00ff\u0080\r\n", "\"\\x00\\xff\\x80\""},
        {"$-1\r\n", "$-1"},
        {"*-1\r\n", "*-1"},
        {"_\r\n", "_"},
        {"*0\r\n", "[]"},
        {"*3\r\n:1\r\n$-1\r\n*2\r\n+a\r\n-ERR nested\r\n", "[:1, $-1, [+a, -\"ERR nested\"]]"},
        {"*2\r\n*0\r\n*-1\r\n", "[[], *-1]"},
        {"%2\r\n$1\r\na\r\n:1\r\n$1\r\nb\r\n%0\r\n", "%{\"a\": :1, \"b\": %{}}"},
        {"~3\r\n:1\r\n:1\r\n#t\r\n", "~[:1, :1, #t]"},
        {">3\r\n$7\r\nmessage\r\n$4\r\nnews\r\n$2\r\nhi\r\n", ">[\"message\", \"news\", \"hi\"]"},
        {",3\r\n", ",3"},
        {",3.0\r\n", ",3.0"},
        {",inf\r\n", ",inf"},
        {",-inf\r\n", ",-inf"},
        {",nan\r\n", ",nan"},
        {",1e-10\r\n", ",1e-10"},
        {"#f\r\n", "#f"},
        {"(3492890328409238509324850943850943825024385\r\n", "(3492890328409238509324850943850943825024385"},
        {"!21\r\nSYNTAX invalid syntax\r\n", "!\"SYNTAX invalid syntax\""},
        {"=15\r\ntxt:Some string\r\n", "=txt:\"Some string\""},
        {"=4\r\nmkd:\r\n", "=mkd:\"\""},
        {"|1\r\n+ttl\r\n:3600\r\n$1\r\nv\r\n", "|{+ttl: :3600} \"v\""},
        {"|0\r\n:1\r\n", "|{} :1"},
        {"*2\r\n|1\r\n+a\r\n:1\r\n:2\r\n:3\r\n", "[|{+a: :1} :2, :3]"},
        {"%1\r\n|1\r\n+a\r\n|0\r\n:9\r\n+k\r\n+v\r\n", "%{|{+a: |{} :9} +k: +v}"},
        {"*2\r\n>1\r\n+x\r\n%1\r\n_\r\n*1\r\n(1\r\n", "[>[+x], %{_: [(1]}]"},
    };

    private final RespDecoder decoder = new RespDecoder(LIMITS);
    private final List<Reply> replies = new ArrayList<>();

    @Test
    void every_type_is_decoded_however_its_bytes_are_split() {
        for (String[] recorded : RECORDED) {
            byte[] bytes = latin1(recorded[0]);
            for (int first = 0; first <= bytes.length; first++) {
                for (int second = first; second <= bytes.length; second++) {
                    decode(bytes, 0, first);
                    decode(bytes, first, second);
                    decode(bytes, second, bytes.length);
                    assertThat(replies)
                            .as("%s split at %d and %d", recorded[1], first, second)
                            .extracting(Reply::toString)
                            .containsExactly(recorded[1]);
                    replies.clear();
                }
            }
        }
    }

    @Test
    void a_stream_of_every_type_is_decoded_from_pieces_of_any_size() {
        StringBuilder all = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (String[] recorded : RECORDED) {
            all.append(recorded[0]);
            expected.add(recorded[1]);
        }
        byte[] bytes = latin1(all.toString());
        for (int size = 1; size <= bytes.length; size++) {
            for (int at = 0; at < bytes.length; at += size) {
                decode(bytes, at, Math.min(at + size, bytes.length));
            }
            assertThat(replies)
                    .as("pieces of %d", size)
                    .extracting(Reply::toString)
                    .containsExactlyElementsOf(expected);
            replies.clear();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | the byte 0x78 (x) at offset 0 where a reply must begin: \"x\"",
                "HTTP/1.1 400 Bad | it answers in HTTP, so it is no Redis or Valkey: \"HTTP/1.1 400 Bad\"",
                "$?<4<ab<0< | a streamed reply",
                "*?<:1<.< | a streamed reply",
                "%?< | a streamed reply",
                "~?< | a streamed reply",
                ";4<abcd< | part of a streamed reply",
                ".< | part of a streamed reply",
                ":12a< | what is not a 64-bit integer",
                ":< | what is not a 64-bit integer",
                ":-< | what is not a 64-bit integer",
                ":9223372036854775808< | what is not a 64-bit integer",
                ":-9223372036854775809< | what is not a 64-bit integer",
                "$-2< | a negative length",
                "%-1< | a negative number of elements",
                "~-1< | a negative number of elements",
                "!-1< | a negative length",
                "$1001< | a length of 1001, over the limit of 1000",
                "*101< | a number of elements of 101, over the limit of 100",
                "%101< | a number of elements of 101, over the limit of 100",
                "*1<*1<*1<*1<*1< | replies nested more than 4 deep",
                "'*1<*1<*1<*1<|1<' | replies nested more than 4 deep",
                "_x< | a null with text after it",
                "#x< | a boolean that is neither t nor f",
                "#tt< | a boolean that is neither t nor f",
                ",< | a malformed double",
                ",1 2< | a malformed double",
                "(1.5< | a malformed big number",
                "=3<txt< | a verbatim string without its three-character format",
                "=5<texta< | a verbatim string without its three-character format",
                "$2<abc< | a string longer than the 2 bytes it announced"
            })
    void what_is_not_resp_is_refused_with_the_reason(String text, String reason) {
        byte[] bytes = latin1(text.replace("<", "\r\n"));
        assertThatThrownBy(() -> decode(bytes, 0, bytes.length))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"'+a\nb\r\n'", "'+a\rb\r\n'", "'+a\r\r\n'", "'+a\n'", "':1\n'", "'$1\na\r\n'", "'\n'"})
    void a_line_ends_in_cr_lf_and_holds_neither(String text) {
        byte[] bytes = latin1(text);
        assertThatThrownBy(() -> decode(bytes, 0, bytes.length)).isInstanceOf(ProtocolException.class);
    }

    @Test
    void an_error_names_the_element_and_its_offset_in_the_connection() {
        byte[] good = latin1("+OK\r\n*2\r\n:1\r\n");
        decode(good, 0, good.length);
        byte[] bad = latin1("$x\r\n");
        assertThatThrownBy(() -> decode(bad, 0, bad.length)).hasMessageEndingWith("element '$' at offset 13");
    }

    @Test
    void a_header_without_end_is_refused_before_it_fills_memory() {
        byte[] endless = latin1("$" + "1".repeat(70));
        assertThatThrownBy(() -> decode(endless, 0, endless.length)).hasMessageContaining("longer than 64 bytes");
        RespDecoder other = new RespDecoder(LIMITS);
        byte[] line = latin1("+" + "x".repeat(1002));
        assertThatThrownBy(() -> other.decode(Unpooled.wrappedBuffer(line), replies::add))
                .hasMessageContaining("longer than 1000 bytes");
    }

    @Test
    void what_stays_just_within_the_limits_is_decoded() {
        byte[] bytes = latin1("$1000\r\n" + "x".repeat(1000) + "\r\n*100\r\n" + ":1\r\n".repeat(100) + "+"
                + "y".repeat(1000) + "\r\n*1\r\n*1\r\n*1\r\n*1\r\n:1\r\n");
        decode(bytes, 0, bytes.length);
        assertThat(replies).hasSize(4);
    }

    @Test
    void a_length_that_is_announced_but_never_comes_sets_no_memory_aside() {
        List<RespDecoder> decoders = new ArrayList<>();
        // 512 MiB each: sixty-four would need 32 GiB.
        for (int i = 0; i < 64; i++) {
            RespDecoder hopeful = new RespDecoder(ClientOptions.defaults());
            hopeful.decode(Unpooled.wrappedBuffer(latin1("$536870912\r\nabc")), replies::add);
            hopeful = new RespDecoder(ClientOptions.defaults());
            hopeful.decode(Unpooled.wrappedBuffer(latin1("*16777216\r\n:1\r\n")), replies::add);
            decoders.add(hopeful);
        }
        assertThat(replies).isEmpty();
        assertThat(decoders).hasSize(64);
    }

    @Test
    void large_replies_in_small_pieces_take_linear_time() {
        RespDecoder large = new RespDecoder(ClientOptions.defaults());
        byte[] value = new byte[5 * 1024 * 1024];
        ByteBuf bytes = Unpooled.buffer();
        bytes.writeBytes(latin1("*2\r\n$" + value.length + "\r\n"));
        bytes.writeBytes(value);
        bytes.writeBytes(latin1("\r\n*100000\r\n" + "$1\r\na\r\n".repeat(100_000)));
        long start = System.nanoTime();
        while (bytes.isReadable()) {
            large.decode(bytes.readSlice(Math.min(7, bytes.readableBytes())), replies::add);
        }
        // Scanning again from the start for each of 800,000 pieces would take hours.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        List<Reply> items = ((ArrayReply) replies.get(0)).items();
        assertThat(((BulkStringReply) items.get(0)).value().length()).isEqualTo(value.length);
        assertThat(((ArrayReply) items.get(1)).items()).hasSize(100_000);
    }

    private void decode(byte[] bytes, int from, int to) {
        decoder.decode(Unpooled.wrappedBuffer(bytes, from, to - from), replies::add);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
