package io.kvcompat.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in docs/embed/embedding.md compiles as it stands. */
class EmbeddingTest {
    private static final Pattern PROGRAM = Pattern.compile("```java\n(import .*?)```", Pattern.DOTALL);

    @Test
    void the_program_in_the_documentation_compiles_as_it_stands(@TempDir Path out) throws Exception {
        Matcher program = PROGRAM.matcher(Files.readString(Path.of("..", "docs", "embed", "embedding.md")));
        assertThat(program.find()).isTrue();
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", out.toString(), "-Xlint:all,-processing,-path", "-Werror", "-proc:none"),
                        null,
                        List.of(new Source(program.group(1))))
                .call();

        assertThat(compiled).as(messages.toString()).isTrue();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(String text) {
            super(URI.create("string:///Locks.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
