package io.kvcompat.run;

import io.kvcompat.client.Endpoint;
import io.kvcompat.reply.Bytes;
import io.kvcompat.scenario.SkipException;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import java.util.ArrayList;
import java.util.List;

/** The servers that one scenario launches for itself on one lane; they end with it. */
final class OwnServers {
    private final Target target;
    private final LaneServer lane;
    private final BlockRunner blocks;
    private final Recorder recorder;
    private final List<LaunchedServer> others = new ArrayList<>();

    OwnServers(Target target, LaneServer lane, BlockRunner blocks, Recorder recorder) {
        this.target = target;
        this.lane = lane;
        this.blocks = blocks;
        this.recorder = recorder;
    }

    /** Launches a server in place of the lane's. */
    void inPlace(List<String> arguments) {
        LaunchedServer server = launch(arguments);
        lane.useOwn(server);
        keepPort("port", server);
    }

    /** Launches a server for one session and returns where it is. */
    Endpoint another(String session, List<String> arguments) {
        LaunchedServer server = launch(arguments);
        others.add(server);
        keepPort("port_" + session, server);
        return server.endpoint();
    }

    private LaunchedServer launch(List<String> arguments) {
        // With which arguments a server was started is in no exchange.
        recorder.notAllRecorded();
        return target.disposable()
                .orElseThrow(() -> new SkipException("It launches a server of its own, which needs a launched target"))
                .launch(arguments);
    }

    private void keepPort(String name, LaunchedServer server) {
        blocks.keep(name, Bytes.of(Integer.toString(server.endpoint().port())));
    }

    void close() {
        lane.dropOwn();
        others.forEach(LaunchedServer::close);
    }
}
