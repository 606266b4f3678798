package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.internal.guard.CommandEffect;
import io.kvcompat.internal.guard.CommandReach;
import io.kvcompat.internal.guard.Databases;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run would do on its targets, found out by asking external servers what they are; nothing is launched, and nothing
 * is changed. For use by one thread.
 */
public final class RunOutlook {
    private final Set<Permission> allowed;
    private final List<String> targets = new ArrayList<>();
    private final Map<Target, Preflight> external = new LinkedHashMap<>();

    private RunOutlook(Set<Permission> allowed) {
        this.allowed = allowed;
    }

    /**
     * Looks at the targets of a run.
     *
     * @throws IllegalArgumentException when a run would refuse one of them; the message says why
     * @throws io.kvcompat.client.ConnectFailedException when an external server cannot be reached
     */
    public static RunOutlook of(RunConfig config) {
        RunOutlook outlook = new RunOutlook(config.allowed());
        try (Client client = Client.create(config.client())) {
            for (TargetSpec spec : config.targets()) {
                if (spec.endpoint().isEmpty()) {
                    outlook.targets.add(
                            spec.name() + ": launched from " + spec.spec() + ", everything may be sent to it");
                    continue;
                }
                Target target = Targets.open(spec, config.protocols(), client);
                Preflight preflight = Preflight.of(target, client, config.profiles());
                outlook.external.put(target, preflight);
                outlook.targets.add(spec.name() + ": " + target.identity().displayName() + ", "
                        + target.identity().mode() + ", " + target.origin().source() + ", "
                        + database(target, client));
                preflight.lines().forEach(line -> outlook.targets.add(spec.name() + ": " + line));
            }
        }
        return outlook;
    }

    private static String database(Target target, Client client) {
        try (Session session = client.connect(target.endpoint(Protocol.RESP2), Protocol.RESP2)) {
            String keys = session.call(Command.of("DBSIZE")).reply().toString();
            String database = "database " + target.endpoint(Protocol.RESP2).database();
            return keys.equals(":0")
                    ? database + " is empty"
                    : database + " is not empty (DBSIZE " + keys + "), so that a run would be refused";
        }
    }

    /** Returns a line for each target. */
    public List<String> targets() {
        return List.copyOf(targets);
    }

    /**
     * Returns why a scenario would be skipped, for each external target where it would be.
     *
     * @param commands what it sends, as far as that is known before
     */
    public List<String> skips(Requirements requirements, List<Command> commands) {
        List<String> skips = new ArrayList<>();
        external.forEach((target, preflight) -> Permissions.unmet(requirements, target, allowed)
                .or(() -> commands.stream()
                        .map(command -> refusal(target, preflight, command))
                        .flatMap(Optional::stream)
                        .findFirst())
                .ifPresent(reason -> skips.add(target.name() + ": " + reason)));
        return skips;
    }

    private Optional<String> refusal(Target target, Preflight preflight, Command command) {
        Optional<String> denied = preflight.refusal(command);
        if (denied.isPresent()) {
            return denied;
        }
        for (CommandEffect effect :
                effects(command, target.endpoint(Protocol.RESP2).database())) {
            if (effect.isRefused()) {
                return Optional.of(command.name() + " reaches " + effect.reached());
            }
            Optional<Permission> needed = effect.permission().filter(permission -> !allowed.contains(permission));
            if (needed.isPresent()) {
                return Optional.of(
                        command.name() + " needs --allow " + needed.get().name().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private static Set<CommandEffect> effects(Command command, int database) {
        return CommandReach.of(command, Databases.workingIn(database));
    }

    /** Returns what a scenario reaches beyond keys of the working database, in words. */
    public Set<String> reaches(Requirements requirements, List<Command> commands) {
        Set<String> reached = new TreeSet<>();
        requirements
                .permissions()
                .forEach(permission ->
                        reached.add(permission == Permission.CONFIG ? "settings" : "the server as a whole"));
        Set<CommandEffect> effects = new LinkedHashSet<>();
        commands.forEach(command -> effects.addAll(effects(command, 0)));
        effects.forEach(effect -> reached.add(effect.reached()));
        return reached;
    }
}
