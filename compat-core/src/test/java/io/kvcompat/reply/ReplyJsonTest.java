package io.kvcompat.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

class ReplyJsonTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "+OK            | {'type':'simple-string','value':'OK'}",
                "\"\\xff\"      | {'type':'bulk-string','base64':'/w=='}",
                "-ERR x         | {'type':'error','value':'ERR x'}",
                ":5             | {'type':'integer','value':5}",
                "$-1            | {'type':'null-bulk'}",
                "_              | {'type':'null'}",
                ",3.0           | {'type':'double','text':'3.0'}",
                "#t             | {'type':'boolean','value':true}",
                "=txt:\"a\"     | {'type':'verbatim-string','format':'txt','value':'a'}",
                "~[:1]          | {'type':'set','items':[{'type':'integer','value':1}]}",
                "%{:1: _}       | {'type':'map','entries':[[{'type':'integer','value':1},{'type':'null'}]]}",
                "`|{} :1`        | {'type':'attribute','attributes':{'type':'map','entries':[]},'reply':{'type':'integer','value':1}}"
            })
    void each_type_has_its_form(String notation, String json) {
        assertThat(written(out -> ReplyJson.write(out, ReplyNotation.parse(notation))))
                .isEqualTo(json.replace('\'', '"'));
    }

    @Test
    void every_reply_is_read_back_as_it_was_written() {
        for (long seed = 0; seed < 5_000; seed++) {
            Reply reply = new RandomReplies(seed).next(4);
            String json = written(out -> ReplyJson.write(out, reply));
            assertThat(ReplyJson.read(JSON.readTree(json))).as("seed %d", seed).isEqualTo(reply);
            assertThat(ReplyJson.read(JSON.createParser(json)))
                    .as("seed %d", seed)
                    .isEqualTo(reply);
        }
    }

    @Test
    void a_shortened_string_has_length_hash_and_head() {
        Bytes value = Bytes.of("ab".repeat(5000)).shortenedTo(16);
        String tail = "\"length\":10000,\"sha256\":\"" + value.sha256() + "\",\"head\":\"abababababababab\"}";
        assertThat(written(out -> ReplyJson.write(out, new BulkStringReply(value))))
                .isEqualTo("{\"type\":\"bulk-string\"," + tail);
        assertThat(written(out -> BytesJson.write(out, value))).isEqualTo("{" + tail);
    }

    @Test
    void byte_strings_are_read_back_as_they_were_written() {
        byte[] binary = {(byte) 0xc3, 0x28, 0};
        for (Bytes value : new Bytes[] {
            Bytes.EMPTY, Bytes.of("é\u0000"), Bytes.of(binary), Bytes.of(binary).shortenedTo(1)
        }) {
            Bytes read = BytesJson.read(JSON.readTree(written(out -> BytesJson.write(out, value))));
            assertThat(read).isEqualTo(value);
            assertThat(read.toArray()).isEqualTo(value.toArray());
            assertThat(read.isShortened()).isEqualTo(value.isShortened());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "{}",
                "{\"type\":\"no-such-type\"}",
                "{\"type\":\"integer\",\"value\":\"5\"}",
                "{\"type\":\"bulk-string\"}",
                "{\"type\":\"array\"}",
                "{\"type\":\"map\",\"entries\":[[{\"type\":\"null\"}]]}"
            })
    void what_is_no_reply_is_refused(String json) {
        assertThatThrownBy(() -> ReplyJson.read(JSON.readTree(json)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not the JSON form of a");
    }

    private static String written(Consumer<JsonGenerator> write) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write.accept(json);
        }
        return out.toString();
    }
}
