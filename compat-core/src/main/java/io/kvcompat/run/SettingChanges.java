package io.kvcompat.run;

import io.kvcompat.client.ClientException;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The settings that a scenario changes on a given server: remembered on disk before the change, put back after it.
 *
 * <p>Launched servers need none of this, they are put back as a whole or thrown away.
 */
final class SettingChanges {
    private final Map<String, String> before = new LinkedHashMap<>();
    private final RecoveryFile file;

    SettingChanges(RecoveryFile file) {
        this.file = file;
    }

    synchronized void beforeSending(Command command, LaneServer server) {
        List<Bytes> arguments = command.arguments();
        if (!command.name().equals("CONFIG")
                || arguments.isEmpty()
                || !arguments.get(0).utf8().toUpperCase(Locale.ROOT).equals("SET")) {
            return;
        }
        boolean learned = false;
        for (int i = 1; i < arguments.size(); i += 2) {
            String name = arguments.get(i).utf8().toLowerCase(Locale.ROOT);
            if (!before.containsKey(name)) {
                learned |= remember(name, server);
            }
        }
        if (learned) {
            file.write(before);
        }
    }

    private boolean remember(String name, LaneServer server) {
        Reply reply = server.control().call(Command.of("CONFIG", "GET", name)).reply();
        if (reply instanceof ArrayReply pair && pair.items().size() == 2) {
            before.put(name, ServerSettings.text(pair.items().get(1)));
            return true;
        }
        return false;
    }

    /** Puts everything back; what cannot be stays in the recovery file. */
    synchronized void restore(LaneServer server) {
        if (before.isEmpty()) {
            return;
        }
        try {
            before.entrySet()
                    .removeIf(setting -> !server.control()
                            .call(Command.of("CONFIG", "SET", setting.getKey(), setting.getValue()))
                            .reply()
                            .isError());
        } catch (ClientException e) {
            // The server is gone; the next run, or a restore by hand, finds the file.
            return;
        }
        file.write(before);
    }
}
