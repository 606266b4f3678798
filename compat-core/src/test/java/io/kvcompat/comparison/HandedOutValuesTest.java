package io.kvcompat.comparison;

import static io.kvcompat.diff.Samples.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.result.Exchange;
import org.junit.jupiter.api.Test;

class HandedOutValuesTest {
    private final HandedOutValues values = new HandedOutValues();

    private void handedOut(String command, String ours, String theirs) {
        values.learn(exchange(command, ours), exchange(command, theirs));
    }

    private String translated(String ours, String theirs) {
        Exchange other = values.translate(exchange("XRANGE s - +", ours), exchange("XRANGE s - +", theirs));
        return other.replies().get(0).toString();
    }

    @Test
    void an_id_that_each_server_made_is_the_same_wherever_both_give_it_back() {
        handedOut("XADD s * f v", "\"1700000000001-0\"", "\"1700000000009-0\"");

        assertThat(translated("[[\"1700000000001-0\", [\"f\"]]]", "[[\"1700000000009-0\", [\"f\"]]]"))
                .isEqualTo("[[\"1700000000001-0\", [\"f\"]]]");
        assertThat(translated("\"id 1700000000001-0 is\"", "\"id 1700000000009-0 is\""))
                .isEqualTo("\"id 1700000000001-0 is\"");
    }

    @Test
    void another_value_in_its_place_stays_another() {
        handedOut("XADD s * f v", "\"1700000000001-0\"", "\"1700000000009-0\"");
        handedOut("XADD s * f v", "\"1700000000001-1\"", "\"1700000000009-1\"");

        assertThat(translated("\"1700000000001-0\"", "\"1700000000009-1\"")).isEqualTo("\"1700000000009-1\"");
        assertThat(translated("\"1700000000001-0\"", "\"1700000000002-0\"")).isEqualTo("\"1700000000002-0\"");
    }

    @Test
    void the_number_of_a_client_is_followed_and_the_same_number_elsewhere_is_left_alone() {
        handedOut("CLIENT ID", ":5", ":7");

        assertThat(translated("\"id=5 addr=a\"", "\"id=7 addr=a\"")).isEqualTo("\"id=5 addr=a\"");
        assertThat(translated("[:5, :7]", "[:7, :7]")).isEqualTo("[:5, :7]");
        assertThat(translated(":9", ":7")).isEqualTo(":7");
    }

    @Test
    void what_a_client_chose_itself_is_not_followed() {
        handedOut("XADD s 1-1 f v", "\"1-1\"", "\"1-2\"");

        assertThat(translated("\"1-1\"", "\"1-2\"")).isEqualTo("\"1-2\"");
    }
}
