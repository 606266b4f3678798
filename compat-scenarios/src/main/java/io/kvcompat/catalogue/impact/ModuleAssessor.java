package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.Hints.ModuleHint;
import io.kvcompat.catalogue.impact.ImpactFinding.Subject;
import io.kvcompat.catalogue.impact.source.MethodCall;
import io.kvcompat.catalogue.impact.source.MethodCall.Argument;
import io.kvcompat.catalogue.impact.source.SourcePlace;
import io.kvcompat.comparison.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds commands of modules and commands that the other server has not, and modules that are loaded. */
final class ModuleAssessor {
    private static final Pattern CLIENT = Pattern.compile(
            "(?is).*(?:redis|valkey|jedis|rdb).*|(?:.*[.>:])?(?:r|c|rc|conn|connection|client|db|pipe|pipeline|tx|multi|unifiedJedis|con)(?:\\(\\))?!?");

    /** So many different commands are not used by one program that names its functions after them. */
    private static final int OFFERED = 5;

    private static final int FAMILY = 8;

    private final Inquiry inquiry;

    /** The literals of the program that are one word with a dot, in capitals. */
    private final Set<String> literals = new TreeSet<>();

    private ModuleAssessor(Inquiry inquiry) {
        this.inquiry = inquiry;
        inquiry.source().mentions().stream()
                .filter(mention -> mention.place().part() == SourcePlace.Part.MAIN
                        && mention.text().strip().matches("\\w+\\.\\w+"))
                .forEach(mention -> literals.add(mention.text().strip().toUpperCase(Locale.ROOT)));
    }

    static List<ImpactFinding> findings(Inquiry inquiry) {
        ModuleAssessor assessor = new ModuleAssessor(inquiry);
        List<ImpactFinding> findings = new ArrayList<>(assessor.modules());
        findings.addAll(assessor.missing());
        return findings;
    }

    private List<ImpactFinding> modules() {
        List<ImpactFinding> findings = new ArrayList<>();
        boolean client =
                isClient() || inquiry.hints().modules().values().stream().anyMatch(this::namesFamily);
        for (ModuleHint hint : inquiry.hints().modules().values()) {
            List<Evidence> evidence = new ArrayList<>();
            inquiry.facts().modules().keySet().stream()
                    .filter(hint.module()::equalsIgnoreCase)
                    .forEach(name -> evidence.add(Evidence.ofServer("the module " + name + " is loaded")));
            inquiry.facts().commands().values().stream()
                    .filter(use -> use.calls() > 0 && isOf(hint, use.name().toUpperCase(Locale.ROOT)))
                    .forEach(use -> evidence.add(Evidence.ofServer(
                            use.name().toUpperCase(Locale.ROOT) + " was called " + EntryAssessor.times(use.calls()))));
            Set<String> offered = new TreeSet<>();
            int[] inProgram = new int[2];
            inquiry.source().calls().forEach(call -> {
                String command = command(hint, call);
                if (command != null) {
                    evidence.add(new Evidence(call.place(), command + " is sent"));
                    boolean main = call.place().part() == SourcePlace.Part.MAIN;
                    boolean offers = main && offers(call, command);
                    inProgram[0] += main ? 1 : 0;
                    inProgram[1] += offers ? 1 : 0;
                    if (offers) {
                        offered.add(command);
                    }
                }
            });
            if (client || offered.size() >= OFFERED && inProgram[1] * 10 >= inProgram[0] * 6) {
                if (evidence.isEmpty()) {
                    continue;
                }
                findings.add(ImpactFinding.of(
                        Subject.MODULE,
                        hint.module().toLowerCase(Locale.ROOT),
                        "The sources offer the commands of " + hint.title() + " to others, as a client does; "
                                + inquiry.to().spec() + " has them only with a module",
                        Relevance.MAY_TOUCH,
                        Severity.BEHAVIOURAL,
                        evidence.stream().distinct().toList(),
                        hint.whatToDo(),
                        hint.link()));
            } else if (!evidence.isEmpty()) {
                String what = hint.counterpart() == null
                        ? "there is no counterpart for Valkey"
                        : hint.counterpart() + " stands in for it; it was not measured";
                findings.add(ImpactFinding.of(
                        Subject.MODULE,
                        hint.module().toLowerCase(Locale.ROOT),
                        hint.title() + " is used, which " + inquiry.to().spec() + " has not by itself: " + what,
                        Relevance.TOUCHES,
                        Severity.BREAKING,
                        evidence.stream().distinct().toList(),
                        hint.whatToDo(),
                        hint.link()));
            }
        }
        inquiry.facts().modules().keySet().stream()
                .filter(name -> !inquiry.hints().modules().containsKey(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> findings.add(ImpactFinding.of(
                        Subject.MODULE,
                        name.toLowerCase(Locale.ROOT),
                        "Whether the module " + name + " loads on "
                                + inquiry.to().spec() + " was not measured",
                        Relevance.MAY_TOUCH,
                        Severity.BREAKING,
                        List.of(Evidence.ofServer("the module is loaded")),
                        "Ask its makers; Valkey loads modules built for the API of Redis 7.2 as a rule.",
                        null)));
        return findings;
    }

    /** Tells whether the sources are those of a client library, by the name in their own manifest. */
    private boolean isClient() {
        return inquiry.source().manifests().stream()
                .filter(manifest -> manifest.place().part() == SourcePlace.Part.MAIN)
                .anyMatch(manifest ->
                        inquiry.hints().clients().stream().anyMatch(name -> LibraryAssessor.declares(manifest, name)));
    }

    /** Who names nearly all commands of a module makes them known to others; a program that uses it needs a few. */
    private boolean namesFamily(ModuleHint hint) {
        return hint.families().entrySet().stream().anyMatch(family -> {
            long named = family.getValue().stream()
                    .filter(member -> literals.contains(family.getKey() + "." + member))
                    .count();
            return named >= FAMILY && named * 10 >= family.getValue().size() * 7L;
        });
    }

    /** A client has a method of that name for each command, in which alone it is sent. */
    private static boolean offers(MethodCall call, String command) {
        String member =
                command.substring(command.indexOf('.') + 1).replace("_", "").toLowerCase(Locale.ROOT);
        return call.function().contains(member);
    }

    private static boolean isOf(ModuleHint hint, String command) {
        int dot = command.indexOf('.');
        List<String> members = dot < 0 ? null : hint.families().get(command.substring(0, dot));
        return members != null && members.contains(command.substring(dot + 1));
    }

    /** Returns the command of a module that a call sends: as it is, by a method, or by a method of what {@code .ft()} gives. */
    private @Nullable String command(ModuleHint hint, MethodCall call) {
        ProgramCommand sent = raw(hint, call);
        if (sent != null) {
            return sent.command();
        }
        String method = call.plainMethod();
        boolean client = CLIENT.matcher(call.receiver().replaceAll("\\s+", "")).matches();
        if (method.equals("ft") && client && hint.families().containsKey("FT")) {
            // What the library calls a method of an index is not always what the command is called.
            return "FT."
                    + call.arguments().stream()
                            .map(argument -> argument.name().toUpperCase(Locale.ROOT))
                            .filter(name -> !name.isEmpty())
                            .findFirst()
                            .orElse("*");
        }
        for (Map.Entry<String, List<String>> family : hint.families().entrySet()) {
            String prefix = family.getKey().toLowerCase(Locale.ROOT);
            for (String member : family.getValue()) {
                String plain = member.replace("_", "").toLowerCase(Locale.ROOT);
                String name = family.getKey() + "." + member;
                if (method.equals(prefix + plain) && (client || call.about())) {
                    return name;
                }
                String before = before(call.receiver(), prefix);
                if (before != null && method.equals(plain) && isMeant(call, before, prefix)) {
                    return name;
                }
                if (method.equals(prefix) && client && chained(call, plain, prefix)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Returns what {@code .json} or {@code .json()} is called on; null where nothing is. */
    private static @Nullable String before(String receiver, String prefix) {
        Matcher matcher = Pattern.compile("(?is)(.*?)[.>:]+" + prefix + "(?:\\([^()]*\\))?")
                .matcher(receiver.strip());
        return matcher.matches() ? matcher.group(1).replaceAll("-$", "") : null;
    }

    /** {@code response.json().get("x")} is no command: what is called must be a client, and where that is all, be given more. */
    private static boolean isMeant(MethodCall call, String before, String prefix) {
        boolean client = CLIENT.matcher(before.replaceAll("\\s+", "")).matches();
        return client
                && (call.about() || !prefix.equals("json") || call.arguments().size() > 1);
    }

    /** {@code response.json().get("x")} is no command: what is called must be a client, or be given what only a client takes. */
    private static boolean chained(MethodCall call, String member, String prefix) {
        List<Argument> chain = call.arguments().stream()
                .filter(argument -> !argument.name().isEmpty())
                .toList();
        boolean named = !chain.isEmpty() && chain.get(0).name().replace("_", "").equalsIgnoreCase(member);
        return named && (!prefix.equals("json") || call.about() || chain.size() > 1);
    }

    private @Nullable ProgramCommand raw(ModuleHint hint, MethodCall call) {
        ProgramCommand sent = new CommandCalls(Set.of()).of(call);
        return sent != null && isOf(hint, sent.command()) ? sent : null;
    }

    /** Commands of the server in use that the other has not. */
    private List<ImpactFinding> missing() {
        Map<String, List<Evidence>> missing = new TreeMap<>();
        inquiry.facts().commands().values().stream()
                .filter(use -> use.calls() > 0
                        && !inquiry.to().commands().containsKey(use.name())
                        && !use.name().contains("."))
                .forEach(use -> missing.computeIfAbsent(use.name(), key -> new ArrayList<>())
                        .add(Evidence.ofServer("it was called " + EntryAssessor.times(use.calls()))));
        inquiry.sent().stream()
                .filter(sent -> !inquiry.to().commands().containsKey(Trigger.statistic(sent.command())))
                .filter(sent -> !sent.command().contains("."))
                .forEach(sent -> missing.computeIfAbsent(Trigger.statistic(sent.command()), key -> new ArrayList<>())
                        .add(new Evidence(sent.place(), "it is sent")));
        List<ImpactFinding> findings = new ArrayList<>();
        missing.forEach((name, evidence) -> findings.add(ImpactFinding.of(
                Subject.COMMAND,
                name,
                inquiry.to().spec() + " does not know "
                        + name.toUpperCase(Locale.ROOT).replace('|', ' '),
                Relevance.TOUCHES,
                Severity.BREAKING,
                evidence,
                "Find what does the same before you move.",
                null)));
        return findings;
    }
}
