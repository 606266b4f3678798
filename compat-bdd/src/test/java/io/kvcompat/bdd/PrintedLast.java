package io.kvcompat.bdd;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the suite has to say when Maven has told its own of it: kept in a file, printed at the end of the build. */
public final class PrintedLast {
    private PrintedLast() {}

    /** Prints the file that is named, if there is one, and takes it away. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        if (Files.exists(file)) {
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            out.print("\n" + Files.readString(file) + "\n");
            out.flush();
            Files.delete(file);
        }
    }

    /** Keeps the text for later where Maven says so; prints it at once otherwise. */
    static void print(String text, PrintWriter console) {
        @Nullable String file = System.getProperty("compat.table");
        if (file == null) {
            console.print(text);
            console.flush();
            return;
        }
        try {
            Files.writeString(Path.of(file), text);
        } catch (IOException e) {
            console.print(text);
            console.println("This could not be kept for the end of the build: " + e.getMessage());
            console.flush();
        }
    }
}
