package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.ImpactFinding.Subject;
import io.kvcompat.catalogue.impact.source.Mention;
import io.kvcompat.catalogue.impact.source.Use.Role;
import io.kvcompat.comparison.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds programs, images and packages that have the product's name: what starts and asks the server by it. */
final class ProgramAssessor {
    private static final List<String> PROGRAMS = List.of(
            "redis-server", "redis-cli", "redis-sentinel", "redis-benchmark", "redis-check-aof", "redis-check-rdb");

    private static final Pattern STARTED = Pattern.compile(
            "(?:^|[\\s\"'/\\[=(;&|])(redis-(?:server|cli|sentinel|benchmark|check-aof|check-rdb))(?=[\\s\"',\\]);&|]|$)");
    /** What is only called so: a container, a host. */
    private static final Pattern NAME = Pattern.compile(
            "(?i)-?\\s*(?:[\\w.-]*name|host|hostname|service|alias|label|app|role|component)[\"']?\\s*[:=]\\s*[\"']?redis-[\\w-]+[\"']?,?");

    private static final Pattern IMAGE = Pattern.compile(
            "(?i)(?:^from\\s+(?:--\\S+\\s+)?|image:\\s*[\"']?)((?:docker\\.io/)?(?:library/)?(?:redis|bitnami/redis|redis/redis-stack(?:-server)?)(?::[\\w.-]+|(?=[\"'\\s]|$)))");

    private static final Pattern STARTS = Pattern.compile(
            "(?i)exec\\w*|spawn\\w*|system|popen\\w*|run\\w*|start\\w*|check_?(?:call|output)|call|command\\w*|process\\w*|shell\\w*|launch\\w*|sudo|nohup|which|env|cmd|new|open\\w*|redis-\\w+|if|kill\\w*|pkill|pidof");

    private ProgramAssessor() {}

    /** Returns the words that are looked for. */
    static List<String> words() {
        List<String> words = new ArrayList<>(PROGRAMS);
        PROGRAMS.forEach(program -> words.add(other(program)));
        words.addAll(List.of("FROM redis", "image redis", "image bitnami redis"));
        return words;
    }

    static List<ImpactFinding> findings(Inquiry inquiry) {
        List<ImpactFinding> findings = new ArrayList<>();
        if (!inquiry.to().product().equals("valkey")
                || inquiry.from() == null
                || !inquiry.from().product().equals("redis")) {
            return findings;
        }
        for (String program : PROGRAMS) {
            List<Evidence> evidence = new ArrayList<>();
            String other = other(program);
            Set<String> prepared = prepared(inquiry, other);
            inquiry.source().mentions().stream()
                    .filter(mention -> starts(mention, program)
                            && !prepared.contains(mention.place().file()))
                    .forEach(mention -> evidence.add(new Evidence(mention.place(), program + " is started")));
            inquiry.source().lines().stream()
                    .filter(line -> !prepared.contains(line.place().file())
                            && !NAME.matcher(line.text()).matches())
                    .filter(line -> STARTED.matcher(line.text())
                            .results()
                            .anyMatch(result -> result.group(1).equals(program)))
                    .forEach(line -> evidence.add(new Evidence(line.place(), program + " is started")));
            add(
                    findings,
                    program,
                    "The program is called " + other + "; not every package has " + program + " as well",
                    evidence,
                    "Start " + other + ", or see that the package or image has the old name too.");
        }
        List<Evidence> images = new ArrayList<>();
        inquiry.source()
                .lines()
                .forEach(line -> IMAGE.matcher(line.text())
                        .results()
                        .forEach(result -> images.add(new Evidence(line.place(), "the image " + result.group(1)))));
        add(
                findings,
                "image",
                "An image of Redis is used",
                images,
                "Use valkey/valkey:" + inquiry.to().line()
                        + "; its program, user and folder of configuration are called valkey.");
        return findings;
    }

    private static String other(String program) {
        return program.replace("redis", "valkey");
    }

    /** Returns the files that have the other name as well, to choose from or to make one stand for the other. */
    private static Set<String> prepared(Inquiry inquiry, String other) {
        Set<String> files = new HashSet<>();
        inquiry.source().mentions().stream()
                .filter(mention -> mention.text().contains(other))
                .forEach(mention -> files.add(mention.place().file()));
        inquiry.source().lines().stream()
                .filter(line -> line.text().contains(other))
                .forEach(line -> files.add(line.place().file()));
        return files;
    }

    private static boolean starts(Mention mention, String program) {
        String text = mention.text().strip();
        boolean named = text.matches("(?:\\S*/)?" + program + "(?:\\s.*)?") && !text.contains("\n");
        boolean given = mention.use().role() == Role.ARGUMENT
                && STARTS.matcher(mention.use().name()).matches();
        boolean withOptions = text.matches("\\S*" + program + "\\s+(?:-|\\S*\\.conf).*")
                && mention.use().role() != Role.PRINTED
                && mention.use().role() != Role.RAISED;
        boolean command = mention.place().path().matches(".*\\.(?:sh|bash|zsh|bats)")
                && mention.use().role() != Role.PRINTED;
        return named && (given || withOptions || command);
    }

    private static void add(
            List<ImpactFinding> findings, String name, String title, List<Evidence> evidence, String whatToDo) {
        if (!evidence.isEmpty()) {
            findings.add(ImpactFinding.of(
                    Subject.PROGRAM,
                    name.toLowerCase(Locale.ROOT),
                    title,
                    Relevance.TOUCHES,
                    Severity.BEHAVIOURAL,
                    evidence,
                    whatToDo,
                    null));
        }
    }
}
