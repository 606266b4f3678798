package io.kvcompat.known.rule;

import io.kvcompat.client.Protocol;
import io.kvcompat.target.Identity;
import java.util.HashMap;
import java.util.List;

/** The rules that hold between two servers; immutable, safe to share between threads. */
public final class RuleBook {
    private final RuleIndex index;
    private final RuleIndex expired;
    private final RuleTexts texts;
    private final Identity baseline;
    private final Identity other;

    /**
     * @param rules those that hold between the two, the first that is to be tried first
     * @param expired those that held until their entry expired
     * @param texts the texts that they share
     */
    public RuleBook(
            List<KnownRule> rules, List<KnownRule> expired, RuleTexts texts, Identity baseline, Identity other) {
        this.index = new RuleIndex(rules.stream().map(KnownRule::rule).toList());
        this.expired = new RuleIndex(expired.stream().map(KnownRule::rule).toList());
        this.texts = texts;
        this.baseline = baseline;
        this.other = other;
    }

    /** Begins a lane of a scenario. */
    public LaneHistory lane(String scenario, Protocol protocol) {
        return new LaneHistory(this, scenario, protocol, baseline, other);
    }

    boolean hasExpired() {
        return !expired.isEmpty();
    }

    RuleIndex expired() {
        return expired;
    }

    boolean isEmpty() {
        return index.isEmpty();
    }

    RuleIndex index() {
        return index;
    }

    boolean isContainer(String name) {
        return texts.containers().contains(name);
    }

    boolean isErrorOfState(String text, Scene scene) {
        return texts.errorsOfState().stream().anyMatch(one -> one.matches(text, scene, true, new HashMap<>()));
    }
}
