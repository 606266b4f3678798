package io.kvcompat.bdd.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What a call of the command line printed, and its exit code. */
public record Cli(int exitCode, String out, String err) {
    public static Cli run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.execute(new PrintWriter(out), new PrintWriter(err), args);
        return new Cli(code, out.toString(), err.toString());
    }

    public static Cli run(List<String> args) {
        return run(args.toArray(String[]::new));
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
