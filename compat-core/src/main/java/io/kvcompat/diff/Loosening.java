package io.kvcompat.diff;

import io.kvcompat.result.Exchange;
import java.util.List;

record Loosening() {
    static Loosening of(Exchange exchange, List<String> baselineTips, List<String> otherTips) {
        return new Loosening();
    }
}
