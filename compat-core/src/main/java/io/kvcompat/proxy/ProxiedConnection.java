package io.kvcompat.proxy;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.internal.wire.Call;
import io.kvcompat.internal.wire.CommandTraits;
import io.kvcompat.internal.wire.Frame;
import io.kvcompat.internal.wire.Request;
import io.kvcompat.internal.wire.Witness;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What one client's connection does, seen and compared; for use on its event loop. */
final class ProxiedConnection implements Witness {
    private static final int MOST_GREETINGS = 12;
    /** Commands that reach other clients, which no flag tells. */
    private static final Set<String> TELLING = Set.of("PUBLISH", "SPUBLISH");

    private static final int VALUE_LIMIT = 4096;
    /** From how many bytes of replies on they are compared elsewhere. */
    private static final long LONG = 64 * 1024;

    private final ProxyTraffic traffic;
    private final long number;
    private final String name;
    private final Clients client;
    private final Scans scans;
    private final Pushes pushes;
    private final Map<String, Integer> steps = new HashMap<>();
    private final List<Runnable> greetings = new ArrayList<>();
    private Protocol protocol = Protocol.RESP2;
    private @Nullable String scenario;
    private String last = "";

    ProxiedConnection(ProxyTraffic traffic, long number, @Nullable String label) {
        this.traffic = traffic;
        this.number = number;
        this.name = "c" + number;
        this.client = new Clients(label);
        this.scans = new Scans(traffic.targets(), traffic.leader());
        this.pushes = new Pushes(traffic.targets());
    }

    @Override
    public void opened(int link, SocketAddress leaders, SocketAddress others) {
        traffic.translates(link, leaders, others);
    }

    @Override
    public void sent(Call call) {
        last = call.info().name();
        traffic.recordSent(number, call);
        if (!call.isQueued()) {
            traffic.history().add(name, call);
        }
    }

    @Override
    public @Nullable Request requestFor(Call call, int link) {
        if (traffic.isReadOnly() && mayChange(call)) {
            return null;
        }
        if (Scans.isScan(call.info().name())) {
            return scans.requestFor(call, link);
        }
        return Translator.isSpecial(call.info().name()) || call.isQueued()
                ? traffic.translated(call, link)
                : call.request();
    }

    /** Tells whether a command may change anything: keys, functions, settings, or what others are told. */
    private static boolean mayChange(Call call) {
        if (call.isQueued() || call.transaction() != null) {
            return true;
        }
        CommandTraits info = call.info().forSubcommandOf(call.request());
        // What executes scripts has keys that only the script knows, and no flag that says what it does with them.
        return !info.is("readonly")
                && (info.is("write")
                        || info.is("admin")
                        || info.is("movablekeys")
                        || !info.isKnown()
                        || TELLING.contains(info.name()));
    }

    @Override
    public @Nullable Request more(Call call, int link) {
        return Scans.isScan(call.info().name()) ? scans.more(call, link) : null;
    }

    @Override
    public void done(Call call) {
        traffic.recordDone(number, call);
        String command = call.info().name();
        if (command.equals("CLIENT") || command.equals("HELLO")) {
            client.note(call);
            if (scenario != null) {
                scenario = traffic.journal().scenario(client);
            }
            followProtocol(call);
        }
        boolean same = Judge.isSame(call, traffic.targets());
        if (same) {
            traffic.compared();
            if (!traffic.journal().isKeeping()) {
                countAs(scenario);
                return;
            }
        }
        if (!isLong(call)) {
            traffic.judge().learn(call);
        }
        boolean greeting = scenario == null && Clients.isGreeting(call) && greetings.size() < MOST_GREETINGS;
        if (greeting) {
            greetings.add(() -> take(call, same));
            return;
        }
        name();
        take(call, same);
    }

    private void followProtocol(Call call) {
        Frame reply = call.frame(traffic.leader());
        if (call.info().name().equals("HELLO") && reply != null && (reply.type() == '%' || reply.type() == '*')) {
            protocol = reply.type() == '%' ? Protocol.RESP3 : Protocol.RESP2;
        }
    }

    /** Settles under which name the reports show this connection, and takes what came before that. */
    private void name() {
        if (scenario == null) {
            scenario = traffic.journal().scenario(client);
        }
        if (!greetings.isEmpty()) {
            List<Runnable> before = List.copyOf(greetings);
            greetings.clear();
            before.forEach(Runnable::run);
        }
    }

    private void countAs(@Nullable String id) {
        if (id != null) {
            traffic.journal().count(id);
        }
    }

    private void take(Call call, boolean same) {
        String id = String.valueOf(scenario);
        countAs(id);
        Command command = traffic.shown(call);
        String step = step(command.name());
        if (same) {
            keepSame(call, id, command, step);
            return;
        }
        boolean scan = Scans.isScan(call.info().name());
        if (scan && scans.settles(call)) {
            traffic.compared();
            return;
        }
        if (scan) {
            // What all pages gave is one walk from the beginning to the end.
            judge(call, id, Scans.fromTheBeginning(command), step, protocol, link -> scans.whole(call, link));
        } else if (isLong(call)) {
            Protocol spoken = protocol;
            if (!traffic.afterwards().run(() -> judge(call, id, command, step, spoken, link -> null))) {
                traffic.notCompared(1);
            }
        } else {
            judge(call, id, command, step, protocol, link -> null);
        }
    }

    /** Tells whether comparing takes so long that clients would wait for it. */
    private boolean isLong(Call call) {
        long length = 0;
        for (int link = 0; link < traffic.targets(); link++) {
            for (Frame frame : call.frames(link)) {
                length += frame.length();
            }
        }
        return length > LONG;
    }

    private void judge(
            Call call, String id, Command command, String step, Protocol spoken, IntFunction<@Nullable Reply> instead) {
        Judgement judgement = traffic.judge().judge(call, command, id, step, name, spoken, instead);
        if (!judgement.compared()) {
            traffic.notCompared(1);
            return;
        }
        traffic.compared();
        if (judgement.noise()) {
            traffic.noise();
        }
        if (judgement.differences().isEmpty()) {
            traffic.journal().keep(id, spoken, traffic.redacted(judgement.exchanges()));
        } else if (call.isOvertaken() || traffic.hasRaced(name, call)) {
            traffic.raced();
        } else {
            differs(call, id, spoken, judgement);
        }
    }

    private void differs(Call call, String id, Protocol spoken, Judgement judgement) {
        Judgement shown = new Judgement(
                traffic.redacted(judgement.exchanges()),
                judgement.differences(),
                judgement.noise(),
                judgement.compared());
        if (traffic.journal().differ(id, spoken, shown)) {
            traffic.reproductions()
                    .keep(judgement.differences(), traffic.history().before(name, call));
        }
    }

    private void keepSame(Call call, String id, Command command, String step) {
        Frame frame = call.frame(0);
        Reply reply = frame == null ? null : frame.reply();
        if (reply == null) {
            return;
        }
        Exchange exchange = new Exchange(
                step, name, command, List.of(reply.shortenedTo(VALUE_LIMIT)), null, call.latencyNanos(), Policy.EXACT);
        List<@Nullable Exchange> all = new ArrayList<>();
        for (int i = 0; i < traffic.reported(); i++) {
            all.add(exchange);
        }
        traffic.journal().keep(id, protocol, traffic.redacted(all));
    }

    private String step(String command) {
        String plain = command.matches("[A-Z0-9._-]{1,32}") ? command : "other";
        String key = name + "/" + plain;
        return key + "/" + steps.merge(key, 1, Integer::sum);
    }

    @Override
    public void push(int link, Frame frame) {
        traffic.recordPush(number, link, frame);
        pushes.add(link, frame);
        List<Frame> all = pushes.next();
        while (!all.isEmpty()) {
            takePush(all);
            all = pushes.next();
        }
    }

    private void takePush(List<Frame> frames) {
        name();
        String step = step("push").toLowerCase(Locale.ROOT);
        List<@Nullable Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < traffic.targets(); i++) {
            Reply reply = frames.get(i).reply();
            exchanges.add(reply == null ? null : new Exchange(step, name, null, List.of(reply), null, 0, Policy.EXACT));
        }
        traffic.takePush(String.valueOf(scenario), protocol, exchanges);
    }

    @Override
    public void cut(int link, String reason) {
        traffic.cut(link, name + (last.isEmpty() ? "" : " after " + last), reason);
        pushes.stop();
    }

    @Override
    public void closed() {
        name();
        traffic.recordClosed(number);
    }
}
