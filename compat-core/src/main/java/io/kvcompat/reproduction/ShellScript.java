package io.kvcompat.reproduction;

import io.kvcompat.client.Protocol;
import io.kvcompat.reproduction.Steps.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes steps of several sessions as a POSIX shell script, each session a redis-cli that reads from a fifo. */
final class ShellScript {
    /** The first descriptor that is free in every shell. */
    private static final int FIRST = 3;

    static final String START = "sh reproduce.sh -h HOST -p PORT";

    private static final Pattern STEP = Pattern.compile("(call|send|await) [0-9].*", Pattern.DOTALL);

    /** What prints a command, sends it and prints what comes back; {@code CLI} stands for the client's call. */
    private static final String FUNCTIONS = """
            # Run it on each server, on an empty database: sh reproduce.sh -h HOST -p PORT
            cli=${CLI:-redis-cli} options="$*" started= dir=$(mktemp -d) || exit 1
            trap 'kill $started 2>/dev/null; rm -rf "$dir"' EXIT
            session() {
              mkfifo "$dir/$1"; echo 0 >"$dir/$1.seen"; : >"$dir/$1.out"
              $cli@PROTOCOL@ --no-raw --show-pushes yes $options <"$dir/$1" >"$dir/$1.out" 2>&1 &
              started="$started $!"
            }
            send() { printf '%s> %s\\n' "$2" "$3"; printf '%s\\n' "$3" >&"$1"; sleep 0.3; }
            await() {
              seen=$(cat "$dir/$1.seen") n=0
              until [ "$(wc -l <"$dir/$1.out")" -gt "$seen" ] || [ $n -ge 50 ]; do sleep 0.1; n=$((n + 1)); done
              sleep 0.1; now=$(($(wc -l <"$dir/$1.out"))); echo "$now" >"$dir/$1.seen"
              sed -n "$((seen + 1)),${now}p" "$dir/$1.out"
            }
            call() { printf '%s> %s\\n' "$2" "$3"; printf '%s\\n' "$3" >&"$1"; await "$1"; }
            """;

    private ShellScript() {}

    static List<String> lines(String scenario, Protocol protocol, Steps steps) {
        List<String> sessions = steps.sessions();
        return lines(
                scenario,
                protocol,
                steps.steps().stream()
                        .map(step -> line(step, FIRST + sessions.indexOf(step.session())))
                        .toList());
    }

    /** Writes steps that are lines of a script already. */
    static List<String> lines(String scenario, Protocol protocol, List<String> steps) {
        List<String> lines = new ArrayList<>();
        lines.add("#!/bin/sh");
        lines.add("# " + scenario.replaceAll("\\p{Cntrl}", " ") + ", " + protocol);
        FUNCTIONS
                .lines()
                .map(line -> line.replace("@PROTOCOL@", protocol == Protocol.RESP3 ? " -3" : ""))
                .forEach(lines::add);
        steps.stream()
                .map(step -> step.split(" ")[1])
                .distinct()
                .sorted()
                .forEach(one -> lines.add("session " + one + "; exec " + one + ">\"$dir/" + one + "\""));
        lines.addAll(steps);
        return lines;
    }

    /** Tells whether a line of a script is one of its steps. */
    static boolean isStep(String line) {
        return STEP.matcher(line).matches();
    }

    private static String line(Step step, int descriptor) {
        String frames = step.frames() > 0 ? " # for " + step.frames() + " unasked" : "";
        if (step.line() == null) {
            return "await " + descriptor + frames;
        }
        String word = step.action() == Steps.Action.SEND ? "send " : "call ";
        return word + descriptor + " " + quote(step.session()) + " " + quote(step.line()) + frames;
    }

    /** Returns {@code text} as one word of a shell. */
    static String quote(String text) {
        return text.matches("[A-Za-z0-9_./:=@%+,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
