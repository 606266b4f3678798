package io.kvcompat.bdd.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What people mistype. */
final class ArgumentFaults {
    private static final String GROUP = "arguments";

    /** What goes through the whole suite first, or waits for a time-out. */
    private static final List<String> SLOW = List.of(
            "TLS to a port without it",
            "a target named junit, which is fine",
            "a target named summary, which is fine",
            "a target named report, which is fine");

    private ArgumentFaults() {}

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>(Stream.of("diff", "coverage", "badge", "cucumber", "explanations", "DIFF")
                .map(name -> target("a target named " + name, name + "=", "No target can be named " + name))
                .toList());
        Stream.of("index", "junit", "summary", "report")
                .forEach(name -> all.add(Fault.of(
                        GROUP,
                        "a target named " + name + ", which is fine",
                        0,
                        "RECORDED",
                        bench -> bench.run(
                                bench.feature(), List.of(name + "=" + Bench.at(bench.first())), "--resp", "2"))));
        all.add(target("a target without a name", "=", "A target is written NAME=SPEC"));
        all.add(target("a target named .., a folder", "..=", "The name of a target has"));
        all.add(usage(
                "two targets of one name",
                "Two targets are named a",
                "run",
                "--target",
                "a=exec:/x",
                "--target",
                "a=exec:/y"));
        all.add(usage(
                "two targets whose names differ by case",
                "Two targets are named A",
                "run",
                "--target",
                "a=exec:/x",
                "--target",
                "A=exec:/y"));
        all.add(usage("an unknown kind of target", "a spec is redis://", "run", "--target", "a=ftp://127.0.0.1"));
        all.add(usage(
                "an address with a port of six digits",
                "Target \"a\"",
                "run",
                "--target",
                "a=redis://127.0.0.1:637900"));
        all.add(usage("no command", "Name a command"));
        all.add(usage("an unknown command", "compat: ", "rum"));
        all.add(usage("an unknown option", "compat: ", "run", "--targte", "a=b"));
        all.add(usage("an unknown protocol", "Not a protocol: 4", "run", "--resp", "4"));
        all.add(usage("an unknown permission", "can be allowed", "run", "--allow", "everything"));
        all.add(usage("a tag expression that does not end", "Not a tag expression", "run", "--tags", "@a and ("));
        all.add(usage("a number of scenarios at a time that is none", "parallel", "run", "--parallel", "many"));
        all.add(usage("a share of coverage over 100", "share from 0 to 100", "coverage", "--min", "101", "x.json"));
        all.add(usage("a report that is not there", "no.json", "diff", "no.json", "no2.json"));
        all.add(usage("accepting without a reason", "reason", "accept", "--known", "k.yaml", "--owner", "me"));
        all.add(usage(
                "a guide between versions nobody measured",
                "measured",
                "known",
                "--from",
                "redis:1.0",
                "--to",
                "valkey:9.1"));
        all.add(Fault.of(
                GROUP,
                "nobody listens at the address",
                3,
                "compat: Target a: Cannot connect to 127.0.0.1:1: connection refused",
                bench -> bench.run(bench.feature(), List.of("a=redis://127.0.0.1:1"))));
        all.add(Fault.of(
                GROUP,
                "a host name that no resolver knows",
                3,
                "compat: Target a: Cannot connect to no-such-host.invalid:6379",
                bench -> bench.run(bench.feature(), List.of("a=redis://no-such-host.invalid"))));
        all.add(Fault.of(
                GROUP,
                "a password for a server that wants none",
                3,
                "compat: Target a: Cannot connect to",
                bench -> bench.run(
                        bench.feature(),
                        List.of("a=redis://:secret@127.0.0.1:"
                                + bench.first().endpoint().port()))));
        all.add(Fault.of(
                GROUP,
                "a database that the server does not have",
                2,
                "compat: Target a: ",
                bench -> bench.run(bench.feature(), List.of("a=" + Bench.at(bench.first()) + "/4000"))));
        all.add(Fault.of(
                GROUP,
                "TLS to a port without it",
                3,
                "compat: Target a: Cannot connect to",
                bench -> bench.run(
                        bench.feature(), List.of("a=" + Bench.at(bench.first()).replace("redis:", "rediss:")))));
        all.add(Fault.of(
                GROUP,
                "a program that is not there",
                3,
                "compat: Target \"a\" ",
                bench -> bench.run(bench.feature(), List.of("a=exec:/no/such/server"))));
        all.add(Fault.of(
                GROUP,
                "a program that is no server",
                3,
                "compat: Target \"a\" ",
                bench -> bench.run(bench.feature(), List.of("a=exec:/bin/true"))));
        return all.stream()
                .map(fault -> SLOW.contains(fault.name()) ? fault.slowly() : fault)
                .toList();
    }

    private static Fault target(String name, String prefix, String says) {
        return Fault.of(
                GROUP,
                name,
                2,
                says,
                bench -> bench.run(bench.feature(), List.of(prefix + Bench.at(bench.first())), "--resp", "2"));
    }

    private static Fault usage(String name, String says, String... arguments) {
        return Fault.of(GROUP, name, 2, says, bench -> bench.cli(arguments));
    }
}
