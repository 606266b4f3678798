package io.kvcompat.scenarios.server;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What commands there are: those that known servers list, and those that a server of the run lists beyond them. */
final class Listing {
    private Listing() {}

    /** Returns the names in capitals, subcommands after a blank: {@code CLIENT INFO}. */
    static Set<String> of(List<ScenarioContext> lanes) {
        Set<String> names = new TreeSet<>();
        NameLists.of("commands.txt").forEach(line -> names.add(line.substring(0, line.lastIndexOf(' '))));
        lanes.forEach(lane -> lane.attempt(() -> names.addAll(listed(lane))));
        return names;
    }

    private static Collection<String> listed(ScenarioContext lane) {
        Reply all = lane.session().unrecorded().call(Command.of("COMMAND")).reply();
        List<String> names = new ArrayList<>();
        Replies.items(all).forEach(description -> addNames(description, names));
        return names;
    }

    private static void addNames(Reply description, List<String> names) {
        List<Reply> parts = Replies.items(description);
        names.add(words(Replies.text(parts.get(0))));
        if (parts.size() > 9) {
            Replies.items(parts.get(9)).forEach(sub -> addNames(sub, names));
        }
    }

    private static String words(String name) {
        return name.replace('|', ' ').toUpperCase(Locale.ROOT);
    }

    /** Returns the name as COMMAND INFO takes it: {@code CLIENT|INFO}. */
    static String argument(String name) {
        return name.replace(' ', '|');
    }
}
