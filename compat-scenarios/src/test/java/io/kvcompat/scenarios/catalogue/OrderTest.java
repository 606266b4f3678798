package io.kvcompat.scenarios.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifferences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void whatever_the_guide_puts_in_order_is_in_the_catalogue() throws IOException {
        assertThat(ordered()).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(ordered())
                .isSubsetOf(KnownDifferences.loadResources(OrderTest.class.getClassLoader()).entries().stream()
                        .map(KnownDifference::id)
                        .toList());
    }

    private static List<String> ordered() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                KnownDifferences.class.getResourceAsStream("/io/kvcompat/catalogue/guide/order.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.equals("*"))
                    .toList();
        }
    }
}
