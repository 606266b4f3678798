package io.kvcompat.catalogue.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiteralsTest {
    private static List<String> texts(Language language, String source) {
        return Literals.of(language, source).stream().map(Literal::text).toList();
    }

    @Test
    void literals_of_every_language_are_found_and_comments_are_not() {
        assertThat(texts(
                        Language.JAVA,
                        "/* \"no\" */ String a = \"SCAN\"; // \"no\"\nString b = \"\"\"\n  EVAL\n  \"\"\";"))
                .containsExactly("SCAN", "\n  EVAL\n  ");
        assertThat(texts(Language.PYTHON, "# don't\na = 'SCAN' + \"TYPE\"\nb = '''two\nlines'''"))
                .containsExactly("SCAN", "TYPE", "two\nlines");
        assertThat(texts(Language.JAVASCRIPT, "const a = `two\nlines`; /* ' */ f('b'); // \""))
                .containsExactly("two\nlines", "b");
        assertThat(texts(Language.GO, "a := `raw\\n` // \"no\"\nb := \"GET\"")).containsExactly("raw\\n", "GET");
        assertThat(texts(Language.RUBY, "raise 'x' # it's\ny = \"NOSCRIPT\"")).containsExactly("x", "NOSCRIPT");
        assertThat(texts(Language.PHP, "<?php $a = 'it\\'s'; # 'no'\n// 'no'\n$b = \"EVAL\";"))
                .containsExactly("it's", "EVAL");
        assertThat(texts(Language.LUA, "-- 'no'\n--[[ 'no'\n]] local a = [[long\nform]] .. 'b'"))
                .containsExactly("long\nform", "b");
    }

    @Test
    void a_literal_knows_its_line_and_its_statement() {
        List<Literal> literals = Literals.of(Language.JAVA, "f(\"SCAN\",\n  \"TYPE\");\n\ng(\"GET\");");

        assertThat(literals).extracting(Literal::line).containsExactly(1, 2, 4);
        assertThat(literals.get(0).statement())
                .isEqualTo(literals.get(1).statement())
                .isNotEqualTo(literals.get(2).statement());
    }

    @Test
    void what_never_ends_is_no_endless_loop() {
        assertThat(texts(Language.PYTHON, "a = 'open")).containsExactly("open");
        assertThat(texts(Language.JAVA, "/* open \"x\"")).isEmpty();
        assertThat(texts(Language.PHP, "'")).containsExactly("");
        assertThat(texts(Language.JAVA, "\"open\nnext(\"GET\")")).contains("GET");
    }
}
