package io.kvcompat.result;

import io.kvcompat.client.Protocol;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** Reads a report in the order in which {@link FileReportSpool} writes it. */
final class JsonReportReader implements ReportReader {
    private enum Place {
        AMONG_SCENARIOS,
        AMONG_LANES,
        AMONG_EXCHANGES,
        AT_THE_END
    }

    private final JsonCursor json;
    private final ReportHeader header;
    private final Set<Protocol> protocols;
    private Place place = Place.AMONG_SCENARIOS;
    private String scenario = "";
    private @Nullable Protocol lane;
    private long left;

    private JsonReportReader(JsonCursor json) {
        this.json = json;
        ObjectNode head = json.propertiesUpTo("scenarios");
        this.header = json.checked(() -> HeaderJson.read(head));
        this.protocols = json.checked(() -> EnumSet.copyOf(HeaderJson.readProtocols(head)));
    }

    static ReportReader open(Path file, boolean incompleteToo) {
        ReportTail.check(file, incompleteToo);
        JsonCursor json = JsonCursor.open(file);
        try {
            json.expect(JsonToken.START_OBJECT);
            json.expectSchema(ReportJson.SCHEMA);
            return new JsonReportReader(json);
        } catch (ReportException e) {
            json.close();
            throw e;
        }
    }

    @Override
    public ReportHeader header() {
        return header;
    }

    @Override
    public Set<Protocol> protocols() {
        return EnumSet.copyOf(protocols);
    }

    @Override
    public @Nullable ScenarioInfo nextScenario() {
        while (place == Place.AMONG_LANES || place == Place.AMONG_EXCHANGES) {
            skipLane();
        }
        if (place == Place.AT_THE_END) {
            return null;
        }
        if (json.next() == JsonToken.END_ARRAY) {
            json.expectEnd();
            place = Place.AT_THE_END;
            return null;
        }
        json.require(JsonToken.START_OBJECT);
        ObjectNode head = json.propertiesUpTo("lanes");
        ScenarioInfo info = json.checked(
                () -> new ScenarioInfo(Nodes.text(head, "id"), Nodes.text(head, "title"), Nodes.text(head, "source")));
        if (info.id().compareTo(scenario) <= 0) {
            throw json.malformed("scenario \"" + info.id() + "\" stands after \"" + scenario
                    + "\", but scenarios are in the order of their ids");
        }
        scenario = info.id();
        lane = null;
        place = Place.AMONG_LANES;
        return info;
    }

    @Override
    public @Nullable LaneResult nextLane() {
        if (place == Place.AMONG_EXCHANGES) {
            skipLane();
        }
        if (place != Place.AMONG_LANES) {
            return null;
        }
        if (json.next() == JsonToken.END_ARRAY) {
            json.expect(JsonToken.END_OBJECT);
            place = Place.AMONG_SCENARIOS;
            return null;
        }
        json.require(JsonToken.START_OBJECT);
        ObjectNode head = json.propertiesUpTo("exchanges");
        LaneResult result = json.checked(() -> LaneJson.read(head));
        if (lane != null && result.protocol().compareTo(lane) <= 0) {
            throw json.malformed("lanes are not in the order of their protocols");
        }
        lane = result.protocol();
        left = result.exchanges();
        place = Place.AMONG_EXCHANGES;
        return result;
    }

    @Override
    public @Nullable Exchange nextExchange() {
        if (place != Place.AMONG_EXCHANGES) {
            return null;
        }
        if (json.next() == JsonToken.END_ARRAY) {
            endLane();
            return null;
        }
        json.require(JsonToken.START_OBJECT);
        left--;
        return json.checked(() -> ExchangeJson.read(json.tree()));
    }

    private void skipLane() {
        if (place == Place.AMONG_LANES) {
            nextLane();
            return;
        }
        while (json.next() != JsonToken.END_ARRAY) {
            json.skip();
            left--;
        }
        endLane();
    }

    private void endLane() {
        if (left != 0) {
            throw json.malformed("\"exchangeCount\" of scenario \"" + scenario + "\" is not the number of exchanges");
        }
        json.expect(JsonToken.END_OBJECT);
        place = Place.AMONG_LANES;
    }

    @Override
    public void close() {
        json.close();
    }
}
