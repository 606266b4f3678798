package io.kvcompat.internal.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.util.ReferenceCountUtil;
import java.net.SocketAddress;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One client's connection and those to the targets that belong to it; for use on the event loop that all share.
 *
 * <p>In free order the client's bytes go to the answering target as they come. In strict order they go, to all targets,
 * when the connection has its turn, which it keeps until all of them have answered.
 */
final class ClientConnection extends ChannelInboundHandlerAdapter implements RequestScanner.Sink {
    /** How many commands of one connection a turn may take. */
    private static final int MOST_OF_A_TURN = 64;

    private static final int MOST_WAITING_BYTES = 1 << 20;
    private static final long DRAIN_MILLIS = 2000;
    private static final long PROBE_MILLIS = 250;

    private final WireProxy proxy;
    private final EventLoop loop;
    private final List<Link> links;
    private final Link leader;
    private final Witness witness;
    private final @Nullable ConnectionTurns turns;
    private final RequestScanner scanner = new RequestScanner();
    /** In strict order: what waits for the turn: commands, pieces of long ones, and their ends. */
    private final Deque<Object> waiting = new ArrayDeque<>();

    private @Nullable Channel channel;
    private long waitingBytes;
    private int opening;
    private boolean inTransaction;
    private @Nullable Transaction transaction;
    private boolean withinLong;
    private boolean raw;
    private boolean inputEnded;
    private boolean ended;
    private boolean told;
    private boolean hasTurn;
    private @Nullable Call blocking;
    /** Whether something was sent that no reply will tell of. */
    private boolean unseen;

    private boolean settled;
    private boolean closing;
    private long undone;
    /** Targets whose connection ended while the answering one's did not, by why; not told yet. */
    private final Map<Link, String> gone = new HashMap<>(2);
    /** How many targets are being asked whether they are still there. */
    private int asking;

    private record Piece(byte[] bytes) {}

    private record LongEnd(Request request) {}

    ClientConnection(
            WireProxy proxy, EventLoop loop, Witness witness, boolean compared, @Nullable ConnectionTurns turns) {
        this.proxy = proxy;
        this.loop = loop;
        this.witness = witness;
        this.turns = turns;
        this.links = proxy.links(this, compared);
        this.leader = links.stream()
                .filter(link -> link.index() == proxy.options().leader())
                .findFirst()
                .orElseThrow();
    }

    EventLoop loop() {
        return loop;
    }

    Witness witness() {
        return witness;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        channel = context.channel();
        opening = links.size();
        proxy.opened(this);
        for (Link link : List.copyOf(links)) {
            link.connect(proxy.connector(link.index()));
        }
    }

    /** Takes note that a target is ready. */
    void opened(Link link) {
        opening--;
        if (link == leader) {
            followers(this::tellOpened);
        } else {
            tellOpened(link);
        }
        ready();
    }

    private void tellOpened(Link link) {
        SocketAddress ours = leader.address();
        SocketAddress theirs = link.address();
        if (ours != null && theirs != null) {
            witness.opened(link.index(), ours, theirs);
        }
    }

    /** Begins to read: at once when the answering target is there, in strict order when all are. */
    private void ready() {
        Channel client = channel;
        boolean all = opening == 0 || turns == null;
        if (client != null && leader.isOpen() && all && !client.config().isAutoRead()) {
            writabilityChanged();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        try {
            int count = bytes.readableBytes();
            if (raw) {
                leader.write(bytes.retain());
                return;
            }
            byte[] in = Scratch.of(count);
            bytes.getBytes(bytes.readerIndex(), in, 0, count);
            if (turns == null) {
                leader.write(bytes.retain());
            }
            scanner.scan(in, 0, count, this);
        } finally {
            ReferenceCountUtil.release(bytes);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (turns == null) {
            flush();
            limit();
        } else if (!waiting.isEmpty()) {
            turns.ask(this);
        }
        writabilityChanged();
    }

    @Override
    public void request(Request request) {
        if (isNothing(request)) {
            return;
        }
        if (turns == null) {
            dispatch(request, true);
        } else {
            keep(request, request.weight());
        }
    }

    /** The servers take an empty line and an array of no elements for nothing at all. */
    private static boolean isNothing(Request request) {
        byte[] bytes = request.raw();
        if (bytes == null || bytes.length > 24) {
            return false;
        }
        if (bytes[0] == '*') {
            return bytes[1] == '-' || bytes[1] == '0' && bytes[2] == '\r';
        }
        for (byte b : bytes) {
            if (b != ' ' && b != '\r' && b != '\n' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void piece(byte[] in, int from, int to) {
        if (turns == null) {
            followers(link -> link.piece(in, from, to));
        } else if (hasTurn && withinLong) {
            links.forEach(link -> link.piece(in, from, to));
        } else {
            keep(new Piece(Arrays.copyOfRange(in, from, to)), to - from);
            turns.ask(this);
        }
    }

    @Override
    public void longRequest(Request request) {
        if (turns == null) {
            dispatch(request, true);
        } else if (hasTurn && withinLong) {
            withinLong = false;
            dispatch(request, false);
            flush();
        } else {
            keep(new LongEnd(request), 0);
        }
    }

    @Override
    public void malformed(byte[] in, int from, int to) {
        raw = true;
        cutAll("a client sent what is no command");
        if (turns != null) {
            leader.write(io.netty.buffer.Unpooled.copiedBuffer(in, from, to - from));
        }
        leader.turnRaw();
    }

    private void keep(Object one, int weight) {
        waiting.add(one);
        waitingBytes += weight;
    }

    private void followers(Consumer<Link> action) {
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i) != leader) {
                action.accept(links.get(i));
            }
        }
    }

    /**
     * Sends a command to all.
     *
     * @param written whether the answering target has its bytes already
     */
    private Call dispatch(Request request, boolean written) {
        CommandTraits info = proxy.table().of(request);
        info.count();
        boolean queued = inTransaction && !ends(info.kind());
        Call call = new Call(request, info, queued, proxy.next(), proxy.upstreams());
        follow(call);
        for (int i = 0; i < proxy.upstreams(); i++) {
            if (!has(i)) {
                call.end(i, Call.State.NOT_SENT);
            }
        }
        witness.sent(call);
        undone += request.weight();
        proxy.add(request.weight());
        boolean isLong = request.raw() == null;
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (isLong || written && link == leader) {
                link.sent(call);
            } else {
                link.send(call);
            }
        }
        if (info.kind().isReplication()) {
            raw = true;
            leader.turnRaw();
            cutAll("the connection became one of a replica");
        }
        return call;
    }

    private boolean has(int index) {
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).index() == index) {
                return !links.get(i).isEnded();
            }
        }
        return false;
    }

    private static boolean ends(WireCommandKind kind) {
        return kind == WireCommandKind.EXEC || kind == WireCommandKind.DISCARD || kind == WireCommandKind.RESET;
    }

    private void follow(Call call) {
        WireCommandKind kind = call.info().kind();
        Transaction open = transaction;
        if (open != null && call.isQueued()) {
            open.add(call);
            call.within(open);
        }
        if (kind == WireCommandKind.MULTI && !inTransaction) {
            inTransaction = true;
            transaction = new Transaction();
            call.within(transaction);
        } else if (open != null && ends(kind)) {
            open.endsWith(call);
            call.within(open);
            inTransaction = false;
            transaction = null;
        }
    }

    private void flush() {
        for (int i = 0; i < links.size(); i++) {
            links.get(i).flush();
        }
    }

    /** Drops targets for which too much waits. */
    private void limit() {
        if (proxy.waiting() + unsent() > proxy.options().memory() && links.size() > 1) {
            for (Link link : List.copyOf(links)) {
                if (link != leader && (!link.isIdle() || link.unsent() > 0 || link.isHolding())) {
                    link.cut("too much waited for it");
                }
            }
        }
    }

    private long unsent() {
        long most = 0;
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i) != leader) {
                most = Math.max(most, links.get(i).unsent());
            }
        }
        return most;
    }

    /** Takes bytes of the answering target and passes them on. */
    void answer(ByteBuf bytes) {
        Channel client = channel;
        if (client == null || !client.isActive()) {
            bytes.release();
            return;
        }
        // Before anything is compared, which may take its time.
        client.writeAndFlush(bytes, client.voidPromise());
    }

    /** Takes note that a target has answered a command. */
    void answered(Link link, Call call) {
        if (link == leader && links.size() > 1) {
            followers(Link::pump);
            if (!gone.isEmpty()) {
                missed(call);
            }
        }
        finished(call);
    }

    void finished(Call call) {
        if (!call.isDone() || call.isTold()) {
            return;
        }
        call.tell();
        undone -= call.request().weight();
        proxy.add(-call.request().weight());
        witness.done(call);
        if (call == blocking) {
            blocking = null;
        }
    }

    /** Takes note that a target has said all that it had to say for now. */
    void replied(Link link) {
        Channel client = channel;
        if (link == leader && client != null && !client.isWritable()) {
            leader.read(false);
        }
        endTurnIfDone();
    }

    void writabilityChanged() {
        Channel client = channel;
        if (client == null) {
            return;
        }
        boolean on = leader.isOpen() && leader.isWritable() && waitingBytes < MOST_WAITING_BYTES;
        if (turns != null) {
            on &= opening == 0;
            for (int i = 0; on && i < links.size(); i++) {
                on = links.get(i).isWritable();
            }
        }
        if (client.config().isAutoRead() != on) {
            client.config().setAutoRead(on);
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        leader.read(context.channel().isWritable());
    }

    // Turns, in strict order.

    /** Sends what waits, as far as a turn goes. */
    void onTurn() {
        hasTurn = true;
        settled = false;
        unseen = false;
        blocking = null;
        int count = 0;
        while (count < MOST_OF_A_TURN && !waiting.isEmpty() && blocking == null) {
            Object next = waiting.poll();
            if (next instanceof Request request) {
                waitingBytes -= request.weight();
                Call call = dispatch(request, false);
                count++;
                unseen |= call.state(leader.index()) != Call.State.WAITING;
                if (mayBlock(call) && !call.isDone()) {
                    blocking = call;
                }
            } else if (next instanceof Piece piece) {
                waitingBytes -= piece.bytes().length;
                withinLong = true;
                links.forEach(link -> link.piece(piece.bytes(), 0, piece.bytes().length));
            } else if (next instanceof LongEnd end) {
                withinLong = false;
                dispatch(end.request(), false);
                count++;
            }
        }
        flush();
        if (blocking != null || unseen) {
            settle();
        }
        endTurnIfDone();
        writabilityChanged();
    }

    private static boolean mayBlock(Call call) {
        if (!call.info().mayBlock() || call.isQueued()) {
            return false;
        }
        return !call.info().name().startsWith("XREAD")
                || call.request().parts().stream()
                        .anyMatch(part -> part.length() == 5 && part.utf8().equalsIgnoreCase("BLOCK"));
    }

    /** Waits until all targets have seen what was sent: they answer another connection's PING after it. */
    private void settle() {
        proxy.barrier().pass(() -> {
            settled = true;
            endTurnIfDone();
        });
    }

    private void endTurnIfDone() {
        if (!hasTurn || withinLong || turns == null) {
            return;
        }
        Call left = settled ? blocking : null;
        for (int i = 0; i < links.size(); i++) {
            if (!links.get(i).isIdleBut(left)) {
                return;
            }
        }
        if ((unseen || closing) && !settled && !ended) {
            return;
        }
        if (inputEnded && waiting.isEmpty() && !closing) {
            closing = true;
            settled = false;
            links.forEach(Link::shutdownOutput);
            settle();
            return;
        }
        releaseTurn();
    }

    /** Ends a turn that took too long; what is not answered yet is overtaken by others. */
    void overtake() {
        for (Link link : links) {
            link.inFlight().forEach(Call::overtake);
        }
        releaseTurn();
    }

    /** Returns the targets that have not answered, the answering one having done so. */
    List<Link> laggards() {
        return links.stream()
                .filter(link -> link != leader && !link.isIdleBut(settled ? blocking : null))
                .toList();
    }

    boolean leaderIsIdle() {
        return leader.isIdleBut(settled ? blocking : null);
    }

    boolean isWithinLong() {
        return withinLong;
    }

    private void releaseTurn() {
        if (!hasTurn || turns == null) {
            return;
        }
        hasTurn = false;
        turns.release(this);
        if (!waiting.isEmpty() || inputEnded && !closing && !ended) {
            turns.ask(this);
        }
        writabilityChanged();
    }

    // Ends.

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof ChannelInputShutdownEvent) {
            endInput();
        }
        context.fireUserEventTriggered(event);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        endInput();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }

    private void endInput() {
        if (inputEnded) {
            return;
        }
        inputEnded = true;
        if (turns == null) {
            links.forEach(Link::shutdownOutput);
        } else if (hasTurn) {
            endTurnIfDone();
        } else {
            turns.ask(this);
        }
        loop.schedule(this::endAll, DRAIN_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Takes note that a target's connection has ended by itself. */
    void linkEnded(Link link, boolean opened, boolean inFlight, String reason) {
        if (!opened) {
            opening--;
        }
        if (link == leader) {
            leaderEnded(opened, reason);
        } else if (!opened) {
            witness.cut(link.index(), reason);
            proxy.lost(link.index(), false, reason);
        } else if (!inputEnded && !ended && (inFlight || !leader.isEnded())) {
            // It may be that the answering target closes, too, as after QUIT.
            gone.put(link, reason);
            loop.schedule(
                    () -> {
                        if (!leader.isEnded() && !inputEnded) {
                            lost(link);
                        }
                    },
                    100,
                    TimeUnit.MILLISECONDS);
        }
        ready();
        endTurnIfDone();
        endIfAllEnded();
    }

    /** Takes note that the answering target went on to answer a command that others are gone for. */
    private void missed(Call call) {
        for (Link link : List.copyOf(gone.keySet())) {
            if (call.state(link.index()) == Call.State.NOT_SENT) {
                lost(link);
            }
        }
    }

    /** Asks a target, whose connection has ended, over a new one whether it is still there. */
    void whetherServerLives(Link link, Consumer<Boolean> then) {
        asking++;
        // A process that is being ended may still take connections while it loses those that it had.
        loop.schedule(
                () -> tryToConnect(link.index(), lives -> {
                    asking--;
                    if (!lives) {
                        lost(link);
                    }
                    then.accept(lives);
                    endIfAllEnded();
                }),
                PROBE_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private void tryToConnect(int index, Consumer<Boolean> then) {
        proxy.connector(index).connect(loop, new ChannelInboundHandlerAdapter()).addListener(tried -> {
            ((ChannelFuture) tried).channel().close();
            then.accept(tried.isSuccess());
        });
    }

    /** Says that a target's connection ended by itself; once. */
    private void lost(Link link) {
        String reason = gone.remove(link);
        if (reason != null) {
            witness.cut(link.index(), reason);
            proxy.lost(link.index(), true, reason);
        }
    }

    private void leaderEnded(boolean opened, String reason) {
        Channel client = channel;
        if (client != null) {
            client.flush();
            if (!opened) {
                proxy.unreachable(reason);
            }
            client.writeAndFlush(io.netty.buffer.Unpooled.EMPTY_BUFFER)
                    .addListener(io.netty.channel.ChannelFutureListener.CLOSE);
        }
        // What the others have to say to what was sent is still heard.
        followers(Link::shutdownOutput);
        loop.schedule(this::endAll, DRAIN_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void endAll() {
        for (Link link : List.copyOf(links)) {
            if (!link.isEnded()) {
                link.end(Call.State.NOT_SENT);
            }
        }
        endTurnIfDone();
        endIfAllEnded();
    }

    private void endIfAllEnded() {
        if (asking == 0 && links.stream().allMatch(Link::isEnded) && (inputEnded || leader.isEnded())) {
            ended = true;
            hasTurnNoMore();
            if (!told) {
                told = true;
                Channel client = channel;
                if (client != null) {
                    client.close();
                }
                proxy.add(-undone);
                witness.closed();
                proxy.closed(this);
            }
        }
    }

    private void hasTurnNoMore() {
        waiting.clear();
        if (turns != null) {
            turns.forget(this);
        }
        releaseTurn();
    }

    /** Ends the comparison of this connection, for all targets but the answering one. */
    void cutAll(String reason) {
        for (Link link : List.copyOf(links)) {
            if (link != leader) {
                link.cut(reason);
            }
        }
        endTurnIfDone();
    }

    /** Ends the comparison with one target. */
    void cut(int index, String reason) {
        for (Link link : List.copyOf(links)) {
            if (link.index() == index && link != leader) {
                link.cut(reason);
            }
        }
        endTurnIfDone();
        writabilityChanged();
    }

    void close() {
        Channel client = channel;
        if (client != null) {
            client.close();
        }
    }
}
